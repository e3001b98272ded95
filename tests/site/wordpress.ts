/** WordPress's own code, where Debian's `wordpress` and `php-cli` are installed (or pointed to). */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const WORDPRESS = process.env['WORDPRESS'] ?? '/usr/share/wordpress';
const PHP = process.env['PHP'] ?? 'php';
const SCRIPT = new URL('wordpress.php', import.meta.url).pathname;

export const hasWordPress =
  existsSync(join(WORDPRESS, 'wp-includes/class-wp-oembed.php')) &&
  spawnSync(PHP, ['--version']).status === 0;

/** What a post holds after its author pasted `address` on a line of its own. */
export const embedIn = async (address: string): Promise<string> =>
  (await promisify(execFile)(PHP, [SCRIPT, WORDPRESS, 'embed', address])).stdout;

/** What is left of `html` in the post of an author who may not post unfiltered HTML. */
export const keptOf = (html: string): string =>
  spawnSync(PHP, [SCRIPT, WORDPRESS, 'kses'], { input: html, encoding: 'utf8' }).stdout;
