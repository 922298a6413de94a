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
    [0, 'Ничего не подходит. Снимите одно из условий.'],
    [1, 'Подходит 1 сценарий из 64'],
    [3, 'Подходят 3 сценария из 64'],
    [5, 'Подходят 5 сценариев из 64'],
    [11, 'Подходят 11 сценариев из 64'],
    [21, 'Подходит 21 сценарий из 64'],
    [64, 'Подходят 64 сценария из 64'],
  ])('is worded in Russian for %i', (count, expected) => {
    expect(workflowsData.ru.results[count]).toBe(expected);
  });

  it('is worded for the whole catalogue', () => {
    expect(workflowsData.en.everything).toBe('64 workflows');
    expect(workflowsData.ru.everything).toBe('64 сценария');
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
