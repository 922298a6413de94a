import {describe, expect, it} from 'vitest';
import type {AdviceConfig} from '../../../../src/parity/config/parityConfig';
import {names} from '../catalogue';
import {briefs, checkPair} from '../checkPages';

const advice: readonly AdviceConfig[] = [
  {
    id: 'terraform',
    names: {
      en: ['Production Terraform'],
      ru: ['Terraform в продакшене'],
      de: ['Terraform in Produktion'],
    },
    page: 'page.mdx',
    group: 'token-types',
    recommended: ['service-token'],
  },
  {
    id: 'laptop',
    names: {en: ['Work on a laptop'], ru: ['Работа на ноутбуке']},
    page: 'page.mdx',
    group: 'token-types',
    recommended: ['personal-access-token'],
  },
];
const [terraform] = advice;
/** Other rules speak of the same words: their tests are elsewhere. */
const silenced = {terms: 'off', polarity: 'off'} as const;
const settings = {names, advice: terraform ? [terraform] : [], rules: silenced} as const;

/** What the rule says of one pair of sentences. */
function judge(source: string, translation: string): string[] {
  return briefs(`- ${source}\n`, `- ${translation}\n`, settings);
}

const right = '**Production Terraform**: a service token.';

describe('the rule recommendations reports', () => {
  it('another option in the translation, with what is declared', () => {
    const [finding, ...more] = checkPair(
      `- ${right}\n`,
      '- **Terraform в продакшене**: персональный токен доступа.\n',
      settings,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'recommendations',
      severity: 'error',
      locale: 'ru',
      source: {value: 'service-token', text: 'service token'},
      translation: {value: 'personal-access-token', text: 'персональный токен доступа'},
    });
    expect(finding?.message).toContain('the advice is сервисный токен');
  });

  it('wrong advice on both pages once, as the source’s', () => {
    expect(
      judge('**Production Terraform**: a PAT.', '**Terraform в продакшене**: PAT.'),
    ).toHaveLength(1);
  });

  it('negated advice once, not as a lost negation as well', () => {
    const found = checkPair(
      `- ${right}\n`,
      '- **Terraform в продакшене**: сервисный токен не используйте.\n',
      {...settings, rules: {terms: 'off'}},
    );
    expect(found.map(({rule}) => rule)).toEqual(['recommendations']);
  });

  it.each([
    ['Для «Terraform в продакшене» не используйте сервисный токен.'],
    ['Terraform в продакшене: сервисный токен не используйте.'],
    ['Terraform в продакшене: сервисный токен использовать нельзя.'],
    ['Terraform в продакшене: избегайте сервисного токена.'],
    ['Terraform в продакшене: PAT вместо сервисного токена.'],
    ['Terraform в продакшене: не сервисный токен, а PAT.'],
  ])('advice turned round: %s', (translation) => {
    expect(judge(right, translation)).toHaveLength(1);
  });

  it.each([
    ['For Production Terraform don’t use a service token.'],
    ['Production Terraform: never a service token.'],
    ['Production Terraform: use a PAT, not a service token.'],
    ['Production Terraform: avoid service tokens.'],
  ])('advice turned round in the source: %s', (source) => {
    expect(judge(source, 'Terraform в продакшене: сервисный токен.')).toHaveLength(1);
  });

  it('a use case that one language does not speak of', () => {
    const [line, ...more] = judge(right, 'Кое-что другое: сервисный токен.');
    expect(more).toEqual([]);
    expect(line).toMatch(/^error recommendations/);
  });

  it('a heading with the wrong option once, for all use cases below it', () => {
    const page = (option: string, first: string, second: string) =>
      `## ${option}\n\n- ${first}\n- ${second}\n`;
    const both = advice.map((each) => ({...each, recommended: ['service-token']}));
    expect(
      briefs(
        page('Service token', 'Production Terraform', 'Work on a laptop'),
        page('Персональный токен доступа', 'Terraform в продакшене', 'Работа на ноутбуке'),
        {...settings, advice: both},
      ),
    ).toHaveLength(1);
  });
});

describe('the rule recommendations is silent about', () => {
  it.each([
    ['Terraform в продакшене: сервисный токен.'],
    ['Terraform в продакшене: не PAT, а сервисный токен.'],
    ['Terraform в продакшене: сервисный токен, а не PAT.'],
    ['Terraform в продакшене: используйте сервисный токен вместо PAT.'],
    ['Terraform в продакшене: PAT не подходит, нужен сервисный токен.'],
    ['Нужен сервисный токен: Terraform в продакшене.'],
  ])('%s', (translation) => {
    expect(judge(right, translation)).toEqual([]);
  });

  it.each([
    ['Production Terraform: use a service token, not a PAT.'],
    ['Production Terraform: don’t use a PAT, use a service token.'],
    ['Production Terraform: a service token rather than a PAT.'],
    ['Production Terraform. If a PAT does it today, replace it with a service token.'],
  ])('%s', (source) => {
    expect(judge(source, 'Terraform в продакшене: сервисный токен.')).toEqual([]);
  });

  it('advice in a table, whose other cells name the option', () => {
    const table = (a: string, b: string) => `| A | B |\n| --- | --- |\n| ${a} | ${b} |\n`;
    expect(
      briefs(
        table('Production Terraform', 'service token'),
        table('Terraform в продакшене', 'сервисный токен'),
        settings,
      ),
    ).toEqual([]);
  });

  it('a use case followed by another in the same item', () => {
    expect(
      briefs(
        '- Production Terraform: a service token. Work on a laptop needs a PAT.\n',
        '- Terraform в продакшене: сервисный токен. Работа на ноутбуке требует PAT.\n',
        {...settings, advice},
      ),
    ).toEqual([]);
  });
});
