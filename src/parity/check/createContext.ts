import type {Project} from '../config/project';
import {createPageIndex} from '../links/pageIndex';
import {createLinkResolver} from '../links/resolveLink';
import {createNameFinder} from '../names';
import type {NameFinder} from '../names/types';
import type {RuleContext} from '../rules/rule';
import {compareVersions} from './compareVersions';
import type {Listing} from './listPages';

/** Prepares what rules share: the resolution of links, and the names of each language on demand. */
export function createContext(project: Project, listings: readonly Listing[]): RuleContext {
  const indices = listings.map(({collection, source, translations}) =>
    createPageIndex(collection, [...new Set([...source, ...[...translations.values()].flat()])]),
  );
  const finders = new Map<string, NameFinder>();
  const context: RuleContext = {
    project,
    compare: (before, after, collection) => compareVersions(before, after, collection, context),
    links: createLinkResolver(project, indices),
    names(locale) {
      const finder = finders.get(locale) ?? createNameFinder(project.names, locale);
      finders.set(locale, finder);
      return finder;
    },
  };
  return context;
}
