import { expect, test } from 'vitest';
import { latestUpdates } from '../../../src/core/publish/latest-updates.ts';

const update = (date: string, title: string) => ({ date, title, url: 'https://www.gov.hk/' });

test('the newest update comes first, whichever measure it belongs to', () => {
  const updates = latestUpdates([
    { number: 7, updates: [update('2025-06-01', '甲'), update('2026-01-02', '乙')] },
    { number: 8, updates: [] },
    { number: 9, updates: [update('2025-12-31', '丙'), update('2026-01-02', '丁')] },
  ]);
  expect(updates.map(({ title, measure }) => `${title}${String(measure.number)}`)).toEqual([
    '乙7',
    '丁9',
    '丙9',
    '甲7',
  ]);
});
