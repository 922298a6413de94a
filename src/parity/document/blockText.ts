import type {Block} from './document';

const longest = 60;

/** The first words of a block, as messages name it. */
export function firstWords(block: Block): string {
  const text = textOf(block).replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest)}…`;
}

function textOf(block: Block): string {
  let text = block.prose?.text ?? block.code ?? '';
  for (const child of block.children) {
    if (text.length > longest) break;
    text += ` ${textOf(child)}`;
  }
  return text.trim() === '' ? block.variant : text;
}
