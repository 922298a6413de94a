import {dirname} from 'node:path';
import {alignPages} from '../align/alignPages';
import type {Page} from '../document/page';
import type {RuleContext} from '../rules/rule';
import {changedFacts, changesIn, staleFacts} from './changedFacts';
import {type OpenedRepository, readContents, traceWorkingFile} from './history';
import type {FreshnessPair} from './listPairs';
import {loadPair, type PagesOfPair, parseVersion} from './loadVersion';
import {freshnessPage, type JudgedPage, type Judgement, type StaleSection} from './pageFreshness';
import {readRecord, type SourceRecord} from './readRecord';
import {recordOf, type Unit} from './sectionUnits';

/** A section whose source has another hash than the one recorded. */
interface Mismatch {
  readonly source: Unit;
  readonly translation: Unit;
  readonly record: string;
}

/**
 * Judges translations by the hashes of the source sections that they were made from. Where history
 * holds the recorded text, the facts tell whether the change matters; otherwise any change counts.
 */
export function judgeByRecord(
  pairs: readonly FreshnessPair[],
  open: (folder: string) => OpenedRepository,
  context: RuleContext,
): Judgement {
  const notes: string[] = [];
  const pages = pairs.flatMap((pair): JudgedPage[] => {
    const loaded = loadPair(pair, context);
    const record = loaded && readRecord(loaded.translation.document);
    if (!loaded || !record) return [];
    if (record.unmatched > 0) {
      notes.push(
        `${loaded.translation.file.path}: ${record.unmatched} of the hashes under “${record.key}” belong to no section of the page; record them anew.`,
      );
    }
    if (record.byUnit.size === 0) return [];
    const mismatches = findMismatches(loaded, record);
    const older =
      mismatches.length === 0
        ? []
        : olderVersions(loaded.source, open(dirname(pair.source)), context);
    const stale = mismatches.flatMap((mismatch) =>
      judgeMismatch(mismatch, older, record, {pair, loaded, context}),
    );
    const added = addedSections(loaded, record);
    return [freshnessPage(pair, loaded, {stale, added, by: 'record', time: null})];
  });
  return {pages, notes};
}

function findMismatches({source, translation}: PagesOfPair, record: SourceRecord): Mismatch[] {
  const units = record.unitsOf(source.document);
  const bySection = new Map(units.map((unit) => [unit.section, unit]));
  const present = new Set(units.map(recordOf));
  const {sections} = alignPages(source.document, translation.document);
  return [...record.byUnit].flatMap(([unit, hash]): Mismatch[] => {
    if (present.has(hash)) return [];
    const pair = sections.find((each) => each.translation === unit.section);
    const own = pair?.source ? bySection.get(pair.source) : undefined;
    return own ? [{source: own, translation: unit, record: hash}] : [];
  });
}

/** How many sections the source has won; the rule `headings` tells which. */
function addedSections({source, translation}: PagesOfPair, {unitsOf}: SourceRecord): number {
  const units = new Set(unitsOf(source.document).map(({section}) => section));
  const {sections} = alignPages(source.document, translation.document);
  return sections.filter((pair) => pair.source && !pair.translation && units.has(pair.source))
    .length;
}

/** Every version of the source that history holds; none where there is no history. */
function olderVersions(source: Page, repository: OpenedRepository, context: RuleContext): Page[] {
  if ('reason' in repository) return [];
  const {versions} = traceWorkingFile(source.file.absolute, repository);
  const texts = readContents(
    versions.map(({content}) => content),
    repository,
  );
  return versions.flatMap(({content}) => {
    const text = texts.get(content);
    return text === undefined ? [] : (parseVersion(text, source, context) ?? []);
  });
}

function judgeMismatch(
  {source, translation, record}: Mismatch,
  older: readonly Page[],
  {unitsOf}: SourceRecord,
  {pair, loaded, context}: {pair: FreshnessPair; loaded: PagesOfPair; context: RuleContext},
): StaleSection[] {
  const section = {source: source.range, translation: translation.range, since: null};
  const before = older.find((page) =>
    unitsOf(page.document).some((unit) => recordOf(unit) === record),
  );
  if (!before) return [{...section, facts: null}];
  const changes = changedFacts(context.compare(before, loaded.source, pair.collection));
  const facts = staleFacts(changesIn(changes, source.range, loaded.source), pair.findings);
  return facts.length > 0 ? [{...section, facts}] : [];
}
