import { EDITIONS, type Edition } from '../editions.ts';
import { escapeMarkup } from './escape.ts';
import type { Publisher } from './publisher.ts';

/** An OpenSearch 1.1 description: lets a browser search the portal from its address bar. */
export function openSearch(edition: Edition, { name, url }: Publisher): string {
  const { lang } = EDITIONS[edition];
  const template = escapeMarkup(`${url.search(edition)}?q={searchTerms}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xml:lang="${lang}">
<ShortName>${escapeMarkup(name)}</ShortName>
<Description>搜尋浙港合作備忘錄原文</Description>
<Url type="text/html" method="get" template="${template}"/>
<Language>${lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
