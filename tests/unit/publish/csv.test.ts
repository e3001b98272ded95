import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv, measuresCsv } from '../../../src/core/publish/csv.ts';
import { memorandum, publisher } from './fixture.ts';

test('Excel recognises the encoding and every line ends with CRLF', () => {
  const text = csv([['a', 'b']]);
  expect([...new TextEncoder().encode(text)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.slice(1)).toBe('"a","b"\r\n');
});

test('a row a measure, and every value reads back as it was', () => {
  const parsed = Papa.parse<Record<string, string>>(measuresCsv(memorandum, publisher), {
    header: true,
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  expect(parsed.data).toHaveLength(3);
  expect(parsed.data[1]).toMatchObject({
    memorandum: 'zj2025',
    number: '2',
    domain: '1',
    official_text_zh_hant: '深化"會展"業交流，<促進>人才流動 & 合作。',
    official_text_zh_hans: '深化"会展"业交流，<促进>人才流动 & 合作。',
    signed: '2025-04-24',
    url_zh_hans: 'https://portal.example/zhejiang/sc/zj2025/measures/2/',
  });
});
