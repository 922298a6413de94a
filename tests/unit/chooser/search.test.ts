import {describe, expect, it} from 'vitest';
import {createNameSearch} from '../../../src/chooser/search/createNameSearch';
import type {WorkflowId} from '../../../src/facts/workflows';
import {workflows} from '../../../src/facts/workflows';
import {type Locale, locales, namesOf} from './wording';

const searches = {en: createNameSearch(...namesOf('en')), ru: createNameSearch(...namesOf('ru'))};
const found = (locale: Locale, typed: string) => searches[locale](typed);

describe('search by name', () => {
  it.each<[Locale, string, WorkflowId]>([
    ['en', 'airflow', 'airflow'],
    ['en', 'Airflow', 'airflow'],
    ['en', 'arflow', 'airflow'],
    ['en', 'airfl', 'airflow'],
    ['en', 'hightouch', 'hightouch'],
    ['en', 'hightuch', 'hightouch'],
    ['en', 'Cloud CLI', 'dbt-cli'],
    ['en', 'dbt cloud cli', 'dbt-cli'],
    ['en', 'Explorer', 'discovery-api'],
    ['en', 'explorr', 'discovery-api'],
    ['en', 'terafrom', 'terraform-production-account'],
    ['en', 'google sheets', 'google-sheets-shared'],
    ['en', 'okta', 'scim-provisioning'],
    ['en', 'таблицы', 'google-sheets-shared'],
    ['ru', 'таблицы', 'google-sheets-shared'],
    ['ru', 'таблиц', 'google-sheets-shared'],
    ['ru', 'гугл таблицами', 'google-sheets-shared'],
    ['ru', 'терраформ', 'terraform-production-account'],
    ['ru', 'терраформом', 'terraform-production-account'],
    ['ru', 'тераформ', 'terraform-production-account'],
    ['ru', 'аирфлоу', 'airflow'],
    ['ru', 'hightouch', 'hightouch'],
    ['ru', 'хайтач', 'hightouch'],
    ['ru', 'Cloud CLI', 'dbt-cli'],
    ['ru', 'вебхуков', 'webhooks-by-api'],
    ['ru', 'журнал аудита', 'audit-log-to-siem'],
    ['ru', 'клод', 'mcp-remote-person'],
    ['en', 'Cloud IDE', 'vs-code-and-local-cli'],
    ['en', 'vscode', 'vs-code-and-local-cli'],
    ['ru', 'эксплорер', 'discovery-api'],
    ['ru', 'префектом', 'prefect-dagster-orchestra'],
    ['ru', 'скрипт на питоне', 'script-in-development'],
    ['ru', 'пауэр би', 'bi-tools'],
    ['en', 'circleci', 'ci-starts-a-job'],
    ['en', 'adbc', 'semantic-layer-app'],
    ['ru', 'ексель', 'spreadsheets-per-person'],
    ['ru', 'копайлот', 'mcp-remote-person'],
    ['ru', 'манифест', 'run-artifacts'],
  ])('%s: “%s” finds %s', (locale, typed, id) => {
    expect(found(locale, typed)).toContain(id);
    expect(found(locale, typed).indexOf(id)).toBeLessThan(3);
  });

  it('a whole word comes before a word that only begins so', () => {
    expect(found('en', 'ide')[0]).toBe('vs-code-and-local-cli');
  });

  it.each(locales)('%s: every workflow is found by its title, first', (locale) => {
    for (const {id, title} of workflows) expect(found(locale, title[locale])[0], id).toBe(id);
  });

  it.each(locales)('%s: every workflow is found by each of its own words', (locale) => {
    for (const {id, search} of workflows) {
      for (const word of search[locale]) {
        expect(found(locale, word).length, `${id}: ${word}`).toBeGreaterThan(0);
      }
    }
  });

  it.each(locales)('%s: nothing is found for what nobody knows', (locale) => {
    for (const typed of ['zzzqqq', 'ъъъ', '12345', '   ', '<img>', '…']) {
      expect(found(locale, typed)).toEqual([]);
    }
  });

  it('puts a workflow that bears the name before those that only mention it', () => {
    expect(found('en', 'airflow')[0]).toBe('airflow');
    expect(found('ru', 'airflow')[0]).toBe('airflow');
  });
});
