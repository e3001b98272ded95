/**
 * What readers choose stays on their device. Where storage is forbidden nothing is kept: a choice then
 * lasts as long as its page. For the scripts that every page has; used by those of a single page too,
 * this would become a file of its own, which every page then asks for.
 */

/** What was kept under a name; null where nothing was, or can be. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice under a name, where that is allowed. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Forbidden, or full.
  }
}
