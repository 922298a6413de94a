import {type ReactNode, useEffect, useState} from 'react';
import {effectiveTags, ROOTS, readTags, type Tag} from './headTags';

/**
 * Stands for `react-helmet-async` in the browser: keeps the head of the document as the pages
 * want it. The server still writes the heads with the library, and marks what it wrote with
 * `data-rh`; this module takes it over from there.
 */

const MARK = 'data-rh';

/** What each component asks for, in the order in which they came to be shown. */
const heads = new Map<object, readonly Tag[]>();
let frame = 0;

/** Nothing has to be handed down in a browser, which has one document. */
export const HelmetProvider = ({children}: {readonly children: ReactNode}): ReactNode => children;

/** Puts its children into the head of the document for as long as it is shown. */
export function Helmet({children}: {readonly children?: ReactNode}): null {
  const [owner] = useState({});
  const tags = JSON.stringify(readTags(children));
  // A change keeps its place in the order.
  useEffect(() => {
    heads.set(owner, JSON.parse(tags));
    schedule();
  }, [owner, tags]);
  useEffect(
    () => () => {
      heads.delete(owner);
      schedule();
    },
    [owner],
  );
  return null;
}

// One page may bring a dozen of heads: the document changes once.
function schedule(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => writeHead(effectiveTags([...heads.values()])));
}

function writeHead(tags: readonly Tag[]): void {
  for (const root of ROOTS) {
    const asked = tags.filter(({name}) => name === root).map(({attributes}) => attributes);
    writeAttributes(
      root === 'html' ? document.documentElement : document.body,
      Object.assign({}, ...asked),
    );
  }
  const title = tags.findLast(({name}) => name === 'title');
  if (title && document.title !== title.text) document.title = title.text;

  const present = [...document.head.querySelectorAll(`[${MARK}]:not(title)`)];
  const wanted = tags.filter(({name}) => name !== 'title' && !ROOTS.has(name)).map(createElement);
  const added = wanted.filter((element) => {
    const index = present.findIndex((other) => other.isEqualNode(element));
    if (index >= 0) present.splice(index, 1);
    return index < 0;
  });
  for (const element of present) element.remove();
  document.head.append(...added);
}

function createElement({name, attributes, text}: Tag): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  element.setAttribute(MARK, 'true');
  element.textContent = text;
  return element;
}

// The mark of a root lists the attributes that pages have set, so that others stay as they are.
function writeAttributes(element: HTMLElement, attributes: Readonly<Record<string, string>>): void {
  const names = Object.keys(attributes);
  const old = element.getAttribute(MARK)?.split(',').filter(Boolean) ?? [];
  for (const name of old) if (!names.includes(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  if (names.length > 0) element.setAttribute(MARK, names.join(','));
  else element.removeAttribute(MARK);
}
