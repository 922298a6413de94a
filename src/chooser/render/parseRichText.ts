/** Plain text, or text marked up as a link, as important or as code. */
export type RichPart = string | {readonly tag: 'a' | 'b' | 'code'; readonly text: string};

/**
 * Splits a message into its marked parts. Marks do not nest; anything else stays text.
 *
 * @example parseRichText('Use <b>Git Admin</b>.') // ['Use ', {tag: 'b', text: 'Git Admin'}, '.']
 */
export function parseRichText(text: string): RichPart[] {
  const pieces = text.split(/<(a|b|code)>([^<]*)<\/\1>/);
  return pieces.flatMap((piece, index): RichPart[] => {
    if (index % 3 === 1) return [{tag: piece as 'a' | 'b' | 'code', text: pieces[index + 1] ?? ''}];
    return index % 3 === 0 && piece !== '' ? [piece] : [];
  });
}
