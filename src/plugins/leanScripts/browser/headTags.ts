import {Children, Fragment, isValidElement, type ReactNode} from 'react';

/** An element of the head, as a page asks for it: its attributes as HTML names them. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Names that React spells in another way than HTML. */
const HTML_NAMES: Readonly<Record<string, string>> = {
  charSet: 'charset',
  className: 'class',
  crossOrigin: 'crossorigin',
  hrefLang: 'hreflang',
  httpEquiv: 'http-equiv',
  itemProp: 'itemprop',
};

/** Elements of the document itself, whose attributes alone a page can set. */
export const ROOTS: ReadonlySet<string> = new Set(['html', 'body']);

/**
 * Reads what a component asks for from the elements that it would put into the head.
 *
 * @param children as React hands them over; what is no element counts for nothing
 */
export function readTags(children: ReactNode): Tag[] {
  return Children.toArray(children).flatMap((child): Tag[] => {
    if (!isValidElement<Record<string, unknown>>(child)) return [];
    const {children: content, ...props} = child.props;
    if (child.type === Fragment) return readTags(content as ReactNode);
    const attributes = Object.entries(props)
      .filter(([, value]) => value !== undefined && value !== null)
      // The library writes `true` and `false` out, and styles and tests look for them.
      .map(([name, value]) => [HTML_NAMES[name] ?? name, String(value)]);
    const text = Children.toArray(content as ReactNode).join('');
    return [{name: String(child.type), attributes: Object.fromEntries(attributes), text}];
  });
}

/**
 * Leaves out what a later component says in other words; one component may repeat itself.
 *
 * @param all the tags of each component, in the order in which they came to be shown
 */
export function effectiveTags(all: readonly (readonly Tag[])[]): Tag[] {
  const said = new Set<string>();
  const latestFirst = all.toReversed().map((tags) => {
    const kept = tags.filter((tag) => ROOTS.has(tag.name) || !said.has(subjectOf(tag)));
    for (const tag of tags) said.add(subjectOf(tag));
    return kept;
  });
  return latestFirst.reverse().flat();
}

/** What a tag is about: of two components that speak of it, the later one counts. */
function subjectOf({name, attributes, text}: Tag): string {
  if (name === 'title' || name === 'base') return name;
  if (name === 'link') {
    const {rel = '', href = ''} = attributes;
    return rel === 'canonical' ? rel : `link ${rel} ${href} ${attributes.hreflang ?? ''}`;
  }
  if (name !== 'meta') return `${name} ${attributes.src ?? ''} ${text}`;
  const said = ['charset', 'http-equiv', 'name', 'property', 'itemprop'].find(
    (attribute) => attributes[attribute] !== undefined,
  );
  return said === undefined || said === 'charset'
    ? `meta ${said}`
    : `meta ${said} ${attributes[said]}`;
}
