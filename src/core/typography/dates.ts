/** A year with its month and day, where they follow. */
const DATE = /(\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)/u;

/** Splits a text at its dates: every second piece is one. The pieces joined are the text. */
export const splitDates = (text: string): string[] => text.split(DATE);
