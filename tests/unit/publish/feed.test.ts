import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { atom, updatesFeed } from '../../../src/core/publish/feed.ts';
import { jsonFeed } from '../../../src/core/publish/json-feed.ts';
import { memorandum, publisher } from './fixture.ts';

const feed = updatesFeed([memorandum], 'tc', publisher);

test('news come newest first, and the signature keeps the feed from being empty', () => {
  expect(feed.entries.map(({ title }) => title)).toEqual([
    '第1項：論壇 <啟動> & 報名',
    '浙港合作備忘錄於浙江省杭州市簽署',
  ]);
});

test('of several memoranda, news say which one they are about', () => {
  const other = { ...memorandum, id: 'other', title: '另一份備忘錄' };
  const { entries } = updatesFeed([memorandum, other], 'tc', publisher);
  expect(entries.map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      '浙港合作備忘錄　第1項：論壇 <啟動> & 報名',
      '另一份備忘錄　第1項：論壇 <啟動> & 報名',
    ]),
  );
});

test('a feed reader reads the Atom feed', () => {
  const read = parseFeed(atom(feed));
  expect(read.meta).toMatchObject({ type: 'atom', version: '1.0' });
  expect(read).toMatchObject({
    title: '浙港合作五十一項：消息',
    language: 'zh-Hant-HK',
    self: 'https://portal.example/zhejiang/tc/feed.xml',
  });
  expect(read.items[0]).toMatchObject({
    title: '第1項：論壇 <啟動> & 報名',
    url: 'https://portal.example/zhejiang/tc/zj2025/measures/1/',
    updated: new Date('2025-06-02T00:00:00+08:00'),
  });
});

test('two pieces of news of one day about one measure are two entries', () => {
  const [measure] = memorandum.measures;
  if (!measure) throw new Error('no measure');
  const news = ['https://www.gov.hk/a', 'https://www.gov.hk/b'].map((url) => ({
    date: '2025-06-02',
    title: '論壇',
    url,
  }));
  const changed = { ...memorandum, measures: [{ ...measure, updates: news }] };
  const ids = updatesFeed([changed], 'tc', publisher).entries.map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test('the JSON feed carries the same entries and the official address of the news', () => {
  const json = jsonFeed(feed);
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  expect(json.items[0]).toMatchObject({
    external_url: 'https://www.example.gov.hk/?a=1&b=2',
    date_published: '2025-06-02T00:00:00+08:00',
  });
  expect(json.items[1]).not.toHaveProperty('external_url');
});
