import {code, unitAt} from './characters';
import {readFence, readIndentedCode, startsFence} from './codeBlocks';
import {isThematicBreak} from './containers';
import {readDirective, startsDirective} from './directives';
import {addNode, type Flow, firstInLine, isIndentedCode} from './flow';
import {readHeading, startsHeading} from './headings';
import {readHtml, startsHtml} from './htmlBlocks';
import {readEsm, readMdxFlow} from './mdxBlocks';
import {readParagraph} from './paragraphs';
import {readTable, startsTable} from './tables';
import {readTitledBlock, startsTitledBlock} from './titledBlocks';

/** Reads the block at the cursor, which holds no blocks or is a directive, with all its lines. */
export function readLeaf(flow: Flow): void {
  const {page, cursor} = flow;
  if (isIndentedCode(flow)) {
    readIndentedCode(flow);
    return;
  }
  const at = firstInLine(flow);
  switch (unitAt(page.text, at, cursor.end)) {
    case code.hash:
      if (readHeading(flow, at)) return;
      break;
    case code.backtick:
    case code.tilde:
      if (readFence(flow, at)) return;
      break;
    case code.asterisk:
    case code.hyphen:
    case code.underscore:
      if (readThematicBreak(flow, at)) return;
      break;
    case code.colon:
      if (readDirective(flow, at) || readTitledBlock(flow, at)) return;
      break;
    case code.slash:
    case code.exclamation:
    case code.question:
      if (readTitledBlock(flow, at)) return;
      break;
    case code.lessThan:
      if (page.mdx ? readMdxFlow(flow, at) : readHtml(flow, at)) return;
      break;
    case code.openBrace:
      if (page.mdx && readMdxFlow(flow, at)) return;
      break;
    case 101:
    case 105:
      if (page.mdx && readEsm(flow, at)) return;
      break;
  }
  if (!readTable(flow, at)) readParagraph(flow, at);
}

/**
 * Tells whether a block starts at the cursor that ends a paragraph before it.
 *
 * @param isLazy the line lacks the marks of the paragraph's containers
 */
export function interruptsParagraph(flow: Flow, index: number, isLazy: boolean): boolean {
  const {page, cursor} = flow;
  const {text} = page;
  const at = firstInLine(flow);
  switch (unitAt(text, at, cursor.end)) {
    case code.hash:
      if (startsHeading(text, at, cursor.end)) return true;
      break;
    case code.backtick:
    case code.tilde:
      if (startsFence(text, at, cursor.end)) return true;
      break;
    case code.asterisk:
    case code.hyphen:
    case code.underscore:
      if (isThematicBreak(text, at, cursor.end)) return true;
      break;
    case code.colon:
      if (startsDirective(flow, at) || startsTitledBlock(flow, at)) return true;
      break;
    case code.slash:
    case code.exclamation:
    case code.question:
      if (startsTitledBlock(flow, at)) return true;
      break;
    case code.lessThan:
      if (
        page.mdx ? readMdxFlow(flow, at, index, true) : startsHtml(text, at, cursor.end, isLazy)
      ) {
        return true;
      }
      break;
    case code.openBrace:
      if (page.mdx && readMdxFlow(flow, at, index, true)) return true;
      break;
  }
  return !isLazy && startsTable(flow, index);
}

function readThematicBreak(flow: Flow, at: number): boolean {
  const {end} = flow.cursor;
  if (!isThematicBreak(flow.page.text, at, end)) return false;
  addNode(flow, {type: 'thematicBreak', start: at, end});
  flow.index++;
  return true;
}
