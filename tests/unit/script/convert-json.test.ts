import { expect, test } from 'vitest';
import { convertJson } from '../../../src/core/script/convert-json.ts';

test('words are converted; keys, layout, numbers, addresses and escapes stay', () => {
  expect(
    convertJson(
      '{\n  "發": "發\\u003c\\u88cf\\"「",\n  "n": 1.0, "thumbnail_url": "/發", "@id": ["發"], "list": ["發", {"url": "發"}, "發"]\n}',
    ),
  ).toBe(
    '{\n  "發": "发\\u003c里\\"“",\n  "n": 1.0, "thumbnail_url": "/發", "@id": ["發"], "list": ["发", {"url": "發"}, "发"]\n}',
  );
});

test('what is not JSON is refused', () => {
  expect(() => convertJson('{"name": "發"')).toThrow(SyntaxError);
});
