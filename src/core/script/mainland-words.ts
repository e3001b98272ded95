import { wordEdges } from '../word-edges.ts';
import { convert } from './convert.ts';

/**
 * What the mainland calls things that the portal itself speaks of, where Hong Kong's word would read
 * strange there: Hong Kong's word, then the mainland's in Simplified. Only for the portal's own words:
 * one that stands in a memorandum may not be listed, which `checkMainlandWords` sees to.
 */
const PAIRS =
  // What readers do
  '搜尋→搜索 搜尋欄→搜索框 列印→打印 連結→链接 貼上→粘贴 開啟→打开 捲動→滚动 新分頁→新标签页 輸入欄→输入框 ' +
  '設定→设置 開首部分→开头部分 ' +
  // What programs and files are called
  '程式→程序 程式碼→脚本 檔案→文件 源文檔案→源文件 引文檔→引文文件 資料→数据 資料檔→数据文件 ' +
  '欄位→字段 位元組→字节 順序記號→顺序标记 雜湊→哈希 伺服器→服务器 裝置→设备 字型→字体 位址→地址 連線→连接 ' +
  '匯入→导入 載入→加载 純文字→纯文本 內容安全政策→内容安全策略 半形標點→半角标点 改為全形→改为全角 開源授權→开源许可 ' +
  // Everything else
  '私隱→隐私 身分→身份 幼稚園→幼儿园 容許→允许 毋須→无须 聯絡→联系 訂明→载明 識別碼→标识符';

export interface MainlandWord {
  /** As said in Hong Kong, in Traditional. */
  from: string;
  /** As said on the mainland, in Simplified. */
  to: string;
}

export const MAINLAND_WORDS: readonly MainlandWord[] = PAIRS.split(' ').map((pair) => {
  const [from = '', to = ''] = pair.split('→');
  return { from, to };
});

/** By what they look like once their characters are converted, the longest first. */
const bySimplified = new Map(
  [...MAINLAND_WORDS]
    .sort((a, b) => b.from.length - a.from.length)
    .map((word) => [convert(word.from), word]),
);
const listed = new RegExp([...bySimplified.keys()].join('|'), 'gu');

/** A text with its listed words changed, except where they are only parts of others: 设定 in 开设定期航班. */
function changeWords(text: string, change: (word: MainlandWord) => string): string {
  let edges: Set<number> | undefined;
  return text.replace(listed, (word, start: number) => {
    edges ??= new Set(wordEdges(text));
    const found = bySimplified.get(word);
    return found && edges.has(start) && edges.has(start + word.length) ? change(found) : word;
  });
}

/**
 * The portal's own words, already in Simplified, as the mainland says them; of two words that start at
 * the same character the longer wins. Doing it again changes nothing.
 */
export const inMainlandWords = (text: string): string => changeWords(text, ({ to }) => to);

/** The portal's own words, in Traditional, as the Simplified edition says them. */
export const sayInSimplified = (text: string): string => inMainlandWords(convert(text));

/** The listed words that stand in a text in Simplified, each once, in its order. */
export function mainlandWordsIn(text: string): MainlandWord[] {
  const found = new Set<MainlandWord>();
  changeWords(text, (word) => {
    found.add(word);
    return '';
  });
  return [...found];
}
