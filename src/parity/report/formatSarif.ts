import type {Rule} from '../rules/rule';
import type {Finding, Place} from './finding';
import type {Report} from './report';

/**
 * Prints a report as SARIF 2.1.0, for code scanning.
 *
 * @param rules every rule that may have run
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(report: Report, rules: readonly Rule[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map(({id, summary, severity}) => ({
              id,
              shortDescription: {text: summary},
              defaultConfiguration: {level: severity},
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => toResult(finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(finding: Finding, rules: readonly Rule[]): object {
  const {rule, severity, message, suggestion, source, translation, page, locale} = finding;
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
    ...(suggestion !== null &&
      translation &&
      translation.value !== null && {
        fixes: [toFix(translation, suggestion)],
      }),
    properties: {
      page,
      locale,
      sourceValue: source?.value ?? null,
      translationValue: translation?.value ?? null,
    },
  };
}

function toLocation(place: Place): object {
  return {physicalLocation: {artifactLocation: {uri: toUri(place.path)}, region: toRegion(place)}};
}

function toRegion({line, column, endLine, endColumn}: Place): object {
  return {startLine: line, startColumn: column, endLine, endColumn};
}

function toFix(place: Place, text: string): object {
  return {
    description: {text: `Write “${text}”.`},
    artifactChanges: [
      {
        artifactLocation: {uri: toUri(place.path)},
        replacements: [{deletedRegion: toRegion(place), insertedContent: {text}}],
      },
    ],
  };
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
