/** The two editions of every page. Templates are written in the source edition. */
export const EDITIONS = {
  tc: { lang: 'zh-Hant-HK', label: '繁體', og: 'zh_HK' },
  sc: { lang: 'zh-Hans-CN', label: '简体', og: 'zh_CN' },
} as const;

export type Edition = keyof typeof EDITIONS;

/** The BCP 47 tag of an edition. */
export type Lang = (typeof EDITIONS)[Edition]['lang'];

/** The edition that the memorandum and every template are written in. */
export const SOURCE_EDITION = 'tc' satisfies Edition;

export const editionCodes = Object.keys(EDITIONS) as Edition[];

/** For `getStaticPaths`: one path an edition, in a new array each time since Astro annotates it. */
export const editionPaths = () => editionCodes.map((edition) => ({ params: { edition } }));

/** The same page in another edition. `path` starts with the edition, without the site's sub-path. */
export const inEdition = (path: string, edition: Edition): string =>
  path.replace(new RegExp(`^/(${editionCodes.join('|')})(?=/)`), `/${edition}`);

/** A value for each edition, by its language tag. */
export type Localised<T = string> = Record<Lang, T>;

/** What `make` gives for each edition, by its language tag. */
export const byLang = <T>(make: (edition: Edition, lang: Lang) => T): Localised<T> =>
  Object.fromEntries(
    editionCodes.map((edition) => {
      const { lang } = EDITIONS[edition];
      return [lang, make(edition, lang)];
    }),
  ) as Localised<T>;
