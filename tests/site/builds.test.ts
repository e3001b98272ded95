/**
 * Other builds, one after the other since they share a cache. They reuse the
 * cut fonts and Astro's data store of the first: that these come out the same from nothing is not
 * shown here.
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { DIST } from './dist.ts';
import { publicRoot } from './published.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  made.push(folder);
  return folder;
}

/** Builds the project in the folder `cwd` into a folder of its own. */
async function build(address: Record<string, string> = {}, cwd = process.cwd()): Promise<string> {
  const folder = newFolder();
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  // As from a shell: the test runner's own variables would make another build.
  const own = { NODE_ENV: undefined, VITEST: undefined, BASE_URL: undefined };
  const env = { ...process.env, ...own, ...address };
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], { env, cwd });
  return folder;
}

/** Every file below a folder, by path. */
const contents = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );

const MINUTES = 60_000;

test(
  'the same content builds the same bytes, search index and compressed files included',
  { timeout: 5 * MINUTES },
  async () => {
    const [first, again] = [contents(DIST), contents(await build())];
    expect([...again.keys()]).toEqual([...first.keys()]);
    const differing = [...first].filter(([file, bytes]) => !again.get(file)?.equals(bytes));
    expect(differing.map(([file]) => file)).toEqual([]);
  },
);

test(
  'under a sub-path of another host it is the same site, and no address forgets where',
  { timeout: 5 * MINUTES },
  async () => {
    const path = '/some/where/';
    const origin = 'https://elsewhere.example';
    const folder = await build({ SITE_URL: origin, BASE_PATH: path });
    const texts = (dist: string): (readonly [file: string, text: string])[] =>
      [...contents(dist)]
        .filter(([file]) => /\.(?:html|css|js|json|jsonld|xml|csv|bib|ris|txt)$/.test(file))
        // Where lines may break differs with the path's own slashes.
        .map(([file, bytes]) => [file, bytes.toString().replaceAll('<wbr>', '')]);
    const there = texts(folder);
    const forgetful =
      /["'`(]\/(?!some\/where\/)(?:tc|sc|data|embed|oembed|pagefind|qr|share|_astro)\//;
    expect(there.filter(([, text]) => forgetful.test(text)).map(([file]) => file)).toEqual([]);

    // What is named by its content follows from the addresses in it.
    const unnamed = (text: string): string =>
      text.replace(/[\w-]{8}(?=\.(?:css|js|woff2)\b)|(?<=pagefind\/)\w{12,}/g, 'HASH');
    const moved = (text: string): string =>
      text.replaceAll(origin + path, publicRoot()).replaceAll(path, new URL(publicRoot()).pathname);
    const first = texts(DIST);
    const here = new Map(first.map(([file, text]) => [unnamed(file), unnamed(text)]));
    const differing = there
      .filter(([file]) => /\.(?:html|json|jsonld|xml|csv|bib|ris)$/.test(file))
      .filter(([file, text]) => here.get(unnamed(file)) !== unnamed(moved(text)));
    expect(differing.map(([file]) => file)).toEqual([]);
    expect(there).toHaveLength(first.length);
  },
);

/** The project with these editors' keys, and no others of their kind, in the files of measures. */
function edited(additions: Record<string, string>): string {
  const folder = newFolder();
  const own = ['astro.config.mjs', 'content', 'package.json', 'public', 'seeds', 'src'];
  for (const name of [...own, 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const [number, keys] of Object.entries(additions)) {
    const file = join(folder, 'content', 'measures', 'zj2025', `${number}.mdx`);
    const text = readFileSync(file, 'utf8').replace(/^(?:updates|retired):\n(?: .*\n)+/gmu, '');
    writeFileSync(file, text.replace(/^(?=related:)/mu, keys));
  }
  return folder;
}

test(
  'news and a withdrawal stand wherever they concern readers, and without news nothing says that there are',
  { timeout: 5 * MINUTES },
  async () => {
    const news = '教育局公布姊妹學校名單';
    const folder = await build(
      {},
      edited({
        28: `updates:\n  - date: 2099-05-20\n    title: ${news}\n    url: https://www.edb.gov.hk/\n`,
        36: 'retired:\n  date: 2027-01-01\n  note: 由第二次會議備忘錄第3項取代。\n',
      }),
    );
    const tags = /<[^>]*>/g;
    const saying = (dist: string, words: string) =>
      [...contents(dist)]
        .filter(([file]) => /\.(?:html|xml|json)$/.test(file))
        .filter(([, bytes]) => bytes.toString().replace(tags, '').includes(words))
        .map(([file]) => file);
    expect(saying(folder, news)).toEqual([
      'data/zj2025.json',
      'data/zj2025/domains/7.json',
      'data/zj2025/measures/28.json',
      'tc/feed.json',
      'tc/feed.xml',
      'tc/index.html',
      'tc/updates/index.html',
      'tc/zj2025/measures/28/index.html',
    ]);
    const about = (dist: string) => readFileSync(join(dist, 'tc/about/index.html'), 'utf8');
    expect(about(folder)).toContain('>最新消息</a>');
    const hadNews = readFileSync(join(DIST, 'data/zj2025.json'), 'utf8').includes('"updates":[{');
    expect(saying(DIST, '最新消息').length > 0).toBe(hadNews);

    const marked = '「青年發展基金」創業團隊業務拓展，自2027年1月1日起不再適用';
    const found = saying(folder, marked).filter((file) => file.startsWith('pagefind/'));
    expect(found, 'search results and suggestions').toHaveLength(1);
    expect(saying(folder, '自2027年1月1日起不再適用')).toEqual(
      expect.arrayContaining([
        'embed/tc/zj2025/measures/36/index.html',
        'tc/audiences/startups/index.html',
        'tc/index.html',
        'tc/zj2025/domains/8/index.html',
        'tc/zj2025/index.html',
        'tc/zj2025/measures/35/index.html',
        'tc/zj2025/measures/36/index.html',
        'tc/zj2025/parallel/index.html',
      ]),
    );
  },
);
