import { readFileSync } from 'node:fs';

/**
 * The memorandum's blocks in Traditional Chinese, read straight from the seed and independently of the
 * parser: good enough as a corpus, not the official words.
 */
export function corpus(): string[] {
  const source = readFileSync(new URL('../../../seeds/zj2025.txt', import.meta.url), 'utf8');
  return source
    .split(/\n+/u)
    .map((line) => repair(line.replace(/^\s*(- )?(\d+\. )?/u, '')))
    .filter((block) => block !== '');
}

const FULL_WIDTH = new Map(Object.entries({ ',': '，', ';': '；', '(': '（', ')': '）' }));
const TRADITIONAL = new Map(Object.entries({ 带: '帶', 粤: '粵' }));

function repair(line: string): string {
  let open = false;
  return line
    .replace(/\s/gu, '')
    .replace(/"/gu, () => ((open = !open) ? '「' : '」'))
    .replace(/[,;()]/gu, (mark) => FULL_WIDTH.get(mark) ?? mark)
    .replace(/[带粤]/gu, (character) => TRADITIONAL.get(character) ?? character);
}
