import english from '../../../i18n/en/catalogue.json';
import type {
  CoverageRow,
  FindingGroup,
  FindingPlace,
  FindingRow,
  KindCell,
  LocaleStatus,
  PageRow,
  StatusData,
} from '../../components/status/types';
import {catalogueNames} from '../../facts/names';
import type {Finding, Place} from '../../parity/report/finding';
import type {PageReport, PageStatus, Report} from '../../parity/report/report';
import type {Lookup} from '../catalogueData/createLookup';
import {formatDate} from '../catalogueData/formatDate';
import {readWords} from '../catalogueData/readWords';
import {KINDS, kindOf} from './kinds';

/** What the site knows of a page. */
export interface SitePage {
  readonly title: string;
  readonly address: string;
}

/** What the report is shown with. */
export interface StatusOptions {
  /** Language of the page. */
  readonly locale: string;
  readonly sourceLocale: string;
  readonly lookup: Lookup;
  /** By path inside the folder of pages. */
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Address of the repository; null where nobody told it. */
  readonly repositoryUrl: string | null;
}

const STATES: Readonly<Record<PageStatus, keyof typeof english.status>> = {
  'in-step': 'inStep',
  drifted: 'drifted',
  missing: 'missing',
  orphan: 'orphan',
  outdated: 'outdated',
  untranslated: 'untranslated',
};

const REASONS = {
  off: 'off',
  'not-configured': 'notConfigured',
  'no-language-data': 'noLanguageData',
} as const;

/** Makes of the check’s report what the page on translations shows in one language. */
export function statusData(report: Report, options: StatusOptions): StatusData {
  const locales = [...new Set(report.rules.map(({locale}) => locale))].filter(
    (locale) => locale !== options.sourceLocale,
  );
  return {
    words: readWords(['status'], english, withoutValues(options.lookup)),
    locales: locales.map((locale) => localeStatus(locale, report, options)),
    coverage: report.coverage.map((row): CoverageRow => coverageRow(row, options)),
    notes: report.notes,
  };
}

/** Texts with a value in them are looked up where they are used. */
function withoutValues(lookup: Lookup): Lookup {
  return (key) => lookup(key, {count: 0, date: '', lacks: ''});
}

function localeStatus(locale: string, report: Report, options: StatusOptions): LocaleStatus {
  const {lookup} = options;
  const pages = report.pages.filter((page) => page.locale === locale);
  const findings = report.findings.filter((finding) =>
    [locale, options.sourceLocale].includes(finding.locale),
  );
  const hasOther = findings.some(({rule}) => kindOf(rule) === 'other');
  const kinds = [...Object.keys(KINDS), ...(hasOther ? ['other'] : [])];
  const rows = pages.map((page) => pageRow(page, kinds, findings, options));
  const coverage = report.rules.find((each) => each.locale === locale);
  return {
    locale,
    language: new Intl.DisplayNames([options.locale], {type: 'language'}).of(locale) ?? locale,
    pages: pages.length,
    facts: rows.flatMap(({cells}) => cells).reduce((sum, {facts}) => sum + facts, 0),
    errors: findings.filter(({severity}) => severity === 'error').length,
    warnings: findings.filter(({severity}) => severity === 'warning').length,
    kinds: kinds.map((kind) => lookup(`status.${kind}`)),
    rows,
    findings: findingGroups(findings, locale, options),
    ran: coverage?.ran ?? [],
    skipped: (coverage?.skipped ?? []).map(({rule, reason, lacks}) => ({
      rule,
      reason: lookup(`status.${REASONS[reason]}`, {lacks: lacks ?? ''}),
    })),
  };
}

function pageRow(
  page: PageReport,
  kinds: readonly string[],
  findings: readonly Finding[],
  {lookup, locale, pages}: StatusOptions,
): PageRow {
  const known = pages.get(page.path);
  const {freshness} = page;
  const own = findings.filter((finding) => finding.page === page.path);
  return {
    path: page.path,
    title: known?.title ?? page.path,
    address: known?.address ?? null,
    state: lookup(`status.${STATES[page.status]}`),
    isInStep: page.status === 'in-step',
    freshness: freshness
      ? lookup(freshness.state === 'fresh' ? 'status.fresh' : 'status.stale', {
          count: freshness.staleSections,
        })
      : lookup('status.unknown'),
    since: freshness?.translated
      ? lookup('status.since', {date: formatDate(freshness.translated, locale)})
      : '',
    cells: kinds.map((kind): KindCell => {
      const ofKind = own.filter(({rule}) => kindOf(rule) === kind);
      return {
        facts: Object.entries(page.facts ?? {}).reduce(
          (sum, [rule, count]) => sum + (kindOf(rule) === kind ? count : 0),
          0,
        ),
        errors: ofKind.filter(({severity}) => severity === 'error').length,
        warnings: ofKind.filter(({severity}) => severity === 'warning').length,
      };
    }),
  };
}

function findingGroups(
  findings: readonly Finding[],
  locale: string,
  options: StatusOptions,
): FindingGroup[] {
  const groups = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    const {rule, severity, message, suggestion, source, translation, page} = finding;
    const row: FindingRow = {
      rule,
      severity,
      message,
      suggestion,
      source: source && findingPlace(source, options.sourceLocale, options),
      translation: translation && findingPlace(translation, locale, options),
    };
    const list = groups.get(page);
    if (list) list.push(row);
    else groups.set(page, [row]);
  }
  return [...groups].map(([page, rows]) => ({
    id: `${locale}-${page.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    title: options.pages.get(page)?.title ?? page,
    findings: rows,
  }));
}

function findingPlace(
  {path, line, value, text}: Place,
  locale: string,
  {repositoryUrl}: StatusOptions,
): FindingPlace {
  return {
    where: `${path}:${line}`,
    address: repositoryUrl === null ? null : `${repositoryUrl}/blob/main/${path}#L${line}`,
    text: value === null ? '' : text || value,
    locale,
  };
}

function coverageRow(
  {group, names, unmentioned}: Report['coverage'][number],
  {lookup, locale}: StatusOptions,
): CoverageRow {
  const wanted = new Set(unmentioned);
  const written = catalogueNames.filter((entry) => entry.group === group && wanted.has(entry.id));
  return {
    group: group in english.status ? lookup(`status.${group}`) : group,
    names,
    unmentioned: written.map(({id, names: forms}) => {
      const byLocale: Readonly<Record<string, readonly string[] | undefined>> = forms;
      return (byLocale[locale] ?? byLocale['*'] ?? byLocale.en)?.[0] ?? id;
    }),
  };
}
