import type {NameEntry} from '../../../../src/parity/names/types';
import type {Family} from '../mutant';
import {codeFamilies, codeRewrites, inlineCodeFamilies} from './code';
import {dateFamilies, dateRewrites} from './dates';
import {linkFamilies, linkRewrites} from './links';
import {nameFamilies} from './names';
import {numberFamilies, numberRewrites} from './numbers';
import {proseFamilies, proseRewrites} from './prose';
import {structureFamilies, structureRewrites} from './structure';

/**
 * Every family, harmful ones first.
 *
 * @param names the catalogue of the pages; without one, no names are mutated
 */
export function allFamilies(names: readonly NameEntry[]): readonly Family[] {
  return [
    ...dateFamilies,
    ...numberFamilies,
    ...linkFamilies,
    ...codeFamilies,
    ...inlineCodeFamilies,
    ...structureFamilies,
    ...nameFamilies(names),
    ...proseFamilies,
    ...dateRewrites,
    ...numberRewrites,
    ...linkRewrites,
    ...codeRewrites,
    ...structureRewrites,
    ...proseRewrites,
  ];
}
