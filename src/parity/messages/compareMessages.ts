import type {Draft} from '../report/draft';
import type {CatalogueSystem} from './catalogue';
import {comparePlaceholders} from './comparePlaceholders';
import type {MessageGroup} from './groupMessages';
import {draftMessage, enumerate, quote} from './messageDraft';
import {without} from './multiset';
import {languageName} from './pluralCategories';
import {isWellNested, tagsOf} from './tags';
import type {UntranslatedJudge} from './untranslated';

/** A message and its translation. */
export interface MessagePair {
  readonly source: MessageGroup;
  readonly translation: MessageGroup;
}

/** What the checks of one catalogue share. */
export interface MessageContext {
  readonly system: CatalogueSystem;
  readonly locale: string;
  readonly judge: UntranslatedJudge;
  /** The language writes spaces between words. */
  readonly isSpaced: boolean;
}

/** Compares a message with its translation; an empty one has no other faults. */
export function compareMessages(pair: MessagePair, context: MessageContext): readonly Draft[] {
  const empty = compareEmptiness(pair);
  if (empty.length > 0) return empty;
  return [
    ...comparePlaceholders(pair, context.system),
    ...compareTags(pair),
    ...compareMargins(pair, context),
    ...compareWords(pair, context),
  ];
}

function compareEmptiness({source, translation}: MessagePair): Draft[] {
  const [sourceForm] = source.forms;
  const empty = translation.forms.find(({message}) => message.text.trim() === '');
  if (!empty || sourceForm.text.trim() === '') return [];
  const say = `The message “${empty.message.key}” is empty: translate ${quote(sourceForm.text)}.`;
  return [draftMessage('error', say, {source: {form: sourceForm}, translation: {form: empty}})];
}

/** Tags must be the same, and close as they open: `<0>` holds a link or emphasis in the program. */
function compareTags({source, translation}: MessagePair): Draft[] {
  const [sourceForm] = source.forms;
  const wanted = tagsOf(sourceForm.text);
  const isUniform = source.forms.every(({text}) => tagsOf(text).join() === wanted.join());
  const isWanted = source.forms.every(({text}) => isWellNested(text));
  return translation.forms.flatMap((form) => {
    const tags = tagsOf(form.text);
    const lacking = isUniform ? without(wanted, tags) : [];
    const surplus = isUniform ? without(tags, wanted) : [];
    const isDisordered = isWanted && !isWellNested(form.text);
    if (lacking.length + surplus.length === 0 && !isDisordered) return [];
    const fault = tagFault(lacking, surplus);
    return [
      draftMessage('error', `The translation of “${form.message.key}” ${fault}.`, {
        source: {form: sourceForm, value: wanted.join('') || null},
        translation: {form, value: tags.join('') || null},
      }),
    ];
  });
}

function tagFault(lacking: readonly string[], surplus: readonly string[]): string {
  if (lacking.length > 0 && surplus.length > 0) {
    return `has ${enumerate(surplus)} instead of ${enumerate(lacking)}`;
  }
  if (lacking.length > 0) return `lacks ${enumerate(lacking)}`;
  if (surplus.length > 0) return `has ${enumerate(surplus)}, which the source hasn’t`;
  return 'opens and closes its tags in the wrong order';
}

/** A space at the edge keeps a message from what is put beside it. */
function compareMargins({source, translation}: MessagePair, {isSpaced}: MessageContext): Draft[] {
  const [sourceForm] = source.forms;
  const wanted = margins(sourceForm.text);
  if (source.forms.some(({text}) => margins(text).join() !== wanted.join())) return [];
  return translation.forms.flatMap((form) => {
    const found = margins(form.text);
    const faults = (['begins', 'ends'] as const).flatMap((edge, index) => {
      const [has, should] = [found[index] === true, wanted[index] === true];
      if (has === should || (should && !isSpaced)) return [];
      return [`${edge} ${has ? 'with' : 'without'} a space`];
    });
    if (faults.length === 0) return [];
    const say = `The translation of “${form.message.key}” ${faults.join(' and ')}, unlike the source.`;
    const isWhole = form.text === form.message.text;
    const mended = isWhole ? withMargins(form.text, sourceForm.text) : null;
    const sides = {source: {form: sourceForm}, translation: {form}};
    return [draftMessage('warning', say, sides, mended)];
  });
}

function margins(text: string): readonly [boolean, boolean] {
  return [text.trimStart() !== text, text.trimEnd() !== text];
}

/** A text with the space around it that another has. */
function withMargins(text: string, model: string): string {
  const start = model.slice(0, model.length - model.trimStart().length);
  return start + text.trim() + model.slice(model.trimEnd().length);
}

/** A text that reads the same as its source was probably forgotten. */
function compareWords(
  {source, translation}: MessagePair,
  {judge, locale}: MessageContext,
): Draft[] {
  for (const form of translation.forms) {
    const same = source.forms.find(({text}) => text === form.text);
    const severity = same && judge(form.text);
    if (same && severity) {
      const say =
        severity === 'error'
          ? `The message “${form.message.key}” is not translated: ${quote(form.text)}.`
          : `The message “${form.message.key}” reads the same as its source, ${quote(form.text)}: translate it, unless it is a name or the right word in ${languageName(locale)}.`;
      return [draftMessage(severity, say, {source: {form: same}, translation: {form}})];
    }
  }
  return [];
}
