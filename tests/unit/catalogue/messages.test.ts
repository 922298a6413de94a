import {createLookup} from '@site/src/plugins/catalogueData/createLookup';
import {describe, expect, it} from 'vitest';
import english from '../../../i18n/en/catalogue.json';
import {lookups, workflowsData} from './data';

describe('the number of results', () => {
  it.each([
    [0, 'No workflow fits. Take one condition away.'],
    [1, '1 of 64 workflows fits'],
    [2, '2 of 64 workflows fit'],
  ])('is worded in English for %i', (count, expected) => {
    expect(workflowsData.en.results[count]).toBe(expected);
  });

  it.each([
    [0, 'Ничего не\u00a0подходит. Снимите одно из\u00a0условий.'],
    [1, 'Подходит 1\u00a0сценарий из\u00a064'],
    [3, 'Подходят 3\u00a0сценария из\u00a064'],
    [5, 'Подходит 5\u00a0сценариев из\u00a064'],
    [11, 'Подходит 11\u00a0сценариев из\u00a064'],
    [21, 'Подходит 21\u00a0сценарий из\u00a064'],
    [64, 'Подходят 64\u00a0сценария из\u00a064'],
  ])('is worded in Russian for %i', (count, expected) => {
    expect(workflowsData.ru.results[count]).toBe(expected);
  });

  it('is worded for the whole catalogue', () => {
    expect(workflowsData.en.everything).toBe('64 workflows');
    expect(workflowsData.ru.everything).toBe('64\u00a0сценария');
  });
});

describe('createLookup', () => {
  it('names the missing message and the file', () => {
    const lookup = createLookup('ru', {workflows: {token: 'Токен'}});
    expect(() => lookup('workflows.plan')).toThrow(
      'i18n/ru/catalogue.json has no message "workflows.plan"',
    );
  });

  it('names a missing plural form', () => {
    const {results_other: _, ...incomplete} = english;
    const lookup = createLookup('en', incomplete);
    expect(() => lookup('results', {count: 7, total: 64})).toThrow('i18n/en/catalogue.json');
  });

  it('names a missing value', () => {
    expect(() => lookups.en('timeline.between', {from: '2022'})).toThrow('{{to}}');
  });
});
