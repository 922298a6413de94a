import {Parser} from 'acorn';
import acornJsx from 'acorn-jsx';
import {code} from './characters';
import {doubt} from './page';

const JavaScript = Parser.extend(acornJsx());
const options = {ecmaVersion: 2024, sourceType: 'module'} as const;

/** Expressions that need no parser: nothing, one comment, a string, a number, a path of names. */
const trivial =
  /^\s*(?:(?:\/\*(?:[^*]|\*(?!\/))*\*\/|"[^"\\\r\n]*"|'[^'\\\r\n]*'|`[^`\\$]*`|(?:0|[1-9]\d*)(?:\.\d+)?|(?!(?:await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|finally|for|function|if|implements|import|in|instanceof|interface|let|new|package|private|protected|public|return|static|super|switch|throw|try|typeof|var|void|while|with|yield)\b)[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)\s*)?$/;

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g;

/** How an expression may look: `{…}` in text, a value of an attribute, or `{...spread}`. */
export type ExpressionRole = 'content' | 'value' | 'spread';

/**
 * Finds the brace that closes an expression, past strings, templates and comments.
 *
 * @param start the index behind the opening brace
 * @returns the index of the closing brace; -1 where the text ends before it
 */
export function findExpressionEnd(text: string, start: number, end: number): number {
  let depth = 0;
  /** Braces that stood open where each template's hole began. */
  const holes: number[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.openBrace) {
      depth++;
    } else if (unit === code.closeBrace) {
      if (holes.length > 0 && holes[holes.length - 1] === depth) {
        holes.pop();
        at = templateEnd(text, at + 1, end);
        if (at === -1) return -1;
        if (text.charCodeAt(at) === code.openBrace) holes.push(depth);
      } else if (depth === 0) {
        return at;
      } else {
        depth--;
      }
    } else if (unit === code.quotation || unit === code.apostrophe) {
      at = stringEnd(text, at, end);
    } else if (unit === code.backtick) {
      at = templateEnd(text, at + 1, end);
      if (at === -1) return -1;
      if (text.charCodeAt(at) === code.openBrace) holes.push(depth);
    } else if (unit === code.slash) {
      const next = text.charCodeAt(at + 1);
      if (next === code.asterisk) {
        const close = text.indexOf('*/', at + 2);
        if (close === -1 || close + 2 > end) return -1;
        at = close + 1;
      } else if (next === code.slash) {
        at = lineEnd(text, at, end);
      }
    }
  }
  return -1;
}

/** The index of the closing quote, or of the line's last character for what is no string. */
function stringEnd(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at;
    if (unit === code.backslash) at++;
    else if (unit === code.lineFeed || unit === code.carriageReturn) return at - 1;
  }
  return end;
}

/** The index of the backtick that closes a template, or of the brace that opens a hole in it. */
function templateEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.backtick) return at;
    if (unit === code.backslash) at++;
    else if (unit === code.dollar && text.charCodeAt(at + 1) === code.openBrace) return at + 1;
  }
  return -1;
}

/** A brace in a comment of a line may end the expression: MDX takes the first that lets it parse. */
function lineEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.closeBrace) doubt(start, 'An expression holds a brace in a comment.');
    if (unit === code.lineFeed || unit === code.carriageReturn) return at;
  }
  return end;
}

/**
 * Gives the page up where an expression is no JavaScript.
 *
 * @param start where the expression stands in the file
 */
export function checkExpression(value: string, role: ExpressionRole, start: number): void {
  if (role !== 'spread' && trivial.test(value)) {
    if (role === 'content' || value.replace(comments, '').trim() !== '') return;
  }
  if (!isExpression(value, role)) doubt(start, 'An expression is no JavaScript.');
}

function isExpression(value: string, role: ExpressionRole): boolean {
  try {
    if (role === 'spread') return isSpread(value);
    if (role === 'content' && value.replace(comments, '').trim() === '') return true;
    const {end} = JavaScript.parseExpressionAt(value, 0, options);
    return value.slice(end).replace(comments, '').trim() === '';
  } catch {
    return false;
  }
}

function isSpread(value: string): boolean {
  const node = JavaScript.parseExpressionAt(`({${value}\n})`, 0, options);
  return (
    node.type === 'ObjectExpression' &&
    'properties' in node &&
    Array.isArray(node.properties) &&
    node.properties.length === 1 &&
    node.properties[0]?.type === 'SpreadElement'
  );
}

const moduleTypes = new Set([
  'ExportAllDeclaration',
  'ExportDefaultDeclaration',
  'ExportNamedDeclaration',
  'ImportDeclaration',
]);

/** Tells whether a text is a row of imports and exports. */
export function isModule(value: string): boolean {
  try {
    return JavaScript.parse(value, options).body.every(({type}) => moduleTypes.has(type));
  } catch {
    return false;
  }
}
