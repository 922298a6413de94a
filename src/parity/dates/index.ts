export {dateKey} from './date-key';
export type {DateForm, DateOccurrence, DateValue} from './date-value';
export {findDates} from './find-dates';
export {formatDate} from './format-date';
export {sameDate} from './same-date';
