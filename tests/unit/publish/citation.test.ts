import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import {
  citationFile,
  citations,
  citedWork,
  type Citation,
} from '../../../src/core/publish/citation.ts';
import { memorandum, publisher } from './fixture.ts';

const id = { kind: 'measure', memorandum: 'zj2025', number: 3 } as const;
const work = citedWork(memorandum, { id, name: '第3項' }, 'tc', publisher);
const text = (id: Citation['id']): string | undefined =>
  citations(work).find((citation) => citation.id === id)?.text;

const TITLE = '浙港高層會晤暨「浙港合作會議」第一次會議合作備忘錄：附件第3項';
const URL = 'https://portal.example/zhejiang/tc/zj2025/measures/3/';

test.each(['bibtex', 'ris', 'csl-json'] as const)(
  'a reference manager reads the %s citation with its Chinese intact',
  (format) => {
    const [read] = new Cite(citationFile(work, format)).data;
    expect(read).toMatchObject({ title: TITLE, URL });
    expect(read?.author.map(({ literal, family }) => literal ?? family)).toEqual(
      memorandum.data.parties,
    );
    expect(read?.issued['date-parts']).toEqual([[2025, 4, 24]]);
  },
);

test('the printed citations name parties, title, part, date and address', () => {
  expect(text('plain')).toBe(
    `浙江省人民政府、香港特別行政區政府：《浙港高層會晤暨「浙港合作會議」第一次會議合作備忘錄》附件第3項，2025年4月24日於浙江省杭州市簽署，載「浙港合作五十一項」，${URL}`,
  );
  expect(text('gb-t-7714')).toBe(
    `浙江省人民政府, 香港特別行政區政府. ${TITLE}[Z/OL]. (2025-04-24). ${URL}.`,
  );
  expect(text('apa')).toBe(
    `浙江省人民政府, & 香港特別行政區政府. (2025, April 24). ${TITLE}. 浙港合作五十一項. ${URL}`,
  );
});

test('a whole memorandum is cited by its title and address alone', () => {
  const whole = citedWork(memorandum, undefined, 'tc', publisher);
  const [plain, gbt] = citations(whole);
  expect(plain?.text).toContain('合作備忘錄》，2025年4月24日');
  expect(plain?.text).toMatch(/，https:\/\/portal\.example\/zhejiang\/tc\/zj2025\/$/);
  expect(gbt?.text).toContain('合作備忘錄[Z/OL]');
  expect(citationFile(whole, 'bibtex')).toMatch(/^@misc\{zj2025,/);
});

test('APA joins the last of several authors alone by an ampersand', () => {
  const [, , apa] = citations({ ...work, authors: ['甲', '乙', '丙'] });
  expect(apa?.text).toMatch(/^甲, 乙, & 丙\. \(/);
});
