import type {OutcomeId} from '../model/outcomes';
import {type OutlineNode, outline} from './outline';
import type {Language} from './types';

/** A drawing with its size in pixels. */
export interface Diagram {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 720;
const INDENT = 30;
/** Where the results stand, and how wide they are. */
const RESULT_X = 470;
const RESULT_WIDTH = WIDTH - RESULT_X - 2;
const LINE = 20;
const GAP = 14;
/** An average letter at 14 px; Cyrillic letters are a little wider than Latin ones. */
const LETTER: Readonly<Record<string, number>> = {ru: 8.3};
const LATIN_LETTER = 7.6;

const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Breaks a text into lines that fit a width, at its ordinary spaces alone. */
export function wrap(text: string, width: number, letter: number): string[] {
  const most = Math.max(8, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** The colours of a result: violet for people, teal for the account, amber for everything else. */
function colourOf(outcome: OutcomeId): readonly [ground: string, edge: string] {
  if (outcome === 'service') {
    return ['var(--wt-teal-soft,#e3f4f1)', 'var(--wt-teal,#0a6e62)'];
  }
  return ['pat', 'pat-then-service', 'oauth', 'dbt-login'].includes(outcome)
    ? ['var(--wt-violet-soft,#eeecfb)', 'var(--wt-violet,#4a3fb5)']
    : ['var(--wt-amber-soft,#fdf3e1)', 'var(--wt-amber,#8a5300)'];
}

const TEXT = 'var(--wt-text,#1c1d2b)';
const LINE_COLOUR = 'var(--wt-border-strong,#82869e)';

function textAt(lines: readonly string[], x: number, y: number, isStrong = false): string {
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${Math.round(y + LINE * index + 14)}">${escapeXml(line)}</tspan>`,
  );
  return `<text fill="${TEXT}"${isStrong ? ' font-weight="650"' : ''}>${spans.join('')}</text>`;
}

/**
 * Draws the questions as a tree, with the answer on every edge and the result at every end. The
 * colours are the site's, with those of the light theme where it stands alone.
 */
export function diagram(language: Language): Diagram {
  const {t, locale} = language;
  const letter = LETTER[locale] ?? LATIN_LETTER;
  const parts: string[] = [];
  let y = 2;

  function question(node: Extract<OutlineNode, {question: string}>, depth: number): void {
    const x = depth * INDENT + 1;
    const lines = wrap(node.question, RESULT_X - x - 24, letter * 1.06);
    const height = lines.length * LINE + 12;
    parts.push(
      `<rect x="${x}" y="${y}" width="${RESULT_X - x - 12}" height="${height}" rx="8" fill="var(--wt-surface,#f5f5fa)" stroke="${LINE_COLOUR}"/>`,
      textAt(lines, x + 12, y + 6, true),
    );
    const from = y + height;
    y = from + GAP;
    let last = from;
    for (const {option, next} of node.branches) {
      const labelX = x + INDENT + 8;
      const label = wrap(option, RESULT_X - labelX - 20, letter);
      const isResult = !('question' in next);
      const result = isResult ? wrap(next.short, RESULT_WIDTH - 24, letter) : [];
      const rowHeight = Math.max(label.length, result.length) * LINE + 8;
      const middle = Math.round(y + rowHeight / 2);
      parts.push(
        `<path d="M${x + 14} ${last}V${middle}H${labelX - 6}" fill="none" stroke="${LINE_COLOUR}"/>`,
        textAt(label, labelX, middle - (label.length * LINE) / 2),
      );
      last = middle;
      if ('question' in next) {
        y += rowHeight + 4;
        question(next, depth + 1);
        continue;
      }
      const [ground, edge] = colourOf(next.outcome);
      const boxHeight = result.length * LINE + 8;
      parts.push(
        `<path d="M${RESULT_X - 18} ${middle}h12m-5 -4l5 4l-5 4" fill="none" stroke="${LINE_COLOUR}"/>`,
        `<rect x="${RESULT_X}" y="${middle - boxHeight / 2}" width="${RESULT_WIDTH}" height="${boxHeight}" rx="8" fill="${ground}" stroke="${edge}"/>`,
        textAt(result, RESULT_X + 12, middle - (result.length * LINE) / 2),
      );
      y += rowHeight + GAP - 6;
    }
  }

  const root = outline(language);
  if ('question' in root) question(root, 0);
  const height = Math.ceil(y);
  const title = escapeXml(t('diagram.title'));
  const description = escapeXml(t('diagram.description'));
  return {
    width: WIDTH,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${title}. ${description}" lang="${locale}" font-family="system-ui,sans-serif" font-size="14">${parts.join('')}</svg>`,
  };
}
