import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sliceCatalogue} from '../../../src/chooser/catalogue/sliceCatalogue';
import {createTranslate} from '../../../src/chooser/messages/createTranslate';
import type {Wording} from '../../../src/chooser/render/types';

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

/** What words the model in a language of the site. */
export function wordingOf(locale: Locale): Wording {
  return {
    locale,
    t: createTranslate(locale, messagesOf(locale)),
    catalogue: sliceCatalogue(),
  };
}
