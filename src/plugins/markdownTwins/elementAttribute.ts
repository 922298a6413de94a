import type {Element} from './types';

/** The text of an attribute, where it is a plain string. */
export function elementAttribute(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}
