/** Notes that readers would not see as their author meant them. */
import { describe, expect, test } from 'vitest';
import { checkNote } from '../../../src/core/content/check-prose.ts';
import { renderMdx } from '../mdx/render-mdx.ts';

const check = (note: string) => checkNote(note.split('\n'), 40, '07.mdx');

describe('emphasis beside Chinese marks', () => {
  test.each([
    ['這是**「編者」**說明', '「**編者**」'],
    ['**注意：**請看', '**注意**：'],
    ['**「甲」乙：**丙', '**「甲」乙**：'],
    ['甲**《書》**、乙', '《**書**》'],
    ['* 項目**「甲」**說', '「**甲**」'],
    ['見**[甲](https://a.hk/)**說', '[**甲**](https://a.hk/)'],
    ['這是__重要__的', '**重要**'],
    ['見**「甲」與「乙」**的', '" **「甲」與「乙」** " with the spaces'],
    ['見**`甲`**的', '" **`甲`** " with the spaces'],
    ['有*（甲）*的', '（*甲*）'],
    ['升**5％**的', '**5**％'],
  ])('%s is reported, and its remedy works', async (note, remedy) => {
    const [problem, ...others] = check(note);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'prose-emphasis', file: '07.mdx', line: 40 });
    expect(problem?.message.endsWith(`; write ${remedy}`), problem?.message).toBe(true);

    const found = problem?.message.slice(0, problem.message.indexOf(' stays')) ?? '';
    expect(note).toContain(found);
    expect(await renderMdx(note)).toMatch(/[*_]/u);
    const mended = note.replace(found, remedy.replace(/^"(.*)" with.*$/u, '$1'));
    expect(check(mended)).toEqual([]);
    expect(await renderMdx(mended)).toMatch(/⟦(?:strong|em):/u);
    expect(await renderMdx(mended)).not.toMatch(/[*_]/u);
  });
});

describe('an address that runs into Chinese', () => {
  test.each([
    ['又見 https://www.edb.gov.hk/。完。', 'https://www.edb.gov.hk/'],
    ['見http://a.hk/x，又見乙', 'http://a.hk/x'],
    ['（https://a.hk/）', 'https://a.hk/'],
    ['見https://a.hk/教育', 'https://a.hk/'],
    ['見 www.edb.gov.hk。', 'https://www.edb.gov.hk'],
    ['**https://a.hk/**。', 'https://a.hk/'],
  ])('%s', async (note, address) => {
    expect(check(note)).toMatchObject([{ rule: 'prose-address', line: 40 }]);
    expect(check(note)[0]?.message).toContain(`[name](${address})`);
    expect(await renderMdx(note)).toMatch(/⟦a [^:]*:[^:]*%/u);
  });
});

describe('what MDX reads as code', () => {
  test.each([
    ['支出 {x} 及', ['\\{']],
    ['1 < 2<3', ['&lt;', '＜']],
    ['5<6', ['&lt;', '＜']],
    ['及 <b>未關', ['&lt;', '＜']],
    ['見 <https://a.hk/> 。', ['[name](https://']],
    ['甲 <!-- 乙 --> 丙', ['&lt;']],
    ['    {x}', ['\\{']],
    ['| 甲 |\n| --- |\n| {x} |', ['\\{']],
    ['export 甲', ['begin it with another word']],
    ['import 甲', ['begin it with another word']],
    ['## 手續\nexport 簡化', ['begin it with another word']],
    ['手續\n---\nexport 簡化', ['begin it with another word']],
    ['***\nexport 簡化', ['begin it with another word']],
    ['```\n甲\n```\nexport 簡化', ['begin it with another word']],
    ['- ## 手續\nexport 簡化', ['begin it with another word']],
    ['- ```\n  甲\n  ```\nexport 簡化', ['begin it with another word']],
    ['>\nexport 簡化', ['begin it with another word']],
    ['[甲]: 見 {附件}', ['\\{']],
    ['甲\n[乙]: 見{附件}', ['\\{']],
  ])('%j', async (note, remedies) => {
    const problems = check(note);
    expect(problems).toMatchObject([{ rule: 'note-code', file: '07.mdx' }]);
    for (const remedy of remedies) expect(problems[0]?.message).toContain(remedy);
    await expect(renderMdx(note)).rejects.toThrow();
  });

  test('each line says what is wrong with it once', () => {
    const problems = check('支出 < 5 且 {x} 及 <b>未關\n\n{y} {z}');
    expect(problems.map(({ line, message }) => [line, message[0]])).toEqual([
      [40, '{'],
      [40, '<'],
      [42, '{'],
    ]);
  });
});

test.each([
  ['見[^1]\n\n[^1]: 見附件', 42],
  ['[^甲]: 見附件', 40],
  ['甲\n[^1]: 見附件', 41],
  ['> - [^1]: 見附件', 40],
  ['    [^1]: 見附件', 40],
])('a footnote has no place on the page: %j', async (note, line) => {
  expect(check(note)).toMatchObject([{ rule: 'note-footnote', line }]);
  expect(check(note)[0]?.message).toContain('put its words into the sentence');
  // Under an English heading, or nowhere.
  expect(await renderMdx(note)).toMatch(/⟦h2:Footnotes⟧|^(?!.*附件)/u);
});

test('what is wrong inside a footnote is told with it', () => {
  const rules = check('見[^1]\n\n[^1]: 見{附件}、https://a.hk/。').map(({ rule }) => rule);
  expect(rules).toEqual(['note-footnote', 'note-code', 'prose-address']);
});

test('the line is that of the mistake', () => {
  const note = [
    '',
    '甲',
    '',
    '```',
    '**「甲」**乙',
    '```',
    '',
    '乙 `**「甲」**乙`',
    '丙**「甲」**丁',
  ];
  expect(check(note.join('\n')).map(({ line }) => line)).toEqual([48]);
});

test.each([
  '見[教育局](https://www.edb.gov.hk/)。',
  '[https://www.edb.gov.hk/](https://www.edb.gov.hk/)。',
  '見 https://www.edb.gov.hk/ 。',
  '甲https://a.hk/\n乙',
  '見[甲][1]。\n\n[1]: https://a.hk/教育',
  '「**編者**」說明：**重要**，*次要*。',
  '**「甲」**、**（乙）**，丙。',
  '**「甲」乙**丙。\n* 一\n* **二**',
  '第3條*、第4條*。\n\n*「附註」',
  '2*3=6，3*4=12；檔案 a_b、c_d、報告_終稿_一。',
  '甲 * 乙 * 丙\n\n***\n\n丁',
  '\\*\\*「甲」\\*\\*乙，`**「甲」**乙`',
  '***甲** 乙*',
  '支出 &lt; 5 < 6 且 \\{x} 及 ＜b＞，a > b，`{x}` 和 `<b>`。',
  '```\nimport x from {y};\n```',
  '甲\nexport 乙，important',
  '- 甲\nexport 乙',
  '> 甲\nexport 乙',
  '***甲***\nexport 乙',
  '#甲\nexport 乙',
  '| 甲 |\n| --- |\n| 丙 |\nexport 乙',
  '[甲]: https://a.hk/\nexport 乙',
  '見[^1]、[^ 1]，`[^1]: {x}`，\\[^1]: 丙',
  '見[甲]和[乙]。\n\n[甲]: https://a.hk/{x} "題{目}"\n[乙]: <https://a.hk/ {x}>',
  '## 丙\n[甲]: 見{附件}\n\n[甲]',
  '見[甲](https://a.hk/{x})和[乙](<https://a.hk/ b>)。',
  '電郵 info@edb.gov.hk。',
  '| 甲 | 乙 |\n| --- | --- |\n| **丙** | `a|b` |',
])('nothing is wrong with %j', async (note) => {
  expect(check(note)).toEqual([]);
  await expect(renderMdx(note)).resolves.toMatch(/\S/u);
});
