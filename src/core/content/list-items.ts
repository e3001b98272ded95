import { parse } from 'yaml';

/**
 * The items of a YAML list as Astro's store takes them. `order` keeps the editors' order, which the
 * store does not; `id` is an item's slug, or its place in the list where it has none.
 * @param text a list that the check has passed
 */
export const listItems = (text: string) =>
  ((parse(text) ?? []) as { slug?: string }[]).map((item, order) => ({
    ...item,
    order,
    id: item.slug ?? String(order),
  }));
