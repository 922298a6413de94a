export {dateKey} from './dateKey';
export type {DateForm, DateOccurrence, DateValue} from './dateValue';
export {findDates} from './findDates';
export {formatDate} from './formatDate';
export {sameDate} from './sameDate';
