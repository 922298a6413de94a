import type {
  BlockContent,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
} from 'mdast';

/** Words with marks; a string is plain text. */
export type Words = string | readonly (string | PhrasingContent)[];

/** What stands inside a paragraph or a cell. */
export function phrasing(words: Words): PhrasingContent[] {
  return (typeof words === 'string' ? [words] : words).flatMap((part): PhrasingContent[] => {
    if (typeof part !== 'string') return [part];
    return part === '' ? [] : [{type: 'text', value: part}];
  });
}

export function paragraph(words: Words): Paragraph {
  return {type: 'paragraph', children: phrasing(words)};
}

export function heading(depth: 1 | 2 | 3 | 4 | 5 | 6, words: Words): RootContent {
  return {type: 'heading', depth, children: phrasing(words)};
}

export function strong(words: Words): Strong {
  return {type: 'strong', children: phrasing(words)};
}

export function link(url: string, words: Words): Link {
  return {type: 'link', url, children: phrasing(words) as Link['children']};
}

export function code(value: string): PhrasingContent {
  return {type: 'inlineCode', value};
}

/** A bulleted list; an item is words, or blocks. */
export function list(items: readonly (Words | {readonly blocks: readonly BlockContent[]})[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: typeof item === 'object' && 'blocks' in item ? [...item.blocks] : [paragraph(item)],
    })),
  };
}

export function table(head: readonly Words[], rows: readonly (readonly Words[])[]): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((words) => ({type: 'tableCell', children: phrasing(words)})),
    })),
  };
}

/** Puts the same words between all parts. */
export function joined(
  parts: readonly Words[],
  separator: string,
): readonly (string | PhrasingContent)[] {
  return parts.flatMap((part, index) => [...(index > 0 ? [separator] : []), ...phrasing(part)]);
}
