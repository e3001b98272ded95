/** What readers and addresses call the parts of a memorandum, names in its own script. */

/** 第28項 */
export const measureName = (number: number): string => `第${number}項`;

/** 第28項第2句 */
export const sentenceName = (measure: number, sentence: number): string =>
  `${measureName(measure)}第${sentence}句`;

/** 領域九; takes the numeral as printed. */
export const domainName = (ordinal: string): string => `領域${ordinal}`;

/** What addresses call parts of a page, behind `#`: permanent. */
export const domainAnchor = (number: number): string => `d${number}`;
export const measureAnchor = (number: number): string => `m${number}`;
export const sentenceAnchor = (number: number | string): string => `s${number}`;
