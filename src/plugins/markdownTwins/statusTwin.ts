import type {RootContent} from 'mdast';
import type {
  CoverageRow,
  FindingPlace,
  FindingRow,
  LocaleStatus,
  StatusData,
  StatusWords,
} from '../../components/status/types';
import {code, joined, link, list, paragraph, strong, table, type Words} from './nodes';

type Address = (to: string) => string;

/**
 * A part of the report on the translations.
 *
 * @throws Error naming a part that does not exist
 */
export function statusTwin(part: string, data: StatusData, address: Address): RootContent[] {
  const {words, locales, coverage, notes} = data;
  switch (part) {
    case 'pages':
      return locales.flatMap((status) => pagesTwin(status, words, address));
    case 'findings':
      return locales.flatMap((status) => findingsTwin(status, words));
    case 'rules':
      return locales.flatMap((status) => rulesTwin(status, notes, words));
    case 'catalogue':
      return [coverageTwin(coverage, words)];
    default:
      throw new Error(
        `<TranslationStatus part="${part}" /> has no Markdown form. Add one in src/plugins/markdownTwins/statusTwin.ts.`,
      );
  }
}

function pagesTwin(status: LocaleStatus, words: StatusWords, address: Address): RootContent[] {
  const {language, pages, facts, errors, warnings, kinds, rows} = status;
  const counts = [
    [words.pages, pages],
    [words.facts, facts],
    [words.errors, errors],
    [words.warnings, warnings],
  ];
  return [
    list(counts.map(([name, count]): Words => [strong(String(name)), `: ${count}`])),
    paragraph([strong(language)]),
    table(
      [words.page, words.state, ...kinds, words.freshness],
      rows.map((row): Words[] => [
        row.address === null ? row.title : [link(address(`pathname://${row.address}`), row.title)],
        row.state,
        ...row.cells.map((cell) =>
          [
            String(cell.facts),
            ...(cell.errors > 0 ? [`${words.errors}: ${cell.errors}`] : []),
            ...(cell.warnings > 0 ? [`${words.warnings}: ${cell.warnings}`] : []),
          ].join(' '),
        ),
        row.since === '' ? row.freshness : `${row.freshness}; ${row.since}`,
      ]),
    ),
  ];
}

function findingsTwin({findings: groups}: LocaleStatus, words: StatusWords): RootContent[] {
  if (groups.length === 0) return [paragraph(words.noFindings)];
  return groups.flatMap(({title, findings}) => [
    paragraph([strong(`${title} (${findings.length})`)]),
    list(findings.map((finding) => findingTwin(finding, words))),
  ]);
}

function findingTwin(finding: FindingRow, words: StatusWords): Words {
  const {severity, rule, message, source, translation, suggestion} = finding;
  return joined(
    [
      [strong(words[severity]), ' ', code(rule)],
      message,
      ...(source ? [placeTwin(words.source, source, words)] : []),
      ...(translation ? [placeTwin(words.translation, translation, words)] : []),
      ...(suggestion === null ? [] : [`${words.write}: ${suggestion}`]),
    ],
    ' · ',
  );
}

function placeTwin(name: string, {text, address, where}: FindingPlace, words: StatusWords): Words {
  return [
    `${name}: ${text === '' ? words.nothing : text} `,
    address === null ? code(where) : link(address, where),
  ];
}

function rulesTwin(
  {ran, skipped}: LocaleStatus,
  notes: readonly string[],
  words: StatusWords,
): RootContent[] {
  const skippedRules = skipped.map(({rule, reason}) => [code(rule), ` (${reason})`]);
  return [
    list([
      [
        strong(words.ran),
        ': ',
        ...joined(
          ran.map((rule) => [code(rule)]),
          ', ',
        ),
      ],
      ...(skipped.length > 0 ? [[strong(words.skipped), ': ', ...joined(skippedRules, ', ')]] : []),
      ...notes.map((note): Words => [strong(words.notes), `: ${note}`]),
    ]),
  ];
}

function coverageTwin(rows: readonly CoverageRow[], words: StatusWords): RootContent {
  return table(
    [words.group, words.total, words.unmentioned],
    rows.map(({group, names, unmentioned}) => [
      group,
      String(names),
      unmentioned.length === 0 ? words.all : unmentioned.join(', '),
    ]),
  );
}
