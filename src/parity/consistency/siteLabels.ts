import type {PageOutline, PageRenderings, Site} from '../check/site';
import type {Finding, Place} from '../report/finding';
import {clusterUses, dissenters} from './clusters';
import type {Rendering, Spot} from './outlineLabels';
import {foldLabel} from './rendering';

interface RenderingUse extends Rendering {
  /** The same for all renderings of one label. */
  readonly key: string;
  readonly text: string;
  readonly page: PageRenderings;
}

const known = new WeakMap<PageRenderings, readonly RenderingUse[]>();

/** The renderings of a page, once a page: when another one changes, all are compared anew. */
function usesOf(page: PageRenderings): readonly RenderingUse[] {
  const made = known.get(page);
  if (made) return made;
  const uses = page.renderings.map((rendering) => ({
    ...rendering,
    key: `${page.locale}\n${rendering.kind}\n${foldLabel(rendering.source)}`,
    text: rendering.translation,
    page,
  }));
  known.set(page, uses);
  return uses;
}

const kindNames = {heading: 'heading', column: 'column', label: 'label'} as const;

/** How often the usual rendering has to occur. */
const fewest = 2;
/** A name of the source may stand as it is, to explain the translation. */
const fewestBesideKept = 5;

function isKept({source, text}: RenderingUse): boolean {
  return foldLabel(source) === foldLabel(text);
}

/** Labels of the source that most places of a language render in one way, and some in another. */
export function differingRenderings(site: Site): Finding[] {
  const groups = new Map<string, RenderingUse[]>();
  for (const page of site.renderings) {
    for (const use of usesOf(page)) {
      const known = groups.get(use.key);
      if (known) known.push(use);
      else groups.set(use.key, [use]);
    }
  }
  return [...groups.values()].flatMap((uses): Finding[] => {
    if (uses.every(({text}) => text === uses[0]?.text)) return [];
    const found = dissenters(clusterUses(uses), uses.some(isKept) ? fewestBesideKept : fewest);
    const [usual, odd] = [found?.major.uses[0], found?.minor[0]];
    if (!found || !usual || !odd) return [];
    const {count, uses: majority} = found.major;
    const others = found.minor.slice(1);
    const also = others.length === 0 ? '' : `, and otherwise in ${listed(others)} as well`;
    return [
      {
        rule: 'consistency',
        severity: 'warning',
        locale: odd.page.locale,
        page: odd.page.page,
        message: `The ${kindNames[odd.kind]} “${odd.source}” is “${usual.text}” in ${count} places (${listed(majority)}) and “${odd.text}” here${also}. Use one rendering.`,
        suggestion: usual.text,
        source: place(odd.page.paths.source, odd.sourceAt, odd.source),
        translation: place(odd.page.paths.translation, odd.translationAt, odd.text),
      },
    ];
  });
}

/** Labels in bold that the pages of one language write in capitals in several ways. */
export function differingSpellings(site: Site, sourceLocale: string): Finding[] {
  const groups = new Map<string, SpellingUse[]>();
  for (const outline of site.pages) {
    for (const use of spellingUsesOf(outline)) {
      const known = groups.get(use.key);
      if (known) known.push(use);
      else groups.set(use.key, [use]);
    }
  }
  return [...groups.values()].flatMap((uses): Finding[] => {
    const counts = new Map<string, number>();
    for (const {text, count} of uses) counts.set(text, (counts.get(text) ?? 0) + count);
    if (counts.size < 2) return [];
    const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const odd = uses.find(({text}) => text !== usual);
    if (usual === undefined || !odd) return [];
    const other = uses.find(({text}) => text === usual);
    const there = place(odd.path, odd.at, odd.text);
    const isSource = odd.locale === sourceLocale;
    return [
      {
        rule: 'consistency',
        severity: 'warning',
        locale: odd.locale,
        page: odd.page,
        message: `The label “${odd.text}” is written “${usual}” in ${other?.path}:${other?.at.line}. Write it in one way.`,
        suggestion: usual,
        source: isSource ? there : null,
        translation: isSource ? null : there,
      },
    ];
  });
}

interface SpellingUse {
  /** The same for all spellings of one label. */
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly at: Spot;
  readonly locale: string;
  readonly page: string;
  readonly path: string;
}

const knownSpellings = new WeakMap<PageOutline, readonly SpellingUse[]>();

/** The spellings of a page, once a page. */
function spellingUsesOf(outline: PageOutline): readonly SpellingUse[] {
  const made = knownSpellings.get(outline);
  if (made) return made;
  const {locale, page, path, spellings} = outline;
  const uses = spellings.map(({text, count, at}) => {
    const key = `${locale}\n${text.toLowerCase()}`;
    return {key, text, count, at, locale, page, path};
  });
  knownSpellings.set(outline, uses);
  return uses;
}

/** The first few places, and how many more. */
function listed(uses: readonly RenderingUse[]): string {
  const shown = uses
    .slice(0, 3)
    .map(({page, translationAt}) => `${page.paths.translation}:${translationAt.line}`)
    .join(', ');
  return uses.length > 3 ? `${shown} …` : shown;
}

function place(path: string, spot: Spot, text: string): Place {
  return {path, ...spot, value: text, text};
}
