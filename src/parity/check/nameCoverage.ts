import type {NameEntry} from '../names/types';
import type {NameCoverage} from '../report/report';
import {nameKey} from './countFacts';

/**
 * Tells which names of the catalogue no source page mentions.
 *
 * @param mentioned keys of `nameKey`
 */
export function nameCoverage(
  names: readonly NameEntry[],
  mentioned: ReadonlySet<string>,
): NameCoverage[] {
  const groups = new Map<string, string[]>();
  for (const {group, id} of names) {
    const ids = groups.get(group);
    if (ids) ids.push(id);
    else groups.set(group, [id]);
  }
  return [...groups].map(([group, ids]) => ({
    group,
    names: ids.length,
    unmentioned: ids.filter((id) => !mentioned.has(nameKey(group, id))),
  }));
}
