import type {Finding, Place} from '../../report/finding';
import type {OverlayLabels} from './labels';
import {editorAddress} from './pageFindings';
import type {ServedFindings} from './served';

/** Makes an element with its properties and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Draws one finding: rule, message, both values with links to both files, the text to write. */
export function drawFinding(
  finding: Finding,
  labels: OverlayLabels,
  served: ServedFindings,
): HTMLElement {
  const {rule, severity, message, source, translation, suggestion} = finding;
  return element(
    'div',
    {className: `finding ${severity}`},
    element('p', {className: 'head'}, element('b', {}, labels[severity]), ` ${rule}`),
    // Messages are written in English, whatever the page is.
    element('p', {lang: 'en'}, message),
    element(
      'dl',
      {},
      ...(source ? drawPlace(labels.source, source, labels, served) : []),
      ...(translation ? drawPlace(labels.translation, translation, labels, served) : []),
      ...(suggestion === null
        ? []
        : [element('dt', {}, labels.write), element('dd', {}, element('code', {}, suggestion))]),
    ),
  );
}

function drawPlace(
  name: string,
  place: Place,
  labels: OverlayLabels,
  served: ServedFindings,
): HTMLElement[] {
  const address = editorAddress(place, served);
  const where = `${place.path}:${place.line}`;
  return [
    element('dt', {}, name),
    element(
      'dd',
      {},
      element('code', {className: 'value'}, place.value ?? labels.nothing),
      element('a', {href: address}, where),
    ),
  ];
}
