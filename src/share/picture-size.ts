/** Pixels of a share picture: what social networks ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;
