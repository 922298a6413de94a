import type {DateForm, DateOccurrence, DateValue} from './date-value';

export type {DateForm, DateOccurrence, DateValue} from './date-value';

export declare function findDates(text: string, locales: readonly string[]): DateOccurrence[];
export declare function sameDate(a: DateOccurrence, b: DateOccurrence): boolean;
export declare function dateKey(value: DateValue): string;
export declare function formatDate(value: DateValue, locale: string, form: DateForm): string;
