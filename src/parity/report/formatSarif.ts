import type {Rule} from '../rules/rule';
import {ruleDocumentation} from '../rules/ruleDocumentation';
import type {AcceptedFinding, FileEdit, Finding, Place} from './finding';
import {fingerprints} from './fingerprints';
import type {Report, RuleCoverage} from './report';

export interface SarifOptions {
  /** Address of a page that explains the rules, each below its id; null for none. */
  readonly rulesUrl: string | null;
}

/**
 * Prints a report as SARIF 2.1.0, for code scanning. Accepted findings are there as suppressed ones.
 *
 * @param rules every rule that may have run
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(
  report: Report,
  rules: readonly Rule[],
  {rulesUrl}: SarifOptions = {rulesUrl: null},
): string {
  const results: readonly (Finding | AcceptedFinding)[] = [...report.findings, ...report.accepted];
  const names = fingerprints(results);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map((rule) => describeRule(rule, rulesUrl)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notes.map((text) => ({
              level: 'note',
              message: {text},
            })),
            toolConfigurationNotifications: report.rules.flatMap((each) => notRun(each, rules)),
          },
        ],
        results: results.map((finding, index) => toResult(finding, names[index] ?? '', rules)),
        properties: {rulesByLocale: report.rules},
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The rules that lacked data of a language, each named as SARIF wants it. */
function notRun({locale, skipped}: RuleCoverage, rules: readonly Rule[]): object[] {
  return skipped
    .filter(({reason}) => reason === 'no-language-data')
    .map(({rule, lacks}) => ({
      level: 'note',
      message: {text: `The rule “${rule}” did not run for ${locale}: it lacks ${lacks}.`},
      associatedRule: {id: rule, index: rules.findIndex(({id}) => id === rule)},
      properties: {locale},
    }));
}

function describeRule({id, summary, severity}: Rule, rulesUrl: string | null): object {
  const text = ruleDocumentation(id);
  const [, description = summary] = text.split(/\n\n/);
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: description.replace(/\s+/g, ' ')},
    help: {text, markdown: text},
    ...(rulesUrl !== null && {helpUri: `${rulesUrl}#${id}`}),
    defaultConfiguration: {level: severity},
  };
}

function toResult(
  finding: Finding | AcceptedFinding,
  fingerprint: string,
  rules: readonly Rule[],
): object {
  const {rule, severity, message, suggestion, source, translation, page, locale, fix} = finding;
  const main = translation ?? source;
  const related = translation && source ? [source] : [];
  const ruleIndex = rules.findIndex(({id}) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex === -1 ? {} : {ruleIndex}),
    level: severity,
    message: {text: message},
    locations: main ? [toLocation(main)] : [],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id,
        ...toLocation(place),
        message: {text: 'The source.'},
      })),
    }),
    partialFingerprints: {'docsParity/v1': fingerprint},
    ...(fix && fix.length > 0 && {fixes: [toFix(fix)]}),
    ...('reason' in finding && {suppressions: [toSuppression(finding)]}),
    properties: {
      page,
      locale,
      sourceValue: source?.value ?? null,
      translationValue: translation?.value ?? null,
      suggestion,
    },
  };
}

function toSuppression({acceptedBy, reason}: AcceptedFinding): object {
  return {
    kind: acceptedBy === 'page' ? 'inSource' : 'external',
    status: 'accepted',
    justification: reason,
  };
}

function toLocation(place: Place): object {
  return {physicalLocation: {artifactLocation: {uri: toUri(place.path)}, region: toRegion(place)}};
}

function toRegion({
  line,
  column,
  endLine,
  endColumn,
}: Pick<Place, 'line' | 'column' | 'endLine' | 'endColumn'>): object {
  return {startLine: line, startColumn: column, endLine, endColumn};
}

function toFix(edits: readonly FileEdit[]): object {
  const paths = [...new Set(edits.map(({path}) => path))];
  return {
    description: {text: `Write ${edits.map(({text}) => `“${text}”`).join(' and ')}.`},
    artifactChanges: paths.map((path) => ({
      artifactLocation: {uri: toUri(path)},
      replacements: edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({deletedRegion: toRegion(edit), insertedContent: {text: edit.text}})),
    })),
  };
}

/** Half of a surrogate pair, which a file name may hold, has no place in an address. */
function toUri(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
