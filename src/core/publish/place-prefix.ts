/** What the name of a measure or domain begins with: its memorandum, where there is more than one. */
export const placePrefix = (memoranda: readonly unknown[], { title }: { title: string }): string =>
  memoranda.length > 1 ? `${title}　` : '';

/** That of each memorandum, by its id. */
export const placePrefixes = (
  memoranda: readonly { id: string; title: string }[],
): ReadonlyMap<string, string> =>
  new Map(memoranda.map((memorandum) => [memorandum.id, placePrefix(memoranda, memorandum)]));
