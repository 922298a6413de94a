import {parseArgs} from 'node:util';
import {ConfigurationError} from '../config/configurationError';
import {unknownWord} from './unknownWord';

const flags = {
  source: {type: 'string'},
  'source-locale': {type: 'string'},
  translation: {type: 'string', multiple: true},
  config: {type: 'string'},
  format: {type: 'string'},
  output: {type: 'string'},
  rule: {type: 'string', multiple: true},
  'fail-on': {type: 'string'},
  'no-cache': {type: 'boolean'},
  fix: {type: 'boolean'},
  'dry-run': {type: 'boolean'},
  all: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

/** What the flags say. */
export type Values = {
  readonly [Name in keyof typeof flags]?: (typeof flags)[Name] extends {multiple: true}
    ? readonly string[]
    : (typeof flags)[Name]['type'] extends 'boolean'
      ? boolean
      : string;
};

/**
 * Parts the arguments into flags and the rest.
 *
 * @throws ConfigurationError for an unknown flag, one without its value, or with one too much
 */
export function readFlags(argv: readonly string[]): {
  readonly values: Values;
  readonly positionals: readonly string[];
} {
  const {values, positionals, tokens} = parseArgs({
    args: [...argv],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = flags[token.name as keyof typeof flags];
    if (!flag) {
      const known = Object.keys(flags).map((name) => `--${name}`);
      throw new ConfigurationError(unknownWord('flag', token.rawName, known));
    }
    if (flag.type === 'boolean') {
      if (token.value !== undefined) {
        throw new ConfigurationError(`The flag ${token.rawName} takes no value.`);
      }
    } else if (!token.value || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new ConfigurationError(`The flag ${token.rawName} needs a value.`);
    }
  }
  return {values: values as Values, positionals};
}
