import {dirname} from 'node:path';
import {alignPages, type SectionPair} from '../align/alignPages';
import type {Section} from '../document/document';
import type {Page} from '../document/page';
import type {RuleContext} from '../rules/rule';
import {type ChangedFact, changedFacts, changesIn, staleFacts} from './changedFacts';
import {dateSection, type SectionOrigin} from './dateSection';
import {
  type OpenedRepository,
  pairVersions,
  type Repository,
  readContents,
  type TracedFile,
  traceWorkingFile,
  type VersionPair,
} from './history';
import type {FreshnessPair} from './listPairs';
import {loadPair, parseVersion} from './loadVersion';
import {freshnessPage, type JudgedPage, type Judgement, type StaleSection} from './pageFreshness';
import {plain} from './sectionUnits';

/** Judges translations by the history of the repository that holds them and their sources. */
export function judgeByHistory(
  pairs: readonly FreshnessPair[],
  open: (folder: string) => OpenedRepository,
  context: RuleContext,
): Judgement {
  const unknown = new Map<string, Set<string>>();
  const inRepository = new Map<Repository, FreshnessPair[]>();
  for (const pair of pairs) {
    const own = open(dirname(pair.source));
    const other = open(dirname(pair.translation));
    const reason =
      'reason' in own
        ? own.reason
        : 'reason' in other
          ? other.reason
          : own === other
            ? null
            : 'they lie in another repository than their sources';
    if (reason !== null || 'reason' in own) {
      const locales = unknown.get(String(reason)) ?? new Set();
      unknown.set(String(reason), locales.add(pair.locale));
      continue;
    }
    const list = inRepository.get(own) ?? [];
    inRepository.set(own, list);
    list.push(pair);
  }
  const judged = [...inRepository].map(([repository, list]) =>
    judgeRepository(list, repository, context),
  );
  return {
    pages: judged.flatMap(({pages}) => pages),
    notes: [
      ...[...unknown].map(
        ([reason, locales]) =>
          `The rule freshness can’t judge translations into ${[...locales].join(', ')}: ${reason}.`,
      ),
      ...judged.flatMap((each) => each.notes),
    ],
  };
}

/** A pair with the history of both files. */
interface TracedPair {
  readonly pair: FreshnessPair;
  readonly source: TracedFile;
  readonly translation: TracedFile;
}

function judgeRepository(
  pairs: readonly FreshnessPair[],
  repository: Repository,
  context: RuleContext,
): Judgement {
  const traced = pairs.map(
    (pair): TracedPair => ({
      pair,
      source: traceWorkingFile(pair.source, repository),
      translation: traceWorkingFile(pair.translation, repository),
    }),
  );
  const committed = traced.filter(
    ({source, translation}) => source.versions.length > 0 && translation.versions.length > 0,
  );
  const histories = pairVersions(committed, repository);
  const moved = committed.map((each, index) => hasMoved(each, histories[index] ?? []));
  const texts = readContents(
    committed.flatMap((_, index) => (moved[index] ? contentsOf(histories[index] ?? []) : [])),
    repository,
  );
  const pages = committed.flatMap((each, index): JudgedPage[] => {
    const versions = histories[index] ?? [];
    const [newest] = versions;
    const time = newest && !each.translation.isChanged ? newest.translation.time : null;
    if (!moved[index]) return [freshnessPage(each.pair, null, {stale: [], by: 'history', time})];
    const judged = judgePair(each, versions, texts, context);
    return judged
      ? [freshnessPage(each.pair, judged.loaded, {stale: judged.stale, by: 'history', time})]
      : [];
  });
  const uncommitted = traced.length - committed.length;
  const notes =
    uncommitted === 0
      ? []
      : [
          `The rule freshness can’t judge ${uncommitted} ${uncommitted === 1 ? 'page' : 'pages'}: the translation or its source is not committed.`,
        ];
  return {pages, notes};
}

/** Tells whether the source has changed since any version of the translation. */
function hasMoved({source}: TracedPair, versions: readonly VersionPair[]): boolean {
  const now = source.isChanged ? null : source.versions[0]?.content;
  return versions.some((version) => version.source !== now);
}

function contentsOf(versions: readonly VersionPair[]): string[] {
  return versions.flatMap(({translation, source}) =>
    source === null ? [translation.content] : [translation.content, source],
  );
}

function judgePair(
  {pair, translation}: TracedPair,
  versions: readonly VersionPair[],
  texts: ReadonlyMap<string, string>,
  context: RuleContext,
): {
  readonly loaded: {readonly source: Page; readonly translation: Page};
  readonly stale: StaleSection[];
} | null {
  const loaded = loadPair(pair, context);
  if (!loaded) return null;
  const changesSince = new Map<string, readonly ChangedFact[]>();

  function changes(content: string): readonly ChangedFact[] {
    const known = changesSince.get(content);
    if (known) return known;
    const before = parseVersion(texts.get(content) ?? '', loaded?.source as Page, context);
    const found =
      before && loaded ? changedFacts(context.compare(before, loaded.source, pair.collection)) : [];
    changesSince.set(content, found);
    return found;
  }

  function originOf(section: SectionPair): SectionOrigin | null {
    const text = section.translation ? textOf(section.translation, loaded?.translation) : '';
    return dateSection(text, versions, translation.isChanged && text !== '', texts);
  }

  const {sections} = alignPages(loaded.source.document, loaded.translation.document);
  const stale = sections.flatMap((section): StaleSection[] => {
    if (!section.source) return [];
    const origin = originOf(section);
    if (origin === null || origin.source === null) return [];
    const before = plain(texts.get(origin.source) ?? '');
    if (before.includes(textOf(section.source, loaded.source))) return [];
    const {range} = section.source;
    const facts = staleFacts(
      changesIn(changes(origin.source), range, loaded.source),
      pair.findings,
    );
    if (facts.length === 0) return [];
    const place = section.translation?.range ?? section.places.translation;
    return [{source: range, translation: place, since: origin, facts}];
  });
  return {loaded, stale};
}

function textOf({range}: Section, page: Page | undefined): string {
  return plain(page?.file.text.slice(range.start, range.end) ?? '').trim();
}
