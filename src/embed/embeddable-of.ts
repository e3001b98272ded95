import {
  embeddableDomain,
  embeddableMeasure,
  type Embeddable,
} from '../core/publish/embeddable.ts';
import type { Item } from '../items.ts';
import { publisher } from '../publisher.ts';

/** A page's item as a webmaster takes it. */
export const embeddableOf = ({ edition, measure, domain, memorandum }: Item): Embeddable =>
  measure
    ? embeddableMeasure(measure, domain, memorandum, edition, publisher)
    : embeddableDomain(domain, memorandum, edition, publisher);
