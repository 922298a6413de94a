import type {Block, Document, Prose, Range} from '../../../../src/parity/document/document';

/**
 * A document as lines of text, for comparisons. Where a block's white space ends is a matter of
 * taste, and the reference parser gives the attributes of directives no places: both are left out.
 */
export function describeDocument(document: Document): string[] {
  const {text, frontMatter, sections, anchors} = document;
  const lines: string[] = [];

  function describeProse(prose: Prose): void {
    lines.push(`text ${at(prose.range)} ${JSON.stringify(prose.text)} ${sources(prose)}`);
    for (const span of prose.spans) {
      const {kind, start, end, range, target, targetRange} = span;
      const places = `${start}-${end} ${at(range)} ${target} ${at(targetRange)}`;
      lines.push(`span ${kind} ${places} ${attributes(span.attributes, true)}`);
    }
  }

  function describeBlock(block: Block, depth: number): void {
    const {kind, variant, range, code} = block;
    const own = text.slice(range.start, range.end).trimEnd().length;
    const isDirective = text.startsWith('::', range.start);
    lines.push(
      [
        `${'  '.repeat(depth)}${kind} ${variant} ${range.start}-${range.start + own}`,
        attributes(block.attributes, !isDirective),
        code === null ? '' : JSON.stringify(code.trimEnd()),
      ].join(' '),
    );
    if (block.prose) describeProse(block.prose);
    for (const child of block.children) describeBlock(child, depth + 1);
  }

  for (const {path, value, range} of frontMatter?.fields ?? []) {
    lines.push(`field ${path} ${JSON.stringify(value)} ${at(range)}`);
  }
  for (const {level, range, heading, blocks} of sections) {
    lines.push(
      `section ${level} ${at(range)} ${heading?.id} ${JSON.stringify(heading?.explicitId)}`,
    );
    if (heading) describeProse(heading.prose);
    for (const block of blocks) describeBlock(block, 0);
  }
  for (const {id, explicit, range} of anchors) lines.push(`anchor ${id} ${explicit} ${at(range)}`);
  return lines;
}

function at({start, end}: Range): string {
  return `${start}-${end}`;
}

function attributes(list: Block['attributes'], hasPlaces: boolean): string {
  return list
    .map(({name, kind, value, range}) => `${name}:${kind}:${value}${hasPlaces ? at(range) : ''}`)
    .join(',');
}

/** Where each character stands, as stretches that follow each other in the file. */
function sources(prose: Prose): string {
  const stretches: string[] = [];
  let last = -1;
  for (let index = 0; index < prose.text.length; index++) {
    const {start, end} = prose.toSource(index, index + 1);
    if (start !== last || end !== start + 1) stretches.push(`${index}:${start}-${end}`);
    last = end;
  }
  return stretches.join(' ');
}
