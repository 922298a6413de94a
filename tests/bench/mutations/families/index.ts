import type {AdviceConfig} from '../../../../src/parity/config/parityConfig';
import type {NameEntry} from '../../../../src/parity/names/types';
import type {Family} from '../mutant';
import {adviceFamilies} from './advice';
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
 * @param advice what the pages have to advise; without any, no advice is mutated
 */
export function allFamilies(
  names: readonly NameEntry[],
  advice: readonly AdviceConfig[] = [],
): readonly Family[] {
  return [
    ...dateFamilies,
    ...numberFamilies,
    ...linkFamilies,
    ...codeFamilies,
    ...inlineCodeFamilies,
    ...structureFamilies,
    ...nameFamilies(names),
    ...adviceFamilies(names, advice),
    ...proseFamilies,
    ...dateRewrites,
    ...numberRewrites,
    ...linkRewrites,
    ...codeRewrites,
    ...structureRewrites,
    ...proseRewrites,
  ];
}
