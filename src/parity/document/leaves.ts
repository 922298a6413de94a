import {proseOf} from '../parse/proseBuilder';
import type {Attribute, Block, Document, FrontMatterField, Prose, Section, Span} from './document';
import {createPageCache} from './pageCache';

/** `link`: an attribute that holds an address, whose text is no prose. */
export type LeafRole = 'text' | 'heading' | 'attribute' | 'front-matter' | 'link';

/** The smallest stretch of prose on a page: what facts are found in. */
export interface Leaf {
  readonly role: LeafRole;
  readonly prose: Prose;
  /** Null in the front matter. */
  readonly section: Section | null;
  /** The block that holds it; null for headings and front matter. */
  readonly block: Block | null;
  /** Blocks from the section down to `block`. */
  readonly path: readonly Block[];
  /** What finders keep here, see `createLeafStore`. */
  readonly found: unknown[];
}

type LeafPlace = Pick<Leaf, 'section' | 'block' | 'path'>;

/** What a leaf was made of. */
export type LeafOwner = Prose | Attribute | FrontMatterField;

export interface Leaves {
  /** In page order. */
  readonly all: readonly Leaf[];
  readonly byOwner: ReadonlyMap<LeafOwner, Leaf>;
}

/** Attributes that hold addresses, ids and styling rather than text. */
const technicalAttributes = new Set(
  'as class classname data for height href icon id is key lang language name rel role size slot src srcset style target to type url value variant width'.split(
    ' ',
  ),
);

/** Tells whether an attribute's value is read by people. */
export function isProseAttribute(attribute: Attribute): boolean {
  return (
    attribute.kind === 'text' &&
    attribute.value !== '' &&
    !technicalAttributes.has(attribute.name.toLowerCase()) &&
    !/^(?:[@:]|v-|data-|on[A-Z])/.test(attribute.name)
  );
}

/** Tells whether an attribute leads the reader somewhere. */
export function isLinkAttribute({name, kind, value}: Attribute): boolean {
  return kind === 'text' && value !== '' && (name === 'href' || name === 'to');
}

const cache = createPageCache<Document, Leaves>();

/** Lists every leaf of a page, once a page. */
export function leavesOf(document: Document): Leaves {
  const known = cache.get(document);
  if (known) return known;
  const leaves = collectLeaves(document);
  cache.set(document, leaves);
  return leaves;
}

function collectLeaves(document: Document): Leaves {
  const all: Leaf[] = [];
  const byOwner = new Map<LeafOwner, Leaf>();

  function add(owner: LeafOwner, leaf: Leaf): void {
    all.push(leaf);
    byOwner.set(owner, leaf);
  }

  function addAttributes(attributes: readonly Attribute[], place: LeafPlace): void {
    for (const attribute of attributes) {
      const isLink = isLinkAttribute(attribute);
      if (!isLink && !isProseAttribute(attribute)) continue;
      const prose = proseOf(document.text, attribute.value, attribute.range);
      add(attribute, {role: isLink ? 'link' : 'attribute', prose, ...place, found: []});
    }
  }

  function addProse(prose: Prose, role: LeafRole, place: LeafPlace) {
    add(prose, {role, prose, ...place, found: []});
    for (const span of prose.spans) addAttributes(span.attributes, place);
  }

  function visit(block: Block, section: Section, above: readonly Block[]): void {
    const path = [...above, block];
    const place = {section, block, path};
    if (block.prose) addProse(block.prose, 'text', place);
    addAttributes(block.attributes, place);
    for (const child of block.children) visit(child, section, path);
  }

  for (const field of document.frontMatter?.fields ?? []) {
    if (typeof field.value === 'string' && field.value !== '') {
      const prose = proseOf(document.text, field.value, field.range);
      add(field, {role: 'front-matter', prose, section: null, block: null, path: [], found: []});
    }
  }
  for (const section of document.sections) {
    const place = {section, block: null, path: []};
    if (section.heading) addProse(section.heading.prose, 'heading', place);
    for (const block of section.blocks) visit(block, section, []);
  }
  return {all, byOwner};
}

/** Stretches that the author set off: what a finder of common words may rely on. */
export function emphasisOf(leaf: Leaf): {readonly start: number; readonly end: number}[] {
  const whole = {start: 0, end: leaf.prose.text.length};
  if (leaf.block?.kind === 'cell' || leaf.role === 'heading') return [whole];
  return leaf.prose.spans
    .filter(
      (span: Span) => span.kind !== 'image' && span.kind !== 'component' && span.end > span.start,
    )
    .map(({start, end}) => ({start, end}));
}
