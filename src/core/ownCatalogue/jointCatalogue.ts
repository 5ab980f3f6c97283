import type { Catalogue } from '../catalogue/catalogue';
import { editionOf, isOwn } from './edition';
import { isUntouched, withOwnVersion } from './ownVersion';

/**
 * The form of a summary over reports of which some are made from an own catalogue: that catalogue where it has every
 * metric, else one that has the others' metrics too, each at the end of its group. It carries a version made from its own
 * content. Throws a RangeError where none of the catalogues is an own one.
 */
export function jointCatalogue(used: readonly Catalogue[]): Catalogue {
  const byWidth = [...used].sort((a, b) => b.metrics.length - a.metrics.length);
  const base = byWidth.find(isOwn);
  if (!base) throw new RangeError('no catalogue of someone’s own');
  const joint = byWidth.reduce(withMetricsOf, base);
  return isUntouched(joint) ? joint : withOwnVersion(joint, editionOf(base));
}

/** The further metrics of the other catalogue at the ends of their groups; the version is still the first one's. */
export function withMetricsOf(joint: Catalogue, other: Catalogue): Catalogue {
  const codes = new Set(joint.metrics.map(({ code }) => code));
  const more = other.metrics.filter(({ code }) => !codes.has(code));
  if (more.length === 0) return joint;
  const known = new Set(joint.groups.map(({ code }) => code));
  const groups = [...joint.groups, ...other.groups.filter(({ code }) => !known.has(code))];
  const ids = new Set([joint.id, other.id]);
  return {
    ...joint,
    id: [...ids].join('-'),
    groups,
    metrics: groups.flatMap(({ code }) => [...joint.metrics, ...more].filter(({ group }) => group === code)),
  };
}
