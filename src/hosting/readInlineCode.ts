import {Parser} from 'htmlparser2';

/** What a page carries in its own HTML that a content security policy must allow one by one. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly styleAttributes: readonly string[];
  /** Attributes such as `onclick`, with their element: no policy of ours allows them. */
  readonly handlers: readonly string[];
}

/** Types under which a browser runs a script; anything else, such as JSON-LD, is data to it. */
const RUNNING_TYPES: ReadonlySet<string> = new Set(['', 'module', 'text/javascript', 'importmap']);

/**
 * Finds scripts and styles that stand in the HTML of a page instead of a file.
 *
 * @param html the page as it was built
 */
export function readInlineCode(html: string): InlineCode {
  const [scripts, styles, styleAttributes, handlers]: string[][] = [[], [], [], []];
  let open: {readonly list: string[]; text: string} | undefined;

  const parser = new Parser({
    onopentag(name, attributes) {
      const {type = '', src, style} = attributes;
      const runs = name === 'script' && src === undefined && RUNNING_TYPES.has(type.toLowerCase());
      if (runs) open = {list: scripts ?? [], text: ''};
      if (name === 'style') open = {list: styles ?? [], text: ''};
      if (style !== undefined) styleAttributes?.push(style);
      for (const key of Object.keys(attributes)) {
        if (key.startsWith('on')) handlers?.push(`<${name} ${key}>`);
      }
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(name) {
      if (!open || (name !== 'script' && name !== 'style')) return;
      open.list.push(open.text);
      open = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return {scripts, styles, styleAttributes, handlers} as InlineCode;
}
