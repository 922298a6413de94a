import {type Fact, factAt} from '../compare/fact';
import type {Span} from '../document/document';
import {createLeafStore} from '../document/leafStore';
import type {Leaf} from '../document/leaves';
import {plainPath} from '../links/plainPath';

/** An image in running text. */
export interface ImageUse {
  /** As written. */
  readonly address: string;
  /** What is shown where the image is not; null where the syntax gives it no place. */
  readonly alt: string | null;
}

export type ImageFact = Fact<ImageUse>;

const imageElements = new Set([
  'img',
  'image',
  'picture',
  'source',
  'video',
  'audio',
  'embed',
  'track',
]);

/** Whether an attribute of an element names the file that it shows. */
export function isImageSource(element: string, attribute: string): boolean {
  const isSource = attribute === 'src' || attribute === 'srcset' || attribute === 'poster';
  return (
    isSource && (imageElements.has(element.toLowerCase()) || /Image$|Img$|Video$/.test(element))
  );
}

const leafCache = createLeafStore<readonly ImageFact[]>();

/**
 * Finds the images of a leaf, once a leaf. An image that exists per language is one image.
 *
 * @param locales of both pages
 */
export function imagesOf(leaf: Leaf, locales: readonly string[]): readonly ImageFact[] {
  const known = leafCache.get(leaf);
  if (known) return known;
  const facts: ImageFact[] = [];
  for (const span of leaf.prose.spans) {
    const shown = shownBy(span);
    if (!shown) continue;
    const alt = span.attributes.find(({name}) => name === 'alt');
    const use = {address: shown.address, alt: alt?.value ?? null};
    const key = plainPath(shown.address, locales);
    facts.push({...factAt(leaf, span.start, span.end, key, use), range: shown.range});
  }
  leafCache.set(leaf, facts);
  return facts;
}

/** The address in a Markdown or HTML image, or what a component is given as its source. */
function shownBy({kind, target, targetRange, attributes}: Span) {
  if (kind === 'image') return target === '' ? null : {address: target, range: targetRange};
  if (kind !== 'component') return null;
  const source = attributes.find(({name}) => isImageSource(target, name));
  return source ? {address: source.value, range: source.range} : null;
}
