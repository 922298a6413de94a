import {drawFinding, element} from './drawFinding';
import {labelsFor, type OverlayLabels} from './labels';
import {type PageFinding, pageFindings} from './pageFindings';
import type {ServedFindings} from './served';
import {overlayStyle} from './styles';

/** Shows the findings of the page at hand beside its blocks. */
export interface Overlay {
  show(served: ServedFindings): void;
  /** Looks at the page again: it was replaced, or has another size. */
  refresh(): void;
}

/**
 * Makes the overlay. It lies over the page in an element of its own, so that nothing is put into
 * what React renders.
 */
export function createOverlay(): Overlay {
  const host = element('div', {id: 'docs-parity-overlay'});
  const root = host.attachShadow({mode: 'open'});
  const layer = element('section', {className: 'layer'});
  root.append(element('style', {}, overlayStyle), layer);
  const dismissed = new Set<string>();
  let served: ServedFindings | null = null;
  /** The marker whose card is open, or `bar` for the list of all. */
  let opened: string | null = null;

  function open(what: string | null): void {
    const focused = opened;
    opened = what;
    draw();
    const wanted = what ?? focused;
    root.querySelector<HTMLElement>(`[data-opens=${CSS.escape(wanted ?? '')}]`)?.focus();
  }

  function draw(): void {
    const focused = (root.activeElement as HTMLElement | null)?.dataset.opens;
    layer.replaceChildren();
    if (!served) return;
    const labels = labelsFor(document.documentElement.lang);
    layer.setAttribute('aria-label', labels.region);
    const found = pageFindings(served, document).filter(({key}) => !dismissed.has(key));
    if (found.length === 0) return;
    const byBlock = new Map<Element, PageFinding[]>();
    for (const each of found) {
      if (each.block) byBlock.set(each.block, [...(byBlock.get(each.block) ?? []), each]);
    }
    let number = 0;
    for (const [block, findings] of byBlock) {
      layer.append(...drawMark(block, findings, `block-${++number}`, labels, served));
    }
    layer.append(drawBar(found, labels, served));
    if (focused) {
      root.querySelector<HTMLElement>(`[data-opens=${CSS.escape(focused)}]`)?.focus();
    }
  }

  function opener(what: string, text: string, name: string): HTMLButtonElement {
    const button = element(
      'button',
      {type: 'button', onclick: () => open(opened === what ? null : what)},
      text,
    );
    button.dataset.opens = what;
    button.setAttribute('aria-expanded', String(opened === what));
    if (name !== text) button.setAttribute('aria-label', name);
    return button;
  }

  function drawMark(
    block: Element,
    findings: readonly PageFinding[],
    id: string,
    labels: OverlayLabels,
    {...current}: ServedFindings,
  ): HTMLElement[] {
    const {left, top, width, height} = block.getBoundingClientRect();
    if (width === 0 && height === 0) return [];
    const severity = findings.some(({finding}) => finding.severity === 'error')
      ? 'error'
      : 'warning';
    const x = left + window.scrollX;
    const y = top + window.scrollY;
    const spot = element('div', {className: `spot ${severity}`});
    Object.assign(spot.style, {
      left: `${x - 8}px`,
      top: `${y}px`,
      width: `${width + 8}px`,
      height: `${height}px`,
    });
    const rules = [...new Set(findings.map(({finding}) => finding.rule))].join(', ');
    const marker = opener(id, '!', `${labels.open}: ${labels[severity]}, ${rules}`);
    marker.className = `marker ${severity}`;
    Object.assign(marker.style, {left: `${Math.max(0, x - 40)}px`, top: `${y}px`});
    if (opened !== id) return [spot, marker];
    const card = drawCard(findings, labels, current);
    Object.assign(card.style, {
      left: `${Math.min(x, window.scrollX + Math.max(12, window.innerWidth - 572))}px`,
      top: `${y + height + 6}px`,
    });
    return [spot, marker, card];
  }

  function drawCard(
    findings: readonly PageFinding[],
    labels: OverlayLabels,
    current: ServedFindings,
  ): HTMLElement {
    return element(
      'div',
      {className: 'card'},
      ...findings.map(({finding}) => drawFinding(finding, labels, current)),
      element('button', {type: 'button', onclick: () => open(null)}, labels.close),
      ' ',
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            for (const {key} of findings) dismissed.add(key);
            open(null);
          },
        },
        labels.dismiss,
      ),
    );
  }

  function drawBar(
    found: readonly PageFinding[],
    labels: OverlayLabels,
    current: ServedFindings,
  ): HTMLElement {
    const bar = element('div', {className: 'bar'});
    if (opened === 'bar') {
      const panel = element(
        'div',
        {className: 'panel', tabIndex: 0},
        ...found.map(({finding}) => drawFinding(finding, labels, current)),
      );
      panel.setAttribute('role', 'region');
      panel.setAttribute('aria-label', labels.region);
      bar.append(panel);
    }
    const text = labels.summary(found.length);
    bar.append(opener('bar', text, text));
    return bar;
  }

  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opened !== null) open(null);
  });

  return {
    show(next) {
      served = next;
      draw();
    },
    refresh() {
      if (!host.isConnected) document.body.append(host);
      draw();
    },
  };
}
