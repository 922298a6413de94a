import type {FrontMatterField} from '../document/document';
import {plainPath} from '../links/plainPath';
import type {Draft, Edit} from '../report/draft';
import type {Severity} from '../report/finding';
import {addKey, mendValue} from './mendFrontMatter';
import type {PagePair, Rule} from './rule';

/**
 * Both languages have the same front matter, as far as it isn't text.
 *
 * A title or description may differ. Ids, slugs, positions, flags, numbers, addresses and names of
 * layouts may not: a value that is one word, a number or a path is fixed, unless its key is known to
 * hold text. A key that one side lacks is reported once, whatever stands below it; keys that only
 * translations carry, such as a hash of the source, are known. Dates are the business of the rule
 * `dates`.
 *
 * Reported:
 *
 *     en  sidebar_position: 2
 *     ru  sidebar_position: 3
 *     →   error: expected “2”
 *
 * Not reported:
 *
 *     en  title: Tokens
 *     ru  title: Токены
 */
export const frontMatterRule: Rule = {
  id: 'front-matter',
  severity: 'error',
  summary: 'Both languages have the same front matter, but for text.',
  checkPair: (pair) => [...missingKeys(pair), ...changedValues(pair)],
};

/** Keys that hold text, whatever the text looks like. */
const textKeys = new Set(
  'title description sidebar_label sidebar-label pagination_label keywords label labels summary headline tagline subtitle name text details content caption alt heading message author authors lead abstract button hook prev next banner titletemplate attrs'.split(
    ' ',
  ),
);

/** Keys by which sites keep track of translation: one side alone has them, or each its own. */
const ownKeys =
  /^(?:i18n|translat|localiz|localis|source[-_]?(?:hash|commit|sha|version|checksum|digest)|original|l10n|lang(?:uage)?$|locale$|last[-_]?(?:update|updated|modified|translated|sync))/i;

const isoDate = /^\d{4}-\d{2}-\d{2}/;
const beyondLatin = /[^\P{L}\p{Script=Latin}]/u;

function topOf(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? path;
}

/** The innermost name of a path: `text` of `hero.actions[0].text`. */
function keyOf(path: string): string {
  return (
    path
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? path
  ).toLowerCase();
}

function isText({path, value}: FrontMatterField): boolean {
  return (
    textKeys.has(keyOf(path)) ||
    (typeof value === 'string' && (/\s/.test(value.trim()) || beyondLatin.test(value)))
  );
}

function missingKeys(pair: PagePair): Draft[] {
  const {source, translation} = pair;
  const own = source.document.frontMatter;
  const other = translation.document.frontMatter;
  const lacking = (range: {start: number} | undefined) => {
    const start = range?.start ?? 0;
    return {range: {start, end: start + 1}, value: null};
  };
  const lost = absent(own?.fields ?? [], other?.fields ?? []).map(
    (field): Draft => ({
      severity: 'error',
      message: `The front matter lacks the key “${field.path}”.`,
      suggestion: null,
      source: {range: field.range, value: String(field.value)},
      translation: lacking(other?.range),
      ...fixWith(isText(field) ? null : addKey(field, pair)),
    }),
  );
  const gained = absent(other?.fields ?? [], own?.fields ?? []).map(
    (field): Draft => ({
      severity: 'warning',
      message: `The source’s front matter has no key “${field.path}”.`,
      suggestion: null,
      source: lacking(own?.range),
      translation: {range: field.range, value: String(field.value)},
    }),
  );
  return [...lost, ...gained];
}

/** Fields that the other page lacks; of a key that is missing as a whole, the first one. */
function absent(
  fields: readonly FrontMatterField[],
  others: readonly FrontMatterField[],
): FrontMatterField[] {
  const paths = new Set<string>();
  for (const {path} of others) {
    paths.add(path);
    for (const part of parents(path)) paths.add(part);
  }
  const told = new Set<string>();
  return fields.filter(({path}) => {
    if (paths.has(path) || ownKeys.test(topOf(path))) return false;
    const outermost = [...parents(path), path].find((part) => !paths.has(part)) ?? path;
    const key = outermost.replace(/\[\d+\]$/, '');
    return !told.has(key) && told.add(key);
  });
}

/** `hero`, `hero.actions` and `hero.actions[0]` for `hero.actions[0].text`. */
function parents(path: string): string[] {
  return [...path.matchAll(/[.[]/g)].map(({index}) => path.slice(0, index));
}

function changedValues(pair: PagePair): Draft[] {
  const {source, translation} = pair;
  const others = new Map(
    translation.document.frontMatter?.fields.map((field) => [field.path, field] as const),
  );
  const locales = [source.locale, translation.locale];
  return (source.document.frontMatter?.fields ?? []).flatMap((field): Draft[] => {
    const twin = others.get(field.path);
    const severity = twin ? gradeOf(field, twin, locales) : null;
    if (!twin || severity === null) return [];
    return [
      {
        severity,
        message: `Expected “${String(field.value)}” for “${field.path}” in the front matter, found “${String(twin.value)}”.`,
        suggestion: String(field.value),
        source: {range: field.range, value: String(field.value)},
        translation: {range: twin.range, value: String(twin.value)},
        ...fixWith(severity === 'error' ? mendValue(field, twin, pair) : null),
      },
    ];
  });
}

function fixWith(fix: readonly Edit[] | null): Pick<Draft, 'fix'> {
  return fix ? {fix} : {};
}

function gradeOf(
  source: FrontMatterField,
  translation: FrontMatterField,
  locales: readonly string[],
): Severity | null {
  if (source.value === translation.value || ownKeys.test(topOf(source.path))) return null;
  if (typeof source.value !== 'string' || typeof translation.value !== 'string') {
    return isText(source) && isText(translation) ? null : 'error';
  }
  if (isText(source)) return null;
  if (isoDate.test(source.value) && isoDate.test(translation.value)) return null;
  if (plainPath(source.value, locales) === plainPath(translation.value, locales)) return null;
  // A tag in the language's own script may be a word that the site shows.
  return beyondLatin.test(translation.value) ? 'warning' : 'error';
}
