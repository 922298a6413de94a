import type {ReactNode} from 'react';
import {parseRichText} from '../render/parseRichText';
import {useChooser} from './ChooserContext';

/** A message with its link, its important words and its code. */
export function RichText({
  text,
  href,
}: {
  readonly text: string;
  readonly href?: string | undefined;
}): ReactNode {
  const {Link} = useChooser();
  return parseRichText(text).map((part) => {
    if (typeof part === 'string') return part;
    if (part.tag === 'b') return <b key={part.text}>{part.text}</b>;
    if (part.tag === 'code') return <code key={part.text}>{part.text}</code>;
    return href === undefined ? (
      part.text
    ) : (
      <Link key={part.text} to={href}>
        {part.text}
      </Link>
    );
  });
}
