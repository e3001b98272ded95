/** Editors’ slips and edited official words: the error names file and line, and nothing is written. */
import { expect, test } from 'vitest';
import { workshop } from './cli.ts';
import { expectRefusal } from './refusal.ts';
import type { BadInput } from './refusal.ts';

const SEVEN = 'content/measures/zj2025/07.mdx';

const CASES: BadInput[] = [
  [
    'frontmatter that is not closed',
    (at) => {
      at.edit(SEVEN, /\n---\n/u, '\n');
    },
    /07\.mdx:1: broken frontmatter/,
  ],
  [
    'frontmatter that is no YAML',
    (at) => {
      at.edit(SEVEN, 'topics:', 'topics: [: ');
    },
    /07\.mdx:\d+: this is not valid YAML/,
  ],
  [
    'a misspelt key',
    (at) => {
      at.edit(SEVEN, 'audiences:', 'audience:');
    },
    /07\.mdx:\d+: unknown key "audience": did you mean "audiences"\? the keys here are official, title, audiences, topics, /,
  ],
  [
    'a missing key',
    (at) => {
      at.edit(SEVEN, /^title: .*\n/mu, '');
    },
    /07\.mdx:\d+: title: missing; expected a text \[schema\]/,
  ],
  [
    'a title that is a number',
    (at) => {
      at.edit(SEVEN, /^title: .*/mu, 'title: 2025');
    },
    /07\.mdx:\d+: title: expected a text, found 2025; put it in quotes/,
  ],
  [
    'a title with a colon',
    (at) => {
      at.edit(SEVEN, /^title: .*/mu, 'title: 甲: 乙');
    },
    /07\.mdx:\d+: this is not valid YAML: .*put the whole value in single quotes, e\.g\. title: '甲: 乙'/,
  ],
  [
    'a title that the build would take for a date',
    (at) => {
      at.edit(SEVEN, /^title: .*/mu, 'title: 2026-05-20');
    },
    /07\.mdx:16: 2026-05-20 without quotes .* a date to the build: put it between quotes, '2026-05-20'/,
  ],
  [
    'a second official block',
    (at) => {
      at.write(SEVEN, `${at.read(SEVEN)}\n甲\n\n<Official>\n\n乙\n\n</Official>\n`);
    },
    /07\.mdx:\d+: a second <Official> block: .*remove these tags/,
  ],
  [
    'an unknown direction',
    (at) => {
      at.edit(SEVEN, /^direction: .*$/mu, 'direction: north');
    },
    /07\.mdx:\d+: direction: expected one of hk-to-zj, zj-to-hk, two-way, found "north" /,
  ],
  [
    'news with a slip in every key',
    (at) => {
      at.edit(
        SEVEN,
        /^title: /mu,
        'updates:\n  - date: 20.5.2026\n    title: ""\n    url: www.edb.gov.hk\ntitle: ',
      );
    },
    /07\.mdx:(\d+): updates, entry 1, date: .*e\.g\. 2026-05-20, found "20\.5\.2026".*\n.*07\.mdx:\d+: .*title: .*found an empty one; fill it in.*\n.*07\.mdx:\d+: .*url: .*e\.g\. https:\/\/www\.edb\.gov\.hk\/, found "www\.edb\.gov\.hk"/,
  ],
  [
    'the same news twice',
    (at) => {
      const news = '  - date: 2026-05-20\n    title: 甲\n    url: https://www.edb.gov.hk/\n';
      at.edit(SEVEN, /^title: /mu, `updates:\n${news}${news}title: `);
    },
    /07\.mdx:\d+: updates, entry 2, url: entry 1 has this address on the same day; make one entry/,
  ],
  [
    'an unknown audience',
    (at) => {
      at.edit(SEVEN, 'audiences:\n', 'audiences:\n  - bankers\n');
    },
    /07\.mdx:\d+: unknown audience "bankers": expected one of .*finance/,
  ],
  [
    'an unknown topic',
    (at) => {
      at.edit(SEVEN, /^topics:[^]*?(?=^actions)/mu, 'topics: [phoenix]\n');
    },
    /07\.mdx:\d+: unknown topic "phoenix" \(similar: phoenix-action\): correct/,
  ],
  [
    'a measure that is not there',
    (at) => {
      at.edit(SEVEN, /measure: \d+/u, 'measure: 52');
    },
    /07\.mdx:\d+: there is no measure 52: expected a number from 1 to 51/,
  ],
  [
    'a number changed by hand',
    (at) => {
      at.edit(SEVEN, 'number: 7', 'number: 8');
    },
    /07\.mdx:6: two entries have the number 8/,
  ],
  [
    'a copied file',
    (at) => {
      at.write('content/measures/zj2025/07-copy.mdx', at.read(SEVEN));
    },
    /07-copy\.mdx:6: two entries have the number 7: expected only .*07\.mdx/,
  ],
  [
    'a file of no measure',
    (at) => {
      at.write('content/measures/zj2025/52.mdx', at.read(SEVEN).replace('number: 7', 'number: 52'));
    },
    /52\.mdx: no memorandum in the seeds asks for this file.*\[orphan\]/,
  ],
  [
    'official words edited by hand',
    (at) => {
      at.edit(SEVEN, '赴港上市的疑問', '來港上市的疑問');
    },
    /07\.mdx:\d+: the official part was edited by hand: expected ".*赴港上市.*", found ".*來港上市.*; undo the edit/,
  ],
  [
    'a remark inside the official key',
    (at) => {
      at.edit(SEVEN, '  number: 7', '# ours\n  number: 7');
    },
    /07\.mdx:6: the remark # ours stands inside the key official, .*: move it above the key/,
  ],
  [
    'a deleted heading',
    (at) => {
      at.edit('content/domains/zj2025/02.mdx', '金融\n', '');
    },
    /02\.mdx:\d+: the official part was edited by hand/,
  ],
  [
    'an edited preamble',
    (at) => {
      at.edit('content/memoranda/zj2025.mdx', '達成共識。', '達成協議。');
    },
    /zj2025\.mdx:\d+: the official part was edited by hand: .*達成共識.*達成協議/,
  ],
  [
    'official tags removed',
    (at) => {
      at.edit(SEVEN, '</Official>', '');
    },
    /07\.mdx:\d+: <Official> is not closed/,
  ],
  [
    'a note whose emphasis stays literal',
    (at) => {
      at.write(SEVEN, `${at.read(SEVEN)}\n這是**「編者」**說明\n`);
    },
    /07\.mdx:\d+: \*\*「編者」\*\* stays .*; write 「\*\*編者\*\*」 \[prose-emphasis\]/,
  ],
  [
    'a note whose address runs on',
    (at) => {
      at.edit('content/domains/zj2025/02.mdx', /$/u, '\n又見 https://www.edb.gov.hk/。完。\n');
    },
    /domains\/zj2025\/02\.mdx:\d+: the address https:\/\/www\.edb\.gov\.hk\/ runs into/,
  ],
  [
    'a note with marks of program code',
    (at) => {
      at.write(SEVEN, `${at.read(SEVEN)}\n支出 < 5 且 {x} 及 <b>未關\n`);
    },
    /07\.mdx:(\d+): \{ begins program code here: write \\\{.*\n.*07\.mdx:\1: < begins a tag .*&lt; or the full-width ＜/,
  ],
  [
    'a note with a footnote',
    (at) => {
      at.write(SEVEN, `${at.read(SEVEN)}\n見[^1]\n\n[^1]: 見{附件}\n`);
    },
    /07\.mdx:(\d+): \[\^1\]: begins a footnote, .*\n.*07\.mdx:\1: \{ begins program code/,
  ],
  [
    'a note with code below a heading',
    (at) => {
      at.write(SEVEN, `${at.read(SEVEN)}\n## 手續\nexport 簡化\n`);
    },
    /07\.mdx:\d+: a paragraph that begins with "export" is program code here/,
  ],
  [
    'a measure under another name',
    (at) => {
      at.write('content/measures/zj2025/07.md', '');
    },
    /07\.md: nothing reads this file: expected the name content\/measures\/zj2025\/07\.mdx/,
  ],
  [
    'a file that is nothing of the portal’s',
    (at) => {
      at.write('content/draft.docx', Buffer.from([0xff]));
    },
    /content\/draft\.docx: nothing reads this file: expected audiences\.yaml, .*move it out/,
  ],
  [
    'a page without frontmatter',
    (at) => {
      at.edit('content/pages/about.mdx', /^---\n/u, '');
    },
    /content\/pages\/about\.mdx:1: broken frontmatter/,
  ],
  [
    'a page without description',
    (at) => {
      at.edit('content/pages/about.mdx', /^description: .*\n/mu, '');
    },
    /content\/pages\/about\.mdx:2: description: .*\[schema\]/,
  ],
  [
    'a page whose emphasis stays literal and whose address runs on',
    (at) => {
      at.edit('content/pages/about.mdx', /^description: .*\n/mu, '');
      at.edit(
        'content/pages/about.mdx',
        /(?<=\n---\n)/u,
        '這是**「編者」**說明，\n又見 https://www.edb.gov.hk/。完。\n\n',
      );
    },
    /about\.mdx:2: description: .*\n.*about\.mdx:4: \*\*「編者」\*\* stays .* \[prose-emphasis\]\n.*about\.mdx:5: the address https:\/\/www\.edb\.gov\.hk\/ runs into .* \[prose-address\]/,
  ],
  [
    'an editors’ file that is not UTF-8',
    (at) => {
      at.write(SEVEN, Buffer.concat([Buffer.from(at.read(SEVEN)), Buffer.from([0xff])]));
    },
    /07\.mdx:\d+: this line is not UTF-8/,
  ],
];

test.each(CASES)('%s', (_, spoil, message) => {
  expectRefusal(spoil, message);
});

test('a dot-file of the system is none of the portal’s business', () => {
  const at = workshop();
  at.write('content/.DS_Store', Buffer.from([0xff]));
  expect(at.run('--check')).toMatchObject({ status: 0, stderr: '' });
});
