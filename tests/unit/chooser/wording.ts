import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sliceCatalogue} from '../../../src/chooser/catalogue/sliceCatalogue';
import {sliceNames, sliceWords} from '../../../src/chooser/catalogue/sliceNames';
import {compileMessages} from '../../../src/chooser/messages/compileMessages';
import {createMessages} from '../../../src/chooser/messages/createMessages';
import type {Wording} from '../../../src/chooser/render/types';
import {type WorkflowId, workflows} from '../../../src/facts/workflows';

/** The languages of the site, the source language first. */
export const locales = ['en', 'ru'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** Reads a file of the project as text. */
export function readProject(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
}

/** The chooser's messages as the site ships them. */
export function messagesOf(locale: Locale): Record<string, unknown> {
  return JSON.parse(readProject(`i18n/${locale}/chooser.json`));
}

const wordings = new Map<Locale, Wording>();

/** What words the model in a language of the site. */
export function wordingOf(locale: Locale): Wording {
  const wording = wordings.get(locale) ?? {
    locale,
    t: createMessages(locale, compileMessages(locale, messagesOf(locale))),
    catalogue: sliceCatalogue(locale),
  };
  wordings.set(locale, wording);
  return wording;
}

/** What the search by name is made of. */
export const namesOf = (locale: Locale) => [sliceNames(locale), sliceWords(locale)] as const;

/** Ids of all workflows. */
export const workflowIds: readonly WorkflowId[] = workflows.map(({id}) => id);

/** Knows the ids of the catalogue. */
export const isWorkflow = (text: string): boolean =>
  (workflowIds as readonly string[]).includes(text);
