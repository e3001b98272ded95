import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/core/script/convert.ts';
import { EXCEPTIONS } from '../../../src/core/script/exceptions.ts';
import { corpus } from './corpus.ts';

const blocks = corpus();

test('the corpus is the whole memorandum', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(73);
  expect(blocks.join('').length).toBeGreaterThan(5000);
});

describe('the whole memorandum', () => {
  const isTraditional = (character: string) => convert(character) !== character;

  test.each(blocks.map((block) => [block.slice(0, 12), block]))('%s', (_, block) => {
    const simplified = convert(block);
    expect([...simplified]).toHaveLength([...block].length);
    expect(convert(simplified)).toBe(simplified);
    expect([...simplified].filter(isTraditional)).toEqual([]);
  });
});

// Written by hand from the printed text, not by the program.
test.each([
  ['浙港高層會晤暨「浙港合作會議」第一次會議', '浙港高层会晤暨“浙港合作会议”第一次会议'],
  [
    '參與及推動粵港澳大灣區建設和共建「一帶一路」倡議等國家戰略',
    '参与及推动粤港澳大湾区建设和共建“一带一路”倡议等国家战略',
  ],
  ['堅定持續推動「八八戰略」走深走實', '坚定持续推动“八八战略”走深走实'],
  ['浙港雙方一致同意本着「發揮所長', '浙港双方一致同意本着“发挥所长'],
  ['本備忘錄一式四份（簡體版、繁體版各兩份）', '本备忘录一式四份（简体版、繁体版各两份）'],
  ['支持浙方推進「浙里未來」夥伴計劃', '支持浙方推进“浙里未来”伙伴计划'],
  ['醫療衞生和中醫藥', '医疗卫生和中医药'],
  ['公共衞生、傳染病防控、衞生應急', '公共卫生、传染病防控、卫生应急'],
  ['智慧屋邨管理（住宅小區智慧物業管理）', '智慧屋邨管理（住宅小区智慧物业管理）'],
  ['兩地仲裁裁決相互執行', '两地仲裁裁决相互执行'],
  ['並支援參考「安吉遊戲」的兩地幼兒園', '并支援参考“安吉游戏”的两地幼儿园'],
  ['簡稱「QFLP」', '简称“QFLP”'],
  ['位於浙江省的精品實習項目', '位于浙江省的精品实习项目'],
  ['更好認識祖國、了解中華文化', '更好认识祖国、了解中华文化'],
  ['就核與輻射環境監測及評估', '就核与辐射环境监测及评估'],
  ['溫室氣體觀測', '温室气体观测'],
])('%s', (traditional, simplified) => {
  expect(blocks.some((block) => block.includes(traditional))).toBe(true);
  expect(convert(traditional)).toBe(simplified);
});

test.each([
  ['請覆核甚麼', '请复核什么'],
  ['顛覆核心技術', '颠覆核心技术'],
  ['反覆核實後答覆', '反复核实后答复'],
  ['關於戲曲，位於倫敦，對於潛在風險', '关于戏曲，位于伦敦，对于潜在风险'],
  ['杭州於潛鎮、建德乾潭鎮、德清乾元鎮', '杭州於潜镇、建德乾潭镇、德清乾元镇'],
  ['健康乾果與餅乾圖案', '健康干果与饼干图案'],
  ['交流徵文，改變徵費', '交流征文，改变征费'],
  ['每年釐定', '每年厘定'],
  ['李秘書長', '李秘书长'],
  ['赤鱲角', '赤鱲角'],
  ['憑藉優勢，藉交流加強合作', '凭借优势，借交流加强合作'],
  ['設計畫冊', '设计画册'],
  ['專綫與線上', '专线与线上'],
  ['裏面、瞭解、瞭望、複製、重複、一隻鐘', '里面、了解、瞭望、复制、重复、一只钟'],
  ['台州天台山', '台州天台山'],
  ['著名作者着手編著', '著名作者着手编著'],
  ['『乾隆』', '‘乾隆’'],
])('%s is right where a dictionary alone goes wrong', (traditional, simplified) => {
  expect(convert(traditional)).toBe(simplified);
  expect(convert(simplified)).toBe(simplified);
});

test.each(EXCEPTIONS.map((exception) => [exception.from, exception] as const))(
  'the exception %s holds in a sentence and has a reason',
  (_, { from, to, reason }) => {
    expect([...to]).toHaveLength([...from].length);
    expect(reason).not.toBe('');
    expect(convert(`（${from}）`)).toBe(`（${to}）`);
  },
);

test('every Han character converts to one that stays', () => {
  const unstable: string[] = [];
  for (let point = 0x3400; point <= 0x9fff; point++) {
    const character = String.fromCodePoint(point);
    const simplified = convert(character);
    if ([...simplified].length !== 1 || convert(simplified) !== simplified)
      unstable.push(character);
  }
  expect(unstable).toEqual([]);
});
