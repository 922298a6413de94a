import {createRequire} from 'node:module';
import {type ResvgRenderOptions, renderAsync} from '@resvg/resvg-js';
import {CARD_FONT, type CardText, cardSvg} from './cardSvg';

const {resolve} = createRequire(import.meta.url);
const fontFile = (path: string) => resolve(`@expo-google-fonts/golos-text/${path}`);

/** Fonts of the package alone, so that every machine draws the same. */
export const CARD_OPTIONS: ResvgRenderOptions = {
  font: {
    fontFiles: [
      fontFile('400Regular/GolosText_400Regular.ttf'),
      fontFile('700Bold/GolosText_700Bold.ttf'),
    ],
    loadSystemFonts: false,
    defaultFontFamily: CARD_FONT,
  },
};

/** Draws a card as a PNG, in a thread of its own. */
export async function renderCard(text: CardText): Promise<Buffer> {
  return (await renderAsync(cardSvg(text), CARD_OPTIONS)).asPng();
}
