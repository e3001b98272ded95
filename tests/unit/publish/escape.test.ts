import { expect, test } from 'vitest';
import { scriptJson } from '../../../src/core/publish/escape.ts';

test('words cannot close the script element they stand in', () => {
  expect(scriptJson({ text: '</script>' })).not.toContain('<');
});
