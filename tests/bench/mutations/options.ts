import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {CorpusFolders} from './corpus';

export interface BenchOptions {
  readonly corpora: readonly CorpusFolders[];
  /** Mutants a family and corpus. */
  readonly most: number;
  readonly seed: number;
  /** Prefix of family ids; empty for all. */
  readonly only: string;
  /** Mutants that were not caught, or wrongly, are shown in full: this many a family. */
  readonly show: number;
  readonly json: string | null;
}

export const usage = `npm run bench:mutations -- [options]

Changes translations in ways that are wrong, and in ways that are right, and counts what the
checker says. Without folders: the site's own pages and the pages of tests/bench/pages.

  --source DIR            source pages
  --source-locale LOCALE  default en
  --translation LOC=DIR   translated pages; may be repeated
  --config FILE           configuration of the checker, for its catalogue
  --mutants N             a family and corpus; default 60
  --seed N                repeats a run; drawn when left out
  --only PREFIX           families whose id begins so: dates, numbers/changed
  --show N                prints this many mutants a family that were judged wrongly
  --json FILE             writes every figure
`;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Reads the arguments.
 *
 * @throws if one is unknown or has no sense
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const {values} = parseArgs({
    args: [...args],
    options: {
      source: {type: 'string'},
      'source-locale': {type: 'string', default: 'en'},
      translation: {type: 'string', multiple: true, default: []},
      config: {type: 'string'},
      mutants: {type: 'string', default: '60'},
      seed: {type: 'string'},
      only: {type: 'string', default: ''},
      show: {type: 'string', default: '0'},
      json: {type: 'string'},
    },
  });
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : wholeNumber(values.seed, 'seed');
  return {
    corpora: corporaOf(values),
    most: wholeNumber(values.mutants, 'mutants'),
    seed,
    only: values.only,
    show: wholeNumber(values.show, 'show'),
    json: values.json ?? null,
  };
}

function corporaOf(values: {
  readonly source?: string;
  readonly 'source-locale': string;
  readonly translation: readonly string[];
  readonly config?: string;
}): CorpusFolders[] {
  const config = values.config === undefined ? null : resolve(values.config);
  if (values.source === undefined) return ownCorpora();
  if (values.translation.length === 0) {
    throw new Error('--source needs a --translation: --translation ru=docs/ru');
  }
  const source = resolve(values.source);
  return values.translation.map((pair): CorpusFolders => {
    const [, locale, folder] = /^([\w-]+)=(.+)$/u.exec(pair) ?? [];
    if (!locale || !folder) {
      throw new Error(`--translation ${pair} is not of the form LOCALE=DIR, such as ru=docs/ru.`);
    }
    return {
      name: values.source ?? '',
      source,
      sourceLocale: values['source-locale'],
      locale,
      translation: resolve(folder),
      config,
    };
  });
}

function ownCorpora(): CorpusFolders[] {
  const pages = resolve(root, 'tests/bench/pages');
  const config = resolve(root, 'src/parity.config.ts');
  const site: CorpusFolders = {
    name: 'docs',
    source: resolve(root, 'docs'),
    sourceLocale: 'en',
    locale: 'ru',
    translation: resolve(root, 'i18n/ru/docusaurus-plugin-content-docs/current'),
    config,
  };
  const bench = ['ru', 'de', 'ko'].map(
    (locale): CorpusFolders => ({
      name: 'tests/bench/pages',
      source: resolve(pages, 'en'),
      sourceLocale: 'en',
      locale,
      translation: resolve(pages, locale),
      config: resolve(root, 'tests/bench/parity.config.ts'),
    }),
  );
  return [site, ...bench];
}

function wholeNumber(text: string, flag: string): number {
  if (!/^\d{1,10}$/u.test(text))
    throw new Error(`--${flag} has to be a whole number, not ${text}.`);
  return Number(text);
}
