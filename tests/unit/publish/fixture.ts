/** A memorandum in miniature: two domains, three measures, characters that formats must escape. */
import { itemPath } from '../../../src/core/publish/item-id.ts';
import type { Publisher } from '../../../src/core/publish/publisher.ts';
import type {
  DomainSource,
  MeasureSource,
  MemorandumSource,
} from '../../../src/core/publish/records.ts';

const provenance = (first: number, digit: string): MeasureSource['provenance'] => ({
  lines: [first, first + 1],
  sha256: digit.repeat(64),
  repairs: [{ rule: 'punctuation', from: ',', to: '，', lines: [first] }],
});

const measure = (number: number, domain: number, text: string, title: string): MeasureSource => ({
  memorandum: 'zj2025',
  number,
  domain,
  text,
  title,
  audiences: [],
  topics: [],
  actions: [],
  direction: undefined,
  related: [],
  updates: [],
  retired: undefined,
  provenance: provenance(20 + number, String(number)),
});

export const first: MeasureSource = {
  ...measure(
    1,
    1,
    '加強兩地共建「一帶一路」工作，鼓勵浙江企業參與。支持論壇提能升級；把握機遇。',
    '共建「一帶一路」',
  ),
  audiences: [{ slug: 'zj-enterprises', label: '浙江企業' }],
  topics: [{ slug: 'belt-road', names: ['一帶一路'], kind: 'programme' }],
  actions: ['events'],
  direction: 'two-way',
  related: [{ measure: 2, reason: '同屬企業對接' }],
  updates: [
    { date: '2025-06-02', title: '論壇 <啟動> & 報名', url: 'https://www.example.gov.hk/?a=1&b=2' },
  ],
};

const second = measure(2, 1, '深化"會展"業交流，<促進>人才流動 & 合作。', '會展業交流');
const third = measure(3, 2, '參與浙江合格境外有限合夥人（簡稱「QFLP」）的試點。', '參與試點');

export const domains: [DomainSource, DomainSource] = [
  {
    memorandum: 'zj2025',
    number: 1,
    ordinal: '一',
    text: '共建「一帶一路」及商貿投資',
    measures: [first, second],
    provenance: provenance(20, 'a'),
  },
  {
    memorandum: 'zj2025',
    number: 2,
    ordinal: '二',
    text: '金融',
    measures: [third],
    provenance: provenance(22, 'b'),
  },
];

export const memorandum: MemorandumSource = {
  id: 'zj2025',
  title: '浙港合作備忘錄',
  parts: {
    title: ['浙港高層會晤暨「浙港合作會議」第一次會議', '合作備忘錄'],
    preamble: ['為進一步落實協議精神。'],
    signature: ['副省長'],
    annex: ['具體合作措施與任務'],
  },
  data: {
    source: { file: 'zj2025.txt', sha256: 'c'.repeat(64), lines: 124 },
    signed: '2025-04-24',
    place: '浙江省杭州市',
    parties: ['浙江省人民政府', '香港特別行政區政府'],
    signatories: [
      {
        party: '浙江省人民政府',
        office: '副省長',
        mark: '（簽字）',
        date: '2025年4月24日',
      },
    ],
    parts: [
      { part: 'title', ...provenance(1, 'd') },
      { part: 'title', ...provenance(3, 'd') },
      ...(['preamble', 'signature', 'annex'] as const).map((part) => ({
        part,
        ...provenance(5, 'e'),
      })),
    ],
  },
  domains,
  measures: [first, second, third],
};

const origin = 'https://portal.example/zhejiang';
const address = (path: string): string => origin + path;

export const publisher: Publisher = {
  name: '浙港合作五十一項',
  official: false,
  url: {
    home: (edition) => address(`/${edition}/`),
    page: (edition, slug) => address(`/${edition}/${slug}/`),
    search: (edition) => address(`/${edition}/search/`),
    feed: (edition, format) => address(`/${edition}/feed.${format}`),
    memorandum: (edition, id) => address(`/${edition}/${id}/`),
    item: (edition, item) => address(`/${edition}/${itemPath(item)}/`),
    embed: (edition, item) => address(`/embed/${edition}/${itemPath(item)}/`),
    oembed: (edition, item) => address(`/oembed/${edition}/${itemPath(item)}.json`),
    data: (item) => address(`/data/${typeof item === 'string' ? item : itemPath(item)}.json`),
    source: (id) => address(`/data/${id}.txt`),
    csv: (id) => address(`/data/${id}/measures.csv`),
    schema: (name) => address(`/data/schema/${name}.json`),
    catalog: () => address('/data/catalog.jsonld'),
    resizer: () => address('/embed/v1/resize.js'),
  },
};
