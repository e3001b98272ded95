/** A manifest that does not fit its text: each slip is said once, without what follows from it. */
import { expect, test } from 'vitest';
import { ProblemError } from '../../../src/core/problem.ts';
import { otherManifest, otherText, parse, seedManifest, seedText } from './samples.ts';

function problemsOf(text: string, manifest: string) {
  try {
    parse(text, manifest);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

test.each([
  ['another', '[附件：, 合作事項]', '[附錄：, 具體措施]'],
  ['a longer', '[附件：, 合作事項]', '[附錄：, 三地政府同意的具體措施與任務]'],
])('%s title of the annex: the one found is shown, and nothing else', (_, from, to) => {
  expect(problemsOf(otherText(), otherManifest.replace(from, to))).toEqual([
    expect.stringMatching(/^the title of the annex was not found: .*found 附件: \/ 合作事項 /u),
  ]);
});

test('a title of the annex that begins alike and is longer takes no heading with it', () => {
  const manifest = otherManifest.replace('合作事項]', '三地政府同意的具體合作事項]');
  expect(problemsOf(otherText(), manifest)).toEqual([
    expect.stringMatching(/^the title differs from the manifest: .*found 附件： \/ 合作事項;/u),
  ]);
});

test('in the first memorandum too', () => {
  const manifest = seedManifest().replace('第一次會議同意的', '第二次會議同意的');
  expect(problemsOf(seedText(), manifest)).toEqual([
    expect.stringMatching(/^the title of the annex was not found: .*found 浙港高層會晤/u),
  ]);
});

test('other numbers than expected: one message each, with ranges', () => {
  const manifest = otherManifest.replace('domains: 21, measures: 42', 'domains: 30, measures: 99');
  expect(problemsOf(otherText(), manifest)).toEqual([
    'domains 22–30 are missing: expected them because the manifest expects 30; restore them or correct "expect" in the manifest',
    'measures 43–99 are missing: expected them because the manifest expects 99; restore them or correct "expect" in the manifest',
  ]);
  expect(problemsOf(otherText(), otherManifest.replace('measures: 42', 'measures: 12'))).toEqual([
    expect.stringMatching(/^measure 42 is one too many: the manifest expects 12/u),
  ]);
});

test('measures that are missing here and there', () => {
  const text = otherText().replaceAll(/^(?:- )?第(?:5|6|7|9)項.*\n/gmu, '');
  expect(problemsOf(text, otherManifest)).toContain(
    'measures 5–7 are missing: expected them before measure 8; restore them',
  );
});

test('another numbering: the lines before the first heading are reported once', () => {
  const manifest = otherManifest.replace('chinese-parentheses', 'chinese-comma');
  expect(problemsOf(otherText(), manifest)).toEqual([
    expect.stringMatching(/^the line "\(一\)領域一…" is unknown before the first heading/u),
    expect.stringMatching(/^domains 1–21 are missing/u),
  ]);
});
