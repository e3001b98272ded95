/** `BASE_PATH` as an operator may write it (`zhejiang`, `/zhejiang`, `/zhejiang/`) → `/zhejiang/`. */
export function normalizeBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
