/** The resizer as a webmaster includes it: its address, and the hash that pins its bytes. */
import { sha384 } from '@noble/hashes/sha2.js';
import type { Resizer } from '../core/publish/snippets.ts';
import { publisher } from '../publisher.ts';
import source from './v1/resize.js?raw';

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export const resizer: Resizer = {
  src: publisher.url.resizer(),
  integrity: `sha384-${base64(sha384(new TextEncoder().encode(source)))}`,
};
