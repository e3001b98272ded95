/** What a measure or a domain is called in addresses and data: permanent. */

/** What may be cited, embedded or downloaded on its own. */
export interface ItemId {
  kind: 'measure' | 'domain';
  memorandum: string;
  number: number;
}

type Numbered = Omit<ItemId, 'kind'>;

export const measureId = ({ memorandum, number }: Numbered): ItemId => ({
  kind: 'measure',
  memorandum,
  number,
});

export const domainId = ({ memorandum, number }: Numbered): ItemId => ({
  kind: 'domain',
  memorandum,
  number,
});

/** Its address below the folder of an edition or a format: `zj2025/measures/7`. */
export const itemPath = ({ memorandum, kind, number }: ItemId): string =>
  `${memorandum}/${kind}s/${number}`;

/** The value of a domain among the filters of the search: `zj2025-9`. */
export const domainFilter = ({ memorandum, number }: Numbered): string => `${memorandum}-${number}`;
