import { escapeMarkup } from './escape.ts';
import type { EditionCode, Publisher } from './publisher.ts';

/** An OpenSearch 1.1 description: lets a browser search the portal from its address bar. */
export function openSearch(edition: EditionCode, { name, lang, url }: Publisher): string {
  const template = escapeMarkup(`${url.search(edition)}?q={searchTerms}`);
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xml:lang="${lang[edition]}">
<ShortName>${escapeMarkup(name)}</ShortName>
<Description>搜尋浙港合作備忘錄原文</Description>
<Url type="text/html" method="get" template="${template}"/>
<Language>${lang[edition]}</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
