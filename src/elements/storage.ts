/**
 * What readers choose stays on their device. Where storage is forbidden nothing is kept: a choice then
 * lasts as long as its page.
 */

/** What was kept under a name; empty where nothing was. */
export function recall(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Forbidden, or full.
  }
}
