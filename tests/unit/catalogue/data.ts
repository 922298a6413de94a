import {createLookup} from '@site/src/plugins/catalogueData/createLookup';
import {sliceTimeline} from '@site/src/plugins/catalogueData/sliceTimeline';
import {sliceWorkflows} from '@site/src/plugins/catalogueData/sliceWorkflows';
import english from '../../../i18n/en/catalogue.json';
import russian from '../../../i18n/ru/catalogue.json';

/** Languages of the catalogue's pages. */
export const locales = ['en', 'ru'] as const;

/** Lookup of messages by language. */
export const lookups = {en: createLookup('en', english), ru: createLookup('ru', russian)};

/** What the page on workflows gets, by language. */
export const workflowsData = {
  en: sliceWorkflows('en', lookups.en),
  ru: sliceWorkflows('ru', lookups.ru),
};

/** What the page on changes gets, by language. */
export const timelineData = {
  en: sliceTimeline('en', lookups.en),
  ru: sliceTimeline('ru', lookups.ru),
};
