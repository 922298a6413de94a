import {ConfigurationError} from '../config/configurationError';
import type {ParityConfig} from '../config/parityConfig';
import {type Check, objectOf, oneOf} from '../config/schema';
import type {Report} from '../report/report';

export interface PluginOptions {
  /** The configuration, or the path of its file relative to the site. */
  readonly config: string | ParityConfig;
  /** Findings of this level and above fail the build. Default `error`. */
  readonly failOn: 'error' | 'warning' | 'never';
  /** Where several processes build one site: the report of whoever checks it for all of them. */
  readonly report?: () => Promise<Report>;
  /** Docusaurus files what a plugin loads under it. Default `default`. */
  readonly id: string;
}

const config: Check = (value, path) =>
  (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
    ? []
    : [`“${path}” has to be a configuration or the path of its file.`];

const report: Check = (value, path) =>
  typeof value === 'function' ? [] : [`“${path}” has to be a function that gives a report.`];

const options = objectOf(
  {config},
  {failOn: oneOf(['error', 'warning', 'never']), report, id: () => []},
);

/**
 * Makes sure that the plugin's options are what it takes, and fills in the defaults.
 *
 * @throws ConfigurationError with every problem
 */
export function validatePluginOptions(value: unknown): PluginOptions {
  const problems = options(value, '');
  if (problems.length > 0) {
    throw new ConfigurationError(
      ['The options of docs-parity are wrong:', ...problems].join('\n  '),
    );
  }
  return {id: 'default', failOn: 'error', ...(value as Pick<PluginOptions, 'config'>)};
}
