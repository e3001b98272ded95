import { expect, test } from 'vitest';
import { embeddableMeasure } from '../../../src/core/publish/embeddable.ts';
import { oembed } from '../../../src/core/publish/oembed.ts';
import { domains, first, memorandum, publisher } from './fixture.ts';

const item = embeddableMeasure(first, domains[0], memorandum, 'sc', publisher);
const document = oembed(item, 'sc', publisher);

test('the document has what oEmbed 1.0 asks of a rich embed', () => {
  expect(document).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: '浙港合作備忘錄第1項',
    provider_name: '浙港合作五十一項',
    provider_url: 'https://portal.example/zhejiang/sc/',
    width: 600,
    height: item.heights['600'],
  });
});

/** `wp_filter_oembed_result` matches this and throws the rest away. */
const WORDPRESS = /^<blockquote>.*?<\/blockquote><iframe [^>]*><\/iframe>$/s;

test('the frame follows a bare blockquote, the one form WordPress keeps', () => {
  expect(document.html).toMatch(WORDPRESS);
  expect(document.html).toContain(
    `src="https://portal.example/zhejiang/embed/sc/zj2025/measures/1/"`,
  );
});
