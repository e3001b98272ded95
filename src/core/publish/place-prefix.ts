/** What the name of a measure or domain begins with: its memorandum, where there is more than one. */
export const placePrefix = (memoranda: readonly unknown[], { title }: { title: string }): string =>
  memoranda.length > 1 ? `${title}　` : '';
