export {createNameFinder} from './createNameFinder';
export type {NameEntry, NameFinder, NameOccurrence, NearMiss, TextRange} from './types';
