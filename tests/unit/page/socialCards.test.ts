import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {cardPath} from '@site/src/plugins/socialCards/cardPath';
import {
  CARD_FONT,
  CARD_MARGIN,
  CARD_WIDTH,
  cardSvg,
  titleLines,
} from '@site/src/plugins/socialCards/cardSvg';
import {frontMatterImage} from '@site/src/plugins/socialCards/frontMatterImage';
import {CARD_OPTIONS, renderCard} from '@site/src/plugins/socialCards/renderCard';
import {wrapTitle} from '@site/src/plugins/socialCards/wrapTitle';
import {describe, expect, it} from 'vitest';

/** Width of a line as it is drawn, in pixels. */
function drawnWidth(line: string, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="100" font-family="${CARD_FONT}" font-size="${size}" font-weight="700">${line}</text></svg>`;
  return new Resvg(svg, CARD_OPTIONS).getBBox()?.width ?? 0;
}

function titlesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => /^title: (.+)$/mu.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? []);
}

const titles = ['docs', 'src/pages', 'i18n'].flatMap(titlesIn);

describe('the title of a card', () => {
  it.each(titles)('“%s” fits', (title) => {
    const {lines, size} = titleLines(title);
    expect(lines.join(' ')).toBe(title);
    expect(lines.length).toBeLessThanOrEqual(4);
    for (const line of lines) {
      expect(drawnWidth(line, size)).toBeGreaterThan(0);
      expect(drawnWidth(line, size)).toBeLessThanOrEqual(CARD_WIDTH - 2 * CARD_MARGIN);
    }
  });

  it('is larger where it is shorter', () => {
    const long = 'Which dbt licence lets a person create a token, and which one does not';
    expect(titleLines('Licenses').size).toBeGreaterThan(titleLines(long).size);
  });

  it('never breaks at a no-break space', () => {
    expect(wrapTitle('Токены\u00a0API dbt', 5)).toEqual(['Токены\u00a0API', 'dbt']);
  });
});

describe('a card', () => {
  const text = {site: 'Which Token', title: 'Ключ & <всё>', section: 'API'};

  it('is a PNG of the expected size, the same each time', async () => {
    const [first, second] = await Promise.all([renderCard(text), renderCard(text)]);
    expect(first.subarray(1, 4).toString()).toBe('PNG');
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(first.equals(second)).toBe(true);
  });

  it('escapes what XML would take for markup', () => {
    expect(cardSvg(text)).toContain('Ключ &#38; &#60;всё&#62;');
  });
});

describe('the image of a page', () => {
  const parse = (frontMatter: Record<string, unknown>, filePath: string) =>
    frontMatterImage({
      filePath,
      fileContent: '',
      defaultParseFrontMatter: async () => ({frontMatter, content: ''}),
    });

  it.each(['docs/a/b.mdx', 'i18n/ru/docusaurus-plugin-content-docs/current/a/b.mdx'])(
    'is its card: %s',
    async (file) => {
      const {frontMatter} = await parse({title: 'A'}, join(process.cwd(), file));
      expect(frontMatter).toEqual({title: 'A', image: '/img/cards/docs/a/b.png'});
    },
  );

  it('stays where the page names one', async () => {
    const {frontMatter} = await parse({image: '/own.png'}, join(process.cwd(), 'docs/a.mdx'));
    expect(frontMatter.image).toBe('/own.png');
  });

  it('lies below the folder of the page', () => {
    expect(cardPath('src/pages/index.mdx')).toBe('img/cards/pages/index.png');
  });
});
