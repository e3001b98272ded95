/** Every bad input of the ingest: the error names file, line and rule, and nothing is written. */
import { expect, test } from 'vitest';
import { workshop } from './cli.ts';
import type { Workshop } from './cli.ts';

const TEXT = 'seeds/zj2025.txt';
const YAML = 'seeds/zj2025.yaml';
const SEVEN = 'content/measures/zj2025/07.mdx';
const line = (number: number) => new RegExp(`^- ${number}\\. .*\n`, 'mu');

const CASES: [name: string, spoil: (at: Workshop) => void, message: RegExp][] = [
  [
    'a missing measure',
    (at) => {
      at.edit(TEXT, line(8), '');
    },
    /seeds\/zj2025\.txt:43: measure 8 is missing: expected it before measure 9.*\[measure-missing\]/,
  ],
  [
    'the last measure missing',
    (at) => {
      at.edit(TEXT, /- 51\. .*/u, '');
    },
    /zj2025\.txt:126: measure 51 is missing.*manifest expects 51/,
  ],
  [
    'a repeated measure',
    (at) => {
      at.edit(TEXT, '- 8. ', '- 7. ');
    },
    /zj2025\.txt:40: measure 7 is repeated: it already stands on line 39; expected measure 8.*\[measure-repeated\]/,
  ],
  [
    'a measure out of order',
    (at) => {
      at.edit(TEXT, /(- 7\. [^]*?)(- 8\. .*\n)/u, '$2$1');
    },
    /zj2025\.txt:40: measure 7 is out of order.*\[measure-order\]/,
  ],
  [
    'one measure too many',
    (at) => {
      at.write(TEXT, `${at.read(TEXT)}\n- 52. 繼續。`);
    },
    /zj2025\.txt:128: measure 52 is one too many: the manifest expects 51/,
  ],
  [
    'a missing heading',
    (at) => {
      at.edit(TEXT, '二、金融\n', '');
    },
    /zj2025\.txt:41: domain 2 is missing.*\[domain-missing\]/,
  ],
  [
    'a repeated heading',
    (at) => {
      at.edit(TEXT, '三、科技創新', '二、科技創新');
    },
    /zj2025\.txt:42: domain 2 is repeated: it already stands on line 37/,
  ],
  [
    'a heading out of order',
    (at) => {
      at.edit(TEXT, '二、金融', '甲');
      at.edit(TEXT, '三、科', '二、科');
      at.edit(TEXT, '甲', '三、金融');
    },
    /zj2025\.txt:42: domain 2 is out of order/,
  ],
  [
    'a quote without partner',
    (at) => {
      at.edit(TEXT, '"鳳凰行動"', '"鳳凰行動');
    },
    /zj2025\.txt:39: " has no partner.*|zj2025\.txt:39: 「 has no partner.*\[quote-unbalanced\]/,
  ],
  [
    'a bracket without partner',
    (at) => {
      at.edit(TEXT, '(代表處)', '(代表處');
    },
    /zj2025\.txt:62: \( has no partner.*|zj2025\.txt:62: （ has no partner.*\[bracket-unbalanced\]/,
  ],
  [
    'a line before the first heading',
    (at) => {
      at.edit(TEXT, '一、共建', '說明如下。\n\n一、共建');
    },
    /zj2025\.txt:27: the line "說明如下。…" is unknown before the first heading of the annex.*\[unknown-line\]/,
  ],
  [
    'a line after a complete measure',
    (at) => {
      at.edit(TEXT, '- 8. ', '第 3 頁\n- 8. ');
    },
    /zj2025\.txt:40: the line "第 3 頁…" is unknown here.*\[unknown-line\]/,
  ],
  [
    'an empty measure',
    (at) => {
      at.edit(TEXT, line(7), '- 7. \n');
    },
    /zj2025\.txt:39: measure 7 is empty.*\[measure-empty\]/,
  ],
  [
    'an empty heading',
    (at) => {
      at.edit(TEXT, '二、金融', '二、');
    },
    /zj2025\.txt:37: domain 2 is empty/,
  ],
  [
    'a heading without measures',
    (at) => {
      at.edit(TEXT, /- 7\. .*\n- 8\. .*\n/u, '');
    },
    /zj2025\.txt:37: domain 2 has no measures.*\[domain-without-measures\]/,
  ],
  [
    'another title',
    (at) => {
      at.edit(TEXT, '第一次會議 合作', '第二次會議 合作');
    },
    /zj2025\.txt:1: the title differs from the manifest: expected .*第一次.*found .*第二次/,
  ],
  [
    'no annex',
    (at) => {
      at.edit(TEXT, '第一次會議同意的', '同意的');
    },
    /\[annex-title\]/,
  ],
  [
    'an unknown office',
    (at) => {
      at.edit(TEXT, '政務司司長\n', '財政司司長\n');
    },
    /zj2025\.txt:17: 財政司司長 is unknown in the signature block: expected .*政務司司長/,
  ],
  [
    'an unknown first office',
    (at) => {
      at.edit(TEXT, '副省長\n', '省長\n');
    },
    /zj2025\.txt:13: the preamble does not end here/,
  ],
  [
    'another date',
    (at) => {
      at.edit(TEXT, '2025年4月24日 2025年4月24日', '2025年4月25日 2025年4月25日');
    },
    /zj2025\.txt:23: 2025年4月25日 is not the date of signature/,
  ],
  [
    'an invisible character',
    (at) => {
      at.edit(TEXT, '鳳凰', '鳳\u200b凰');
    },
    /zj2025\.txt:39: U\+200B is an invisible character/,
  ],
  [
    'a text that is not UTF-8',
    (at) => {
      at.write(TEXT, Buffer.concat([Buffer.from('浙港\n'), Buffer.from([0xb8, 0x5f, 0xff])]));
    },
    /zj2025\.txt:2: this line is not UTF-8.*\[encoding\]/,
  ],
  [
    'UTF-16',
    (at) => {
      at.write(TEXT, Buffer.from(`\uFEFF${at.read(TEXT)}`, 'utf16le'));
    },
    /zj2025\.txt:1: this line is not UTF-8/,
  ],
  [
    'an empty text',
    (at) => {
      at.write(TEXT, '');
    },
    /zj2025\.txt:1: the file is empty/,
  ],
  [
    'a text of blank lines',
    (at) => {
      at.write(TEXT, '\n \n');
    },
    /zj2025\.txt:1: the file is empty/,
  ],
  [
    'no manifest',
    (at) => {
      at.remove(YAML);
    },
    /seeds\/zj2025\.yaml: the manifest is missing.*\[manifest-missing\]/,
  ],
  [
    'a manifest without text',
    (at) => {
      at.remove(TEXT);
    },
    /seeds\/zj2025\.txt: the source is missing/,
  ],
  [
    'no seeds',
    (at) => {
      at.remove('seeds');
    },
    /seeds: no sources here/,
  ],
  [
    'a manifest that is no YAML',
    (at) => {
      at.edit(YAML, 'place: ', 'place: [');
    },
    /zj2025\.yaml:\d+: this is not valid YAML/,
  ],
  [
    'an empty manifest',
    (at) => {
      at.write(YAML, '');
    },
    /zj2025\.yaml:1: /,
  ],
  [
    'a misspelt key in a manifest',
    (at) => {
      at.edit(YAML, 'place:', 'palce:');
    },
    /zj2025\.yaml:15: Unrecognized key: "palce"/,
  ],
  [
    'an unknown numbering',
    (at) => {
      at.edit(YAML, 'arabic-dot', 'roman');
    },
    /zj2025\.yaml:\d+: numbering\.measures: .*"arabic-dot"/,
  ],
  [
    'a manifest of another name',
    (at) => {
      at.edit(YAML, 'id: zj2025', 'id: zj2026');
    },
    /zj2025\.yaml: id: expected zj2025 after the name of the file/,
  ],
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
      at.edit(SEVEN, 'topics: ', 'topics: [: ');
    },
    /07\.mdx:\d+: this is not valid YAML/,
  ],
  [
    'a misspelt key',
    (at) => {
      at.edit(SEVEN, 'audiences:', 'audience:');
    },
    /07\.mdx:\d+: .*audience/,
  ],
  [
    'an unknown direction',
    (at) => {
      at.edit(SEVEN, /^direction: .*$/mu, 'direction: north');
    },
    /07\.mdx:\d+: direction: .*"hk-to-zj"\|"zj-to-hk"\|"two-way"/,
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
    /07\.mdx:\d+: unknown topic "phoenix"/,
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
    /07\.mdx:\d+: the official part was edited by hand: expected ".*赴港上市.*", found ".*來港上市/,
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
    'two audiences with one slug',
    (at) => {
      at.write(
        'content/audiences.yaml',
        `${at.read('content/audiences.yaml')}\n- { slug: legal, label: 甲, question: 乙 }\n`,
      );
    },
    /audiences\.yaml:\d+: the slug "legal" is already used on line \d+/,
  ],
  [
    'a topic name that stands nowhere',
    (at) => {
      at.write(
        'content/entities.yaml',
        `${at.read('content/entities.yaml')}\n- { slug: nowhere, names: [月球], kind: place }\n`,
      );
    },
    /entities\.yaml:\d+: the name 月球 of "nowhere" occurs nowhere/,
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
  const at = workshop();
  spoil(at);
  const before = at.snapshot();
  for (const args of [[], ['--check']]) {
    const { status, stderr } = at.run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(status).toBe(1);
  }
  expect(at.snapshot()).toEqual(before);
});

test('several mistakes are reported in one go', () => {
  const at = workshop();
  at.edit(TEXT, line(8), '');
  at.edit(TEXT, '"安吉遊戲"的理論', '"安吉遊戲的理論');
  const { stderr } = at.run();
  expect(stderr).toMatch(/measure 8 is missing/);
  expect(stderr).toMatch(/has no partner/);
  expect(stderr).toMatch(/2 problem\(s\); nothing was written/);
});

test('as a command it exits with 1 and says so on the error output', () => {
  for (const [, spoil, message] of CASES.slice(0, 3)) {
    const at = workshop();
    spoil(at);
    const before = at.snapshot();
    const { status, stdout, stderr } = at.spawn();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(at.snapshot()).toEqual(before);
  }
});

test('arguments that are not understood are refused', () => {
  const { status, stderr } = workshop().spawn('--chekc');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^usage: /);
});
