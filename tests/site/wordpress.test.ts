import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { find, pages, textOf, attribute } from './dist.ts';
import { rehost, type Rehosted } from './published.ts';
import { embedIn, hasWordPress, keptOf } from './wordpress.ts';

const page = pages().find(({ path }) => path === 'tc/zj2025/measures/28/index.html');
const snippet = (name: string): string => {
  const [field] = page
    ? find(page.document, (e) => e.tagName === 'textarea' && attribute(e, 'name') === name)
    : [];
  if (!field) throw new Error(`The page of measure 28 offers no snippet "${name}".`);
  return textOf(field);
};

/** What editors such as UEditor leave: listed elements, listed attributes, no `lang`, no `data-*`. */
function strict(html: string): string {
  const allowed: Record<string, string[]> = {
    blockquote: ['cite', 'style'],
    p: ['style'],
    strong: [],
    a: ['href', 'title', 'target'],
  };
  return html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, slash: string, tag: string, rest: string) => {
    const names = allowed[tag];
    if (!names) return '';
    const kept = [...rest.matchAll(/ ([a-z-]+)="[^"]*"/g)].filter(([, name = '']) =>
      names.includes(name),
    );
    return `<${slash}${tag}${kept.map(([whole]) => whole).join('')}>`;
  });
}

const links = (html: string) =>
  find(parseFragment(html), ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'));
const words = (html: string): string => textOf(parseFragment(html)).trim();

test('the plain snippet survives an editor that strips what it does not list', () => {
  const plain = snippet('plain');
  expect(words(strict(plain))).toBe(words(plain));
  expect(links(strict(plain))).toEqual(links(plain));
  expect(strict(plain)).toContain('<blockquote cite=');
});

if (hasWordPress) {
  describe("WordPress's own code", () => {
    let site: Rehosted;
    beforeAll(async () => {
      site = await rehost();
    });
    afterAll(() => site.close());

    test.each(['tc/zj2025/measures/28/', 'sc/zj2025/domains/2/'])(
      'discovers, sanitises and keeps the embed of %s',
      async (path) => {
        const html = await embedIn(site.url + path);
        const [frame] = find(parseFragment(html), ({ tagName }) => tagName === 'iframe');
        expect(frame && attribute(frame, 'src')).toMatch(
          new RegExp(`^${site.url}embed/${path}#\\?secret=\\w+$`),
        );
        expect(Number(frame && attribute(frame, 'height'))).toBeGreaterThan(200);
        expect((frame && attribute(frame, 'title')) ?? '').toMatch(/第28项|第28項|金融/);
        expect(links(html)).toEqual([site.url + path]);
      },
    );

    test('keeps every word and the link of the plain snippet', () => {
      const plain = snippet('plain');
      expect(words(keptOf(plain))).toBe(words(plain));
      expect(links(keptOf(plain))).toEqual(links(plain));
    });
  });
} else {
  process.stderr.write('WordPress: not run: it is not installed\n');
}
