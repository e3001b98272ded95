/** `npm run bench`: what search costs and finds, on the built site and on synthetic ones. */
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Card } from '../../src/core/search/card.ts';
import type { Setup } from '../../src/core/search/setup.ts';
import { searchFiles } from '../../src/integrations/search-files.ts';
import { launchOptions } from '../browser/chromium.ts';
import { randomNumbers } from '../random.ts';
import { serveBrotli } from './brotli-server.ts';
import { measure } from './browser-figures.ts';
import { qualityOf } from './quality.ts';
import { synthesize } from './synthetic.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const SIZES = [500, 5_000, 20_000];
const REAL = ['赴港上市', '安吉遊戲', '仲裁', '衞生', 'QFLP', '杭州機場', '姊妹學校', '碳監測'];
/** Ordinary words in an order that no text has. */
const UNMATCHED = [
  '推動兩地加強合作項目建設與交流發展機制的促進和共同提升服務業水平的培訓安排',
  '支持香港企業合作浙江項目發展交流活動推進建設服務專業機構加強共同培訓人才',
];

async function realCards(): Promise<Card[]> {
  const setup = JSON.parse(await readFile(join(dist, 'pagefind/setup.json'), 'utf8')) as Setup;
  const folder = join(dist, 'pagefind', setup.version, 'tc');
  const files = (await readdir(folder)).filter((name) => /^\d+\.json$/.test(name));
  const order = (name: string) => Number.parseInt(name, 10);
  files.sort((a, b) => order(a) - order(b));
  const groups = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return groups
    .flatMap((group) => JSON.parse(group) as Card[])
    .filter(({ kind }) => kind === 'measure');
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

async function writeIndex(cards: readonly Card[], folder: string): Promise<number> {
  const start = performance.now();
  const files = await searchFiles({ cards: [...cards], synonyms: [] });
  const seconds = (performance.now() - start) / 1000;
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return seconds;
}

/** Phrases of four characters from pages far apart. */
function phrases(cards: readonly Card[], count: number): string[] {
  const next = randomNumbers(count);
  const found: string[] = [];
  while (found.length < count) {
    const { text = '' } = cards[Math.floor(next() * cards.length)] ?? {};
    const start = Math.floor(next() * text.length);
    const phrase = text.slice(start, start + 4);
    if (/^\p{L}{4}$/u.test(phrase)) found.push(phrase);
  }
  return found;
}

/** The two neighbouring characters that most pages have. */
function commonest(cards: readonly Card[]): string {
  const pages = new Map<string, number>();
  for (const { text } of cards) {
    const pairs = Array.from(text.slice(1), (character, at) => text.charAt(at) + character);
    for (const pair of new Set(pairs.filter((some) => /^\p{L}{2}$/u.test(some))))
      pages.set(pair, (pages.get(pair) ?? 0) + 1);
  }
  return [...pages].reduce((best, some) => (some[1] > best[1] ? some : best), ['', 0])[0];
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function report(name: string, cards: readonly Card[], pagefind: string, indexed: number) {
  const queries = name === 'the portal' ? REAL : phrases(cards, 8);
  const server = await serveBrotli(dist, pagefind);
  const browser = await chromium.launch(await launchOptions());
  // Twice: the first time the server compresses what it sends.
  const ask = () => measure(browser, server.url, queries, UNMATCHED, commonest(cards));
  const figures = await ask()
    .then(ask)
    .finally(async () => {
      await browser.close();
      server.close();
    });
  const quality = await qualityOf(`${pagefind}/`, cards, 300);
  const cells = [
    name,
    indexed.toFixed(1),
    kilobytes(await sizeOf(pagefind)),
    kilobytes(figures.firstBytes),
    kilobytes(figures.nextBytes),
    figures.cold.toFixed(0),
    figures.warm.toFixed(0),
    figures.worst.toFixed(0),
    figures.common.toFixed(0),
    figures.commonFiles.toFixed(0),
    figures.reversed.toFixed(0),
    figures.reversedFiles.toFixed(0),
    (100 * quality.recall).toFixed(1),
    (100 * quality.precision).toFixed(1),
  ];
  say(`| ${cells.join(' | ')} |`);
}

say(
  '| Measures | Index, s | Files, kB | First answer, kB | Next, kB | Cold, ms | Warm, ms | Worst, ms | Common, ms | Its files | Reversed, ms | Its files | Recall, % | Precision, % |',
);
say(`|${' --- |'.repeat(14)}`);
const real = await realCards();
const temporary = await mkdtemp(join(tmpdir(), 'search-bench-'));
try {
  await report('the portal', real, join(dist, 'pagefind'), 0);
  for (const size of SIZES) {
    const folder = join(temporary, String(size));
    const cards = synthesize(real, size);
    const seconds = await writeIndex(cards, folder);
    await report(size.toLocaleString('en'), cards, folder, seconds);
    await rm(folder, { recursive: true });
  }
} finally {
  await rm(temporary, { recursive: true, force: true });
}
