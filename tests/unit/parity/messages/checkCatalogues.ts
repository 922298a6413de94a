import {resolveProject} from '../../../../src/parity/config/resolveProject';
import type {Finding} from '../../../../src/parity/report/finding';
import {messagesRule} from '../../../../src/parity/rules/messages';
import {pluralsRule} from '../../../../src/parity/rules/plurals';

/** A catalogue: the text of its file, or an object that is printed as one; null for no file. */
type Contents = string | object | null;

interface Options {
  readonly locale?: string;
  readonly sourceLocale?: string;
}

const project = resolveProject(
  {collections: []},
  {folder: '.', workingDirectory: '.', ownFolders: true},
);

/** Runs one of the two message rules on a pair of catalogues. */
export function check(
  rule: 'messages' | 'plurals',
  source: Contents,
  translation: Contents,
  {locale = 'ru', sourceLocale = 'en'}: Options = {},
): readonly Finding[] {
  const {checkMessages} = rule === 'messages' ? messagesRule : pluralsRule;
  const file = (contents: Contents, folder: string) =>
    contents === null
      ? null
      : {
          path: `i18n/${folder}/code.json`,
          text: typeof contents === 'string' ? contents : JSON.stringify(contents, null, 2),
        };
  return (
    checkMessages?.(
      {
        catalogue: 'code.json',
        sourceLocale,
        locale,
        source: file(source, sourceLocale),
        translation: file(translation, locale),
      },
      project,
    ) ?? []
  );
}

/** Findings in short: severity, message and, where there is one, the suggestion. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(({severity, message, suggestion}) =>
    [`${severity}: ${message}`, ...(suggestion === null ? [] : [suggestion])].join(' → '),
  );
}

/** Docusaurus entries from plain texts. */
export function docusaurus(texts: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, {message}]));
}
