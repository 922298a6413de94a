import type {Block, Document, Range} from '../document/document';
import {plainPath} from '../links/plainPath';
import type {Draft} from '../report/draft';
import type {PagePair} from './rule';

/** `import … from 'module'` or `import 'module'`, on one line or several. */
const statement = /\bimport\b([^'";]{0,500})(['"])([^'"\n]{1,300})\2/g;

interface Import {
  readonly name: string;
  readonly module: string;
  readonly range: Range;
}

/** Both pages import the same names from the same modules, wherever the modules' copies are. */
export function compareImports({source, translation}: PagePair): Draft[] {
  const locales = [source.locale, translation.locale];
  const own = importsOf(source.document);
  const other = importsOf(translation.document);
  const drafts: Draft[] = [];
  for (const [name, imported] of own) {
    const twin = other.get(name);
    if (!twin) {
      // A name that is used nowhere is missed where it should be used.
      if (!uses(translation.document, name)) continue;
      const first = [...other.values()][0]?.range.start ?? 0;
      drafts.push({
        severity: 'error',
        message: `The translation does not import ${name} from “${imported.module}”.`,
        suggestion: null,
        source: {range: imported.range, value: name},
        translation: {range: {start: first, end: first}, value: null},
      });
    } else if (fileOf(imported.module, locales) !== fileOf(twin.module, locales)) {
      drafts.push({
        severity: 'error',
        message: `Expected ${name} to be imported from “${imported.module}”, found “${twin.module}”.`,
        suggestion: imported.module,
        source: {range: imported.range, value: imported.module},
        translation: {range: twin.range, value: twin.module},
      });
    }
  }
  return drafts;
}

function uses({text}: Document, name: string): boolean {
  return text.includes(`<${name}`) || text.includes(`{${name}`);
}

/** The end of a path is what counts: a translation often lies one folder deeper. */
function fileOf(module: string, locales: readonly string[]): string {
  return module.startsWith('.')
    ? (plainPath(module, locales).split('/').at(-1) ?? '')
    : plainPath(module, locales);
}

/** What stands before `from`; nothing where a module is imported for its effect. */
function clauseOf(between: string): string {
  const clause = between.trim();
  return clause.endsWith('from') ? clause.slice(0, -'from'.length).trim() : clause;
}

function importsOf({sections, text}: Document): Map<string, Import> {
  const imports = new Map<string, Import>();
  const add = (block: Block) => {
    if (block.kind !== 'expression' || block.variant !== 'esm') return;
    for (const match of text.slice(block.range.start, block.range.end).matchAll(statement)) {
      const start = block.range.start + match.index;
      const range = {start, end: start + match[0].length};
      const module = match[3] ?? '';
      for (const name of namesOf(clauseOf(match[1] ?? ''), module))
        imports.set(name, {name, module, range});
    }
  };
  for (const {blocks} of sections) blocks.forEach(add);
  return imports;
}

function namesOf(clause: string, module: string): string[] {
  const names = clause
    .replace(/[{}]/g, ',')
    .split(',')
    .map((name) => name.replace(/^.*\bas\s+/s, '').trim())
    .filter((name) => name !== '' && name !== 'type');
  return names.length === 0 ? [module] : names;
}
