import type {Node} from 'jsonc-parser';
import type {Catalogue, CatalogueProblem, CatalogueSystem, Message} from './catalogue';
import {type Property, propertiesOf, rangeOf, readJson} from './readJson';

/** What is gathered while a file is read. */
interface Reading {
  readonly messages: Map<string, Message>;
  readonly problems: CatalogueProblem[];
}

/**
 * Reads a message catalogue of Docusaurus or i18next.
 *
 * @param text the JSON file
 * @param system how the file should be built; told by its shape when left out
 * @returns what could be read, and every problem with its place; nothing is thrown
 */
export function readMessages(text: string, system?: CatalogueSystem): Catalogue {
  const {root, problem} = readJson(text);
  const reading: Reading = {messages: new Map(), problems: problem ? [problem] : []};
  if (root && root.type !== 'object') {
    reading.problems.push(
      shape('A catalogue is an object of keys and messages: write it in braces.', root),
    );
  }
  const known = root?.type === 'object' ? (system ?? tellSystem(root)) : null;
  if (root && known === 'docusaurus') readDocusaurus(root, reading);
  if (root && known === 'i18next') readI18next(root, '', 0, reading);
  const messages = [...reading.messages.values()];
  return {system: known, messages, problems: causes(reading.problems, messages)};
}

/** Where nothing in the file has the expected shape, the first problem says it all. */
function causes(
  problems: readonly CatalogueProblem[],
  messages: readonly Message[],
): readonly CatalogueProblem[] {
  const isMisshapen = messages.length === 0 && problems.every(({kind}) => kind === 'shape');
  return isMisshapen ? problems.slice(0, 1) : problems;
}

const docusaurusKeys = ['message', 'description'];

/** Docusaurus if at least half of the entries look so; null for an empty object. */
function tellSystem(root: Node): CatalogueSystem | null {
  const properties = propertiesOf(root);
  if (properties.length === 0) return null;
  const entries = properties.filter(({value}) => isDocusaurusEntry(value));
  return entries.length * 2 >= properties.length ? 'docusaurus' : 'i18next';
}

function isDocusaurusEntry(value: Node): boolean {
  if (value.type !== 'object') return false;
  const inner = propertiesOf(value);
  return (
    inner.some((property) => property.key === 'message' && property.value.type !== 'object') &&
    inner.every(({key}) => docusaurusKeys.includes(key))
  );
}

/** The format that Docusaurus' `write-translations` writes and its schema accepts. */
function readDocusaurus(root: Node, reading: Reading): void {
  for (const {key, keyRange, value} of withoutDuplicates(root, '', reading)) {
    if (value.type !== 'object') {
      const instead = `Write {"message": …} as the value of “${key}”: Docusaurus accepts no other.`;
      reading.problems.push(shape(instead, value));
      continue;
    }
    const inner = withoutDuplicates(value, `${key}.`, reading);
    for (const property of inner) reportUnknownKey(property, key, reading);
    const message = inner.find((property) => property.key === 'message');
    const description = inner.find((property) => property.key === 'description');
    if (message?.value.type === 'string') {
      reading.messages.set(key, {
        key,
        name: key,
        keyRange,
        text: String(message.value.value),
        range: rangeOf(message.value),
        description: String(description?.value.value ?? ''),
      });
    } else if (!message) {
      reading.problems.push({
        kind: 'shape',
        reason: `The entry “${key}” has no “message”: add one.`,
        range: keyRange,
      });
    }
  }
}

function reportUnknownKey({key, keyRange, value}: Property, entry: string, reading: Reading): void {
  if (!docusaurusKeys.includes(key)) {
    const reason = `Docusaurus knows only “message” and “description” here: remove “${key}” from “${entry}”.`;
    reading.problems.push({kind: 'shape', reason, range: keyRange});
  } else if (value.type !== 'string') {
    reading.problems.push(
      shape(`The ${key} of “${entry}” is no text: write it in quotation marks.`, value),
    );
  }
}

/** No catalogue nests deeper; a file that does would only exhaust the stack. */
const deepest = 100;

/** Texts under flat or nested keys; a list counts its items. */
function readI18next(node: Node, prefix: string, depth: number, reading: Reading): void {
  for (const property of withoutDuplicates(node, prefix, reading)) {
    readI18nextValue(property, prefix, depth, reading);
  }
}

function readI18nextValue(
  {key: name, keyRange, value}: Property,
  prefix: string,
  depth: number,
  reading: Reading,
): void {
  const key = prefix + name;
  if (value.type === 'string') {
    const text = String(value.value);
    reading.messages.set(key, {key, name, keyRange, text, range: rangeOf(value), description: ''});
  } else if (depth === deepest) {
    reading.problems.push(shape(`Keys are nested more than ${deepest} deep: flatten them.`, value));
  } else if (value.type === 'object') {
    readI18next(value, `${key}.`, depth + 1, reading);
  } else if (value.type === 'array') {
    for (const [index, item] of (value.children ?? []).entries()) {
      const property = {key: String(index), keyRange: rangeOf(item), value: item};
      readI18nextValue(property, `${key}.`, depth + 1, reading);
    }
  } else {
    reading.problems.push(
      shape(`The value of “${key}” is no text: write it in quotation marks.`, value),
    );
  }
}

/** The properties of an object, of those with the same key the last one, as programs read it. */
function withoutDuplicates(node: Node, prefix: string, reading: Reading): readonly Property[] {
  const last = new Map<string, Property>();
  for (const property of propertiesOf(node)) {
    const {key} = property;
    const earlier = last.get(key);
    if (earlier) {
      const reason = `The key “${prefix}${key}” stands twice, and only the last one is used: remove one.`;
      reading.problems.push({kind: 'duplicate', reason, range: earlier.keyRange});
    }
    last.set(key, property);
  }
  return [...last.values()];
}

function shape(reason: string, node: Node): CatalogueProblem {
  return {kind: 'shape', reason, range: rangeOf(node)};
}
