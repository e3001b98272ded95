/** A source that is wrong: the error names file, line and rule, and nothing is written. */
import { test } from 'vitest';
import { expectRefusal } from './refusal.ts';
import type { BadInput } from './refusal.ts';

const TEXT = 'seeds/zj2025.txt';
/** The line of a measure in the source. */
const line = (number: number) => new RegExp(`^- ${number}\\. .*\n`, 'mu');

const CASES: BadInput[] = [
  [
    'a word that the Simplified edition says in its own way',
    (at) => {
      at.edit(TEXT, '解答企業', '解答檔 案');
    },
    /measures\/zj2025\/07\.mdx: .*「檔案」.*「文件」.*take it out of src\/core\/script\/mainland-words\.ts/,
  ],
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
    /zj2025\.txt:39: " has no partner.*\[quote-unbalanced\]/,
  ],
  [
    'a bracket without partner',
    (at) => {
      at.edit(TEXT, '(代表處)', '(代表處');
    },
    /zj2025\.txt:62: （ has no partner.*\[bracket-unbalanced\]/,
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
];

test.each(CASES)('%s', (_, spoil, message) => {
  expectRefusal(spoil, message);
});

test('several mistakes are reported in one go', () => {
  expectRefusal((at) => {
    at.edit(TEXT, line(8), '');
    at.edit(TEXT, '"安吉遊戲"的理論', '"安吉遊戲的理論');
  }, /^.*:43: measure 8 is missing.*\n.*:79: " has no partner.*\n2 problem\(s\); nothing was written/u);
});
