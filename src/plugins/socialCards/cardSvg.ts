import {wrapTitle} from './wrapTitle';

/** What stands on a card. */
export interface CardText {
  readonly site: string;
  readonly title: string;
  /** Part of the site that the page belongs to; empty for the home page. */
  readonly section: string;
}

/** Name of the typeface that cards are set in; it has Latin and Cyrillic letters. */
export const CARD_FONT = 'Golos Text';

/** Width of a card and its margin, in pixels: the size that Open Graph’s readers expect. */
export const CARD_WIDTH = 1200;
export const CARD_MARGIN = 80;
const HEIGHT = 630;

/** Size of the title by its number of lines, in pixels. */
const TITLE_SIZES = [88, 80, 68, 56];
const LINE_HEIGHT = 1.2;

const LOGO = `
  <path stroke="#b8b0ff" d="M16 16c5 0 4-8 9.5-8h4M25 8v4"/>
  <path stroke="#5cd1bf" d="M16 16c5 0 4 8 9.5 8h4M25 24v-4"/>
  <path stroke="#fff" d="M13 16h3"/>
  <circle cx="7.5" cy="16" r="5.5" stroke="#fff"/>`;

/** Draws the card that stands for a page where its link is shared. */
export function cardSvg({site, title, section}: CardText): string {
  const {lines, size} = titleLines(title);
  const step = size * LINE_HEIGHT;
  const top = 330 - ((lines.length - 1) * step) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${HEIGHT}" font-family="${CARD_FONT}">
<rect width="${CARD_WIDTH}" height="${HEIGHT}" fill="#1a1730"/>
<g fill="none" stroke-linecap="round" stroke-linejoin="round" stroke-width="3">
<g opacity=".14" transform="translate(640 120) scale(17)">${LOGO}</g>
<g transform="translate(${CARD_MARGIN} 68) scale(1.75)">${LOGO}</g>
</g>
<text x="152" y="108" font-size="34" font-weight="700" fill="#fff">${escapeXml(site)}</text>
${lines
  .map(
    (line, index) =>
      `<text x="${CARD_MARGIN}" y="${Math.round(top + index * step)}" font-size="${size}" font-weight="700" fill="#fff">${escapeXml(line)}</text>`,
  )
  .join('\n')}
<text x="${CARD_MARGIN}" y="556" font-size="30" fill="#c9c6dd">${escapeXml(section)}</text>
</svg>`;
}

/** Breaks a title into lines at the largest size at which it fits. */
export function titleLines(title: string): {
  readonly lines: readonly string[];
  readonly size: number;
} {
  const sizes = TITLE_SIZES.map((size) => ({
    size,
    lines: wrapTitle(title, (CARD_WIDTH - 2 * CARD_MARGIN) / size),
  }));
  const fitting = sizes.find(({lines}, index) => lines.length <= index + 1);
  return fitting ?? {size: 56, lines: sizes.at(-1)?.lines ?? []};
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
