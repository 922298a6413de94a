import {ConfigurationError} from '../config/configurationError';
import {nearestWord} from '../config/editDistance';
import {list} from '../config/schema';
import {locale as checkLocale} from '../config/validateConfig';
import type {RuleId, RuleSetting} from '../report/finding';
import {rules} from '../rules/registry';
import {readFlags, type Values} from './readFlags';
import {unknownWord} from './unknownWord';

export const formats = ['pretty', 'json', 'sarif', 'github', 'markdown'] as const;
export type Format = (typeof formats)[number];

export const failLevels = ['error', 'warning', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

const settings = ['error', 'warning', 'off'] as const;

/** What the command line asks for. */
export type Command =
  | {readonly kind: 'check'; readonly options: CheckOptions}
  | {readonly kind: 'stamp'; readonly options: StampOptions}
  | {readonly kind: 'explain'; readonly rule: RuleId}
  | {readonly kind: 'rules'}
  | {readonly kind: 'schema'}
  | {readonly kind: 'help'}
  | {readonly kind: 'version'};

export interface CheckOptions {
  readonly source: string | null;
  readonly sourceLocale: string | null;
  /** Folder by locale. */
  readonly translations: Readonly<Record<string, string>>;
  readonly config: string | null;
  readonly format: Format;
  readonly output: string | null;
  readonly rules: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  readonly failOn: FailLevel;
  /** False to check every page anew. */
  readonly cache: boolean;
  /** What to do with what can be mended: `show` the changes without making them. */
  readonly fix: 'no' | 'show' | 'write';
  /** Files whose pages are checked; empty for all. */
  readonly files: readonly string[];
}

/** What `stamp` works on is given as for `check`. */
export interface StampOptions extends CheckOptions {
  /** Every translation, not only `files`. */
  readonly all: boolean;
  /** True to show the changes without making them. */
  readonly isDryRun: boolean;
}

const commands = ['check', 'stamp', 'explain', 'rules', 'schema'] as const;
const ruleIds: readonly string[] = rules.map(({id}) => id);

/**
 * Reads the command line.
 *
 * @param argv the arguments after the program's name
 * @throws ConfigurationError naming the wrong argument and the way out
 */
export function readCommand(argv: readonly string[]): Command {
  const {values, positionals} = readFlags(argv);
  if (values.help || argv.length === 0) return {kind: 'help'};
  if (values.version) return {kind: 'version'};
  const [command, ...rest] = positionals;
  switch (command) {
    case 'check':
      return {kind: 'check', options: readCheckOptions(values, rest)};
    case 'stamp':
      return {kind: 'stamp', options: readStampOptions(values, rest)};
    case 'explain':
      return {kind: 'explain', rule: readRuleArgument(rest)};
    case 'rules':
    case 'schema':
      if (rest.length > 0) {
        throw new ConfigurationError(
          `“docs-parity ${command}” takes no argument, but “${rest[0]}” is given.`,
        );
      }
      return {kind: command};
    case undefined:
      throw new ConfigurationError('No command is given; write “docs-parity check”.');
    default:
      throw new ConfigurationError(unknownWord('command', command, commands));
  }
}

function readStampOptions(values: Values, rest: readonly string[]): StampOptions {
  const {all = false, 'dry-run': isDryRun = false, ...shared} = values;
  if (all === rest.length > 0) {
    throw new ConfigurationError(
      'stamp needs either translated files or --all: write “docs-parity stamp --all”.',
    );
  }
  if (shared.fix) throw new ConfigurationError('--fix belongs to “docs-parity check”.');
  return {...readCheckOptions(shared, rest), all, isDryRun};
}

function readCheckOptions(values: Values, rest: readonly string[]): CheckOptions {
  if (values.all) {
    throw new ConfigurationError(
      '--all belongs to “docs-parity stamp”; without files, check reads all pages anyway.',
    );
  }
  const sourceLocale = values['source-locale'] ?? null;
  if (sourceLocale !== null) demandLocale(sourceLocale, '--source-locale');
  const translations = readTranslations(values.translation ?? []);
  const hasTranslations = Object.keys(translations).length > 0;
  if (values.source !== undefined && !hasTranslations) {
    throw new ConfigurationError('--source needs a --translation, such as “--translation ru=DIR”.');
  }
  if (values.source === undefined && hasTranslations) {
    throw new ConfigurationError('--translation needs a --source, such as “--source DIR”.');
  }
  if (translations[sourceLocale ?? 'en'] !== undefined) {
    throw new ConfigurationError(
      `“${sourceLocale ?? 'en'}” is the language of the source; give the translation’s, or set --source-locale.`,
    );
  }
  return {
    source: values.source ?? null,
    sourceLocale,
    translations,
    config: values.config ?? null,
    format: readWord(values.format ?? 'pretty', '--format', formats),
    output: values.output ?? null,
    rules: readRules(values.rule ?? []),
    failOn: readWord(values['fail-on'] ?? 'error', '--fail-on', failLevels),
    cache: values['no-cache'] !== true,
    fix: readFix(values),
    files: rest,
  };
}

function readFix(values: Values): CheckOptions['fix'] {
  if (values['dry-run'] && !values.fix) {
    throw new ConfigurationError(
      '--dry-run shows what --fix would write: write “docs-parity check --fix --dry-run”.',
    );
  }
  if (!values.fix) return 'no';
  return values['dry-run'] ? 'show' : 'write';
}

function readTranslations(values: readonly string[]): Record<string, string> {
  const translations: Record<string, string> = {};
  for (const value of values) {
    const equals = value.indexOf('=');
    const [name, folder] = [value.slice(0, equals), value.slice(equals + 1)];
    if (equals < 1 || folder === '') {
      throw new ConfigurationError(
        `“--translation ${value}” has to be a language and a folder, such as “--translation ru=docs/ru”.`,
      );
    }
    demandLocale(name, '--translation');
    if (translations[name] !== undefined) {
      throw new ConfigurationError(`--translation names “${name}” twice.`);
    }
    translations[name] = folder;
  }
  return translations;
}

function readRules(values: readonly string[]): Partial<Record<RuleId, RuleSetting>> {
  return Object.fromEntries(
    values.map((value) => {
      const [name = '', setting] = value.split('=', 2);
      if (!ruleIds.includes(name)) throw new ConfigurationError(unknownWord('rule', name, ruleIds));
      if (setting === undefined) {
        throw new ConfigurationError(
          `“--rule ${value}” needs a severity: ${list(settings.map((each) => `${name}=${each}`))}.`,
        );
      }
      return [name, readWord(setting, `--rule ${name}`, settings)];
    }),
  );
}

function readRuleArgument([rule, ...rest]: readonly string[]): RuleId {
  if (rule === undefined) {
    throw new ConfigurationError(`explain needs the name of a rule: ${list(ruleIds)}.`);
  }
  if (rest.length > 0) throw new ConfigurationError('explain takes one rule at a time.');
  if (!ruleIds.includes(rule)) throw new ConfigurationError(unknownWord('rule', rule, ruleIds));
  return rule as RuleId;
}

function readWord<Word extends string>(value: string, flag: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  const near = nearestWord(value, words);
  const hint = near === null ? '' : ` Did you mean “${near}”?`;
  throw new ConfigurationError(`“${flag} ${value}” has to be ${list(words)}.${hint}`);
}

function demandLocale(value: string, flag: string): void {
  const [problem] = checkLocale(value, flag);
  if (problem) throw new ConfigurationError(`${flag}: ${problem}`);
}
