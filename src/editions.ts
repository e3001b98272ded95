/** The two editions of every page. Templates are written in the source edition. */
export const EDITIONS = {
  tc: { lang: 'zh-Hant-HK', label: '繁體', name: '繁體版', og: 'zh_HK' },
  sc: { lang: 'zh-Hans-CN', label: '简体', name: '简体版', og: 'zh_CN' },
} as const;

export type Edition = keyof typeof EDITIONS;

/** The edition that the memorandum and every template are written in. */
export const SOURCE_EDITION: Edition = 'tc';

export const editionCodes = Object.keys(EDITIONS) as Edition[];

/** The edition one click away. */
export const otherEdition = (edition: Edition): Edition => (edition === 'tc' ? 'sc' : 'tc');
