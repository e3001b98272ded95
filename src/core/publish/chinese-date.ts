/** `2025-04-24` → `2025年4月24日`. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month || !day) throw new Error(`"${iso}" is not a date: expected YYYY-MM-DD.`);
  return `${year}年${month}月${day}日`;
}
