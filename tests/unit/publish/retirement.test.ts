/** A measure that holds no longer: every form of it says so, and keeps its words. */
import { expect, test } from 'vitest';
import { measuresCsv } from '../../../src/core/publish/csv.ts';
import { domainData, measureData } from '../../../src/core/publish/dataset.ts';
import { cardHeights, domainCard, measureCard } from '../../../src/core/publish/embed-card.ts';
import { embeddableMeasure } from '../../../src/core/publish/embeddable.ts';
import { domainJsonLd, measureJsonLd } from '../../../src/core/publish/json-ld.ts';
import { oembed } from '../../../src/core/publish/oembed.ts';
import { markedTitle, retirementMark } from '../../../src/core/publish/retirement.ts';
import { snippets } from '../../../src/core/publish/snippets.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const note = '由第二次會議備忘錄第3項取代。';
const line = `本站註：第1項自2027年1月1日起不再適用。${note}`;
const ended = { ...first, retired: { date: '2027-01-01', note } };
const domain = { ...domains[0], measures: [ended, ...domains[0].measures.slice(1)] };

test('the embeds of the measure and of its domain say it, below the same words', () => {
  const before = measureCard(first, domain, memorandum, 'tc', publisher);
  const after = measureCard(ended, domain, memorandum, 'tc', publisher);
  expect(after).toEqual({ ...before, retired: [line] });
  expect(cardHeights(after)['800']).toBe(cardHeights(before)['800'] + 20);
  expect(domainCard(domain, memorandum, 'tc', publisher).retired).toEqual([line]);
});

test('what is pasted from now on says it too', () => {
  const item = embeddableMeasure(ended, domain, memorandum, 'tc', publisher);
  const options = { width: 'full', theme: 'auto' } as const;
  const { plain } = snippets(item, options, { src: '', integrity: '' });
  expect(plain).toContain(first.text);
  expect(plain).toContain(line);
  expect(oembed(item, 'tc', publisher).html).toContain(line);
});

test('the data give the day and the reason, in both scripts', () => {
  const { editorial, official } = measureData(ended, domain, memorandum, publisher);
  expect(editorial.retired).toEqual({
    date: '2027-01-01',
    note: { 'zh-Hant-HK': note, 'zh-Hans-CN': '由第二次会议备忘录第3项取代。' },
  });
  expect(official.text['zh-Hant-HK']).toBe(first.text);
  const [one, other] = domainData(domain, memorandum, publisher).measures;
  expect(one?.editorial.retired?.date).toBe('2027-01-01');
  expect(other?.editorial.retired).toBeNull();
  const whole = { ...memorandum, domains: [domain] };
  expect(measuresCsv(whole, publisher)).toContain('"2027-01-01"');
});

test('search engines are told the day', () => {
  const graphs = [
    measureJsonLd(ended, domain, memorandum, 'tc', publisher),
    domainJsonLd(domain, memorandum, 'tc', publisher),
  ];
  for (const graph of graphs)
    expect(JSON.stringify(graph).match(/"expires":"[^"]*"/g)).toEqual(['"expires":"2027-01-01"']);
});

test('where a measure is only named, it bears a mark', () => {
  expect(retirementMark(ended)).toEqual(['自2027年1月1日起不再適用']);
  expect(retirementMark(first)).toEqual([]);
  expect(markedTitle(ended)).toBe(`${ended.title}，自2027年1月1日起不再適用`);
  expect(markedTitle(first)).toBe(first.title);
});
