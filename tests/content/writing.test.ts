/** What the ingest writes, keeps and refuses to touch. */
import { mkdirSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { otherManifest, otherText } from '../unit/memorandum/samples.ts';
import { GENERATED, workshop } from './cli.ts';

const SEVEN = 'content/measures/zj2025/07.mdx';

test('what is committed is what the seeds give: a run changes nothing', () => {
  const at = workshop();
  const before = at.snapshot();
  expect(at.spawn('--check')).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout } = at.spawn();
  expect(status).toBe(0);
  expect(stdout).toContain('zj2025.txt: 13 domains, 51 measures');
  expect(stdout).toContain(`0 files written, ${GENERATED} unchanged`);
  expect(at.snapshot()).toEqual(before);
});

test('into an empty folder it writes all files, and a second run none', () => {
  const at = workshop();
  at.remove('content');
  expect(at.run().stdout).toContain(`${GENERATED} files written, 0 unchanged`);
  const first = at.snapshot();
  expect(readdirSync(at.path('content/measures/zj2025'))).toHaveLength(51);
  expect(at.read('content/measures/zj2025/30.mdx')).toContain(
    'title: 鼓勵高校校際交流\naudiences: []\n',
  );
  expect(at.run().stdout).toContain(`0 files written, ${GENERATED} unchanged`);
  expect(at.snapshot()).toEqual(first);
});

test('a corrected source changes official words only; editors’ keys, remarks and notes stay', () => {
  const at = workshop();
  at.edit(SEVEN, /^title: .*$/mu, '# an editor’s remark\ntitle: "新題"  # ours');
  at.write(SEVEN, `${at.read(SEVEN)}\n註：見[港交所](https://www.hkex.com.hk)。\n`);
  const edited = at.read(SEVEN);
  at.edit('seeds/zj2025.txt', '解答企業對赴港', '解答企業就赴港');
  const { status, stdout } = at.run();
  expect(status).toBe(0);
  expect(stdout).toContain(`2 files written, ${GENERATED - 2} unchanged`);
  const sha = /sha256: .*/u;
  const expected = edited.replace('解答企業對赴港', '解答企業就赴港').replace(sha, '');
  expect(at.read(SEVEN).replace(sha, '')).toBe(expected);
});

test('--check shows what differs, line by line, and changes nothing', () => {
  const at = workshop();
  at.edit('seeds/zj2025.txt', '解答企業對赴港', '解答企業就赴港');
  at.remove('content/measures/zj2025/09.mdx');
  const before = at.snapshot();
  const { status, stderr } = at.run('--check');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /07\.mdx\n(?: {2}\d+ [-+] .*\n)* {2}(\d+) - .*解答企業對赴港.*\n {2}\1 \+ .*解答企業就赴港/u,
  );
  expect(stderr).toContain('content/measures/zj2025/09.mdx: the file is missing');
  expect(stderr).toContain('run "npm run ingest"');
  expect(at.snapshot()).toEqual(before);
});

test('when a file cannot be put in its place, those before it are taken back', () => {
  const at = workshop();
  at.remove('content/measures');
  at.edit('seeds/zj2025.txt', '二、金融', '二、財務');
  // Everything up to measure 40 can be written; a folder stands where its file should be.
  mkdirSync(at.path('content/measures/zj2025/40.mdx/x'), { recursive: true });
  const before = at.snapshot();
  const { status, stderr } = at.run();
  expect(status).toBe(1);
  expect(stderr).toContain('nothing was written');
  expect(at.snapshot()).toEqual(before);
  expect(readdirSync(at.folder)).toEqual(['content', 'seeds']);
  expect(readdirSync(at.path('content/measures/zj2025'))).toEqual(['40.mdx']);
});

test('a second memorandum stands beside the first, with numbers as wide as it needs', () => {
  const at = workshop();
  const hundred = Array.from({ length: 58 }, (_, index) => `第${index + 43}項 繼續推進。`);
  at.write('seeds/sample.txt', [otherText(), ...hundred].join('\n'));
  at.write('seeds/sample.yaml', otherManifest.replace('measures: 42', 'measures: 100'));
  const { status, stderr, stdout } = at.run();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('sample.txt: 21 domains, 100 measures');
  expect(stdout).toContain(`122 files written, ${GENERATED} unchanged`);
  expect(at.read('content/measures/sample/007.mdx')).toContain('domain: 4');
  expect(at.read('content/domains/sample/21.mdx')).toContain('ordinal: 二十一');
});
