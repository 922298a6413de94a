import type {DefaultTreeAdapterTypes} from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** The value of an attribute. */
export function attribute({attrs}: Element, wanted: string): string | undefined {
  return attrs.find(({name}) => name === wanted)?.value;
}

/** Every element below a node, in page order, without those left out and what they hold. */
export function elementsOf(
  node: Node,
  isLeftOut: (element: Element) => boolean = () => false,
): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return isLeftOut(child) ? [] : [child, ...elementsOf(child, isLeftOut)];
  });
}

/** The text of a node, without the elements left out. */
export function htmlText(
  node: Node,
  isLeftOut: (element: Element) => boolean = () => false,
): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || ('tagName' in node && isLeftOut(node))) return '';
  return node.childNodes.map((child) => htmlText(child, isLeftOut)).join('');
}
