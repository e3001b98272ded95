/**
 * The entries that have these values of a key, in the order of the values.
 * @param where what names them, for messages
 * @throws when there is no such entry
 */
export const resolve = <K extends string, T extends Readonly<Record<K, string | number>>>(
  key: K,
  values: readonly T[K][],
  known: readonly T[],
  where: string,
): T[] =>
  values.map((value) => {
    const found = known.find((entry) => entry[key] === value);
    if (found) return found;
    const allowed = known.map((entry) => entry[key]).join(', ');
    throw new Error(`${where}: unknown ${key} "${value}": expected one of ${allowed}`);
  });
