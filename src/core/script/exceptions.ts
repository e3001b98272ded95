/**
 * What OpenCC's dictionaries get wrong for this portal. A listed word wins over the dictionaries;
 * of two that start at the same character the longer wins. Both sides have the same length.
 */
export interface Exception {
  /** As written in Hong Kong. */
  from: string;
  /** As written on the mainland. */
  to: string;
  reason: string;
}

const groups: readonly { reason: string; pairs: string }[] = [
  {
    reason: 'OpenCC leaves quotation marks alone; the mainland uses curly ones.',
    pairs: '「→“ 」→” 『→‘ 』→’',
  },
  {
    reason:
      '覆 in the sense of answering or doing again is 复; OpenCC knows only a few such words.',
    pairs:
      '覆核→复核 覆檢→复检 覆查→复查 覆診→复诊 覆試→复试 覆審→复审 覆述→复述 覆議→复议 覆實→复实 ' +
      '審覆→审复 奉覆→奉复 敬覆→敬复 賜覆→赐复 覆函→复函',
  },
  {
    reason: '覆 stays in the sense of covering or overturning, whatever character follows.',
    pairs: '顛覆→颠覆 傾覆→倾覆 翻覆→翻覆 地覆→地覆 被覆→被覆',
  },
  { reason: 'The mainland writes 什么.', pairs: '甚麼→什么 甚麽→什么 甚么→什么' },
  {
    reason:
      'OpenCC keeps 於 in old names even where they are chance neighbours: 關於戲曲, 位於倫敦, 對於潛在.',
    pairs: '於→于 於潛鎮→於潜镇 於潛縣→於潜县 樊於期→樊於期 於梨華→於梨华',
  },
  {
    reason:
      'OpenCC keeps 徵 as the note of the scale even in 交流徵文, 改變徵費, 徵調; it is a note only here.',
    pairs: '徵→征 宮商角徵羽→宫商角徵羽 變徵之→变徵之 魏徵→魏徵',
  },
  {
    reason: 'OpenCC keeps 乾 even in 健康乾果, 餅乾圖案; it is 乾 only in these names and words.',
    pairs:
      '乾→干 乾潭→乾潭 乾元鎮→乾元镇 乾西鄉→乾西乡 乾隆→乾隆 康乾盛世→康乾盛世 康乾時期→康乾时期 乾嘉→乾嘉 ' +
      '乾坤→乾坤 乾卦→乾卦 乾清宮→乾清宫 乾陵→乾陵 乾縣→乾县 乾州古城→乾州古城 乾安縣→乾安县 蕭乾→萧乾 ' +
      '朝乾夕惕→朝乾夕惕',
  },
  { reason: 'OpenCC keeps 釐 in 年釐, a chance neighbour in 每年釐定.', pairs: '釐→厘' },
  { reason: 'OpenCC turns 李秘書 into 李祕书, after a name.', pairs: '秘→秘 祕→秘' },
  {
    reason: 'OpenCC makes 迳 of 逕 after 上, 水, 社, chance neighbours in 報社逕向.',
    pairs: '逕→径',
  },
  { reason: 'OpenCC keeps 稜 in places since renamed 棱.', pairs: '稜→棱' },
  { reason: 'OpenCC keeps 鉅 here.', pairs: '甚鉅→甚巨' },
  {
    reason: 'OpenCC takes 計畫 for 計劃; in 設計畫冊 the 畫 is a picture.',
    pairs: '設計畫→设计画 建設計畫→建设计划',
  },
  {
    reason: 'Used alone 藉 is 借 (OpenCC knows some compounds only); it stays in the second group.',
    pairs: '藉→借 慰藉→慰藉 狼藉→狼藉 蘊藉→蕴藉 醞藉→酝藉 枕藉→枕藉',
  },
  {
    reason: 'In the sense of only 祇 is 只; a deity stays 祇.',
    pairs: '祇→只 神祇→神祇 地祇→地祇 祇園→祇园',
  },
  {
    reason: 'The place of the airport keeps its printed name in Hong Kong’s own Simplified pages.',
    pairs: '赤鱲角→赤鱲角 赤𫚭角→赤鱲角',
  },
  {
    reason: 'The mainland’s 苧 is Hong Kong’s 薴; OpenCC would convert it on to 苎.',
    pairs: '薴→苧 苧→苧 苧麻→苎麻',
  },
  {
    reason: 'Printed variants that OpenCC does not know.',
    pairs:
      '値→值 凖→准 戸→户 塲→场 讃→赞 賛→赞 嶴→岙 栢→柏 硏→研 緖→绪 靑→青 淸→清 愼→慎 曁→暨 増→增 徳→德 黒→黑 ' +
      '毎→每 歩→步 倣→仿 擕→携 凴→凭 餽→馈 姪→侄 籐→藤 菓→果 荳→豆 紥→扎 兎→兔 畧→略 疎→疏 聨→联 鷰→燕 呪→咒 ' +
      '鬪→斗 鬭→斗 汚→污 妬→妒 甦→苏',
  },
];

export const EXCEPTIONS: readonly Exception[] = groups.flatMap(({ reason, pairs }) =>
  pairs.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split('→');
    return { from, to, reason };
  }),
);
