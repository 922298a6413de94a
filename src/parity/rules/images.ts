import {type PlacedPair, pairsOfKind} from '../align/placedPairs';
import {compareFacts} from '../compare/compareFacts';
import type {Difference} from '../compare/difference';
import type {Attribute, Block} from '../document/document';
import {type ImageFact, type ImageUse, imagesOf, isImageSource} from '../extract/imageFacts';
import {plainPath} from '../links/plainPath';
import type {Draft} from '../report/draft';
import type {Severity} from '../report/finding';
import {draftDifferences, sideOf} from './differences';
import {mendImage} from './mendImage';
import {onlyOneDiffers} from './onlyOneDiffers';
import type {PagePair, Rule} from './rule';
import {isPaired} from './unpairedBlocks';

/**
 * Both languages show the same images.
 *
 * A picture that exists per language is one picture: `key_ru.png` for `key_en.png`, `/ru/` for
 * `/en/`. Images in Markdown, HTML and JSX count, and so do the sources of videos. An image without
 * the text that stands for it, where the source has one, is a warning.
 *
 * Reported:
 *
 *     en  ![A key](./key.png)
 *     ru  ![Ключ](./lock.png)
 *     →   error: expected “./key.png”
 *
 * Not reported:
 *
 *     en  ![A key](./en/key.png)
 *     ru  ![Ключ](./ru/key.png)
 */
export const imagesRule: Rule = {
  id: 'images',
  severity: 'error',
  summary: 'Both languages show the same images; localised pictures are known.',
  checkPair: (pair) => [
    ...imagesInText(pair),
    ...pairsOfKind(pair.alignment, 'component').flatMap((placed) => imageElement(placed, pair)),
  ],
};

function imagesInText(pair: PagePair): Draft[] {
  const locales = [pair.source.locale, pair.translation.locale];
  const bare: Draft[] = [];
  const differences = compareFacts<ImageUse>(pair.leaves, {
    source: (leaf) => imagesOf(leaf, locales),
    translation: (leaf) => imagesOf(leaf, locales),
    same: (a, b) => a.key === b.key,
    onMatch: (source, translation) => {
      if (source.value.alt && !translation.value.alt) bare.push(lostText(source, translation));
    },
  });
  const drafts = draftDifferences(differences, {
    noun: 'image',
    show: ({value}) => value.address,
    suggest: ({value}) => value.address,
    mend: (source, instead) => mendUse(source, instead, pair),
    grade,
  });
  return [...drafts, ...bare];
}

function mendUse(source: ImageFact, instead: ImageFact, pair: PagePair): string | null {
  const locales = [pair.source.locale, pair.translation.locale];
  const {range, leaf, value} = instead;
  const isHere = range.start >= leaf.prose.range.start && range.end <= leaf.prose.range.end;
  const isAsRead = pair.translation.file.text.slice(range.start, range.end) === value.address;
  if (!isHere || !isAsRead) return null;
  const isOnly = onlyOneDiffers(
    pair.leaves,
    source,
    instead,
    imagesOf(source.leaf, locales),
    imagesOf(leaf, locales),
  );
  return isOnly ? mendImage(source.value.address, value.address, locales) : null;
}

function grade({kind, pair, elsewhere}: Difference<ImageUse>): Severity | null {
  if (kind === 'missing') return elsewhere ? null : 'error';
  if (kind === 'extra') return elsewhere ? null : 'warning';
  if (kind === 'moved') return pair.group.kind === 'prose' ? 'warning' : 'error';
  return 'error';
}

function lostText(source: ImageFact, translation: ImageFact): Draft {
  return {
    severity: 'warning',
    message: `The image “${translation.value.address}” has no text to stand for it; the source’s is “${source.value.alt}”.`,
    suggestion: null,
    source: sideOf(source),
    translation: {range: translation.range, value: translation.key},
  };
}

/** An image that stands alone as an element. */
function imageElement({pair}: PlacedPair, pages: PagePair): Draft[] {
  if (!isPaired(pair)) return [];
  const locales = [pages.source.locale, pages.translation.locale];
  const own = sourceOf(pair.source);
  const other = sourceOf(pair.translation);
  if (!own || !other || own.value === other.value) return [];
  const isSame =
    own.kind === 'text'
      ? plainPath(own.value, locales) === plainPath(other.value, locales)
      : own.value.replace(/\s+/g, '') === other.value.replace(/\s+/g, '');
  if (isSame) return [];
  const mended = own.kind === 'text' ? mendImage(own.value, other.value, locales) : null;
  return [
    {
      severity: 'error',
      message: `Expected the image “${own.value}” at <${pair.source.variant}>, found “${other.value}”.`,
      suggestion: own.value,
      source: {range: own.range, value: own.value},
      translation: {range: other.range, value: other.value},
      ...(mended !== null && {fix: [{range: other.range, text: mended}]}),
    },
  ];
}

function sourceOf({variant, attributes}: Block): Attribute | undefined {
  return attributes.find(({name}) => isImageSource(variant, name));
}
