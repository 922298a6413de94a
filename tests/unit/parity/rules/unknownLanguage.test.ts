import {describe, expect, it} from 'vitest';
import {briefs} from '../checkPages';

const source = 'Released on July 18, 2023. It needs 2,000 requests and 5 GB. Run `npm ci`.\n';

/** One language of the Latin script, one of another, one with digits of its own. */
const translations = [
  ['fr', 'Publié le 18 juillet 2023. Il faut 2 000 requêtes et 5 Go. Lancez `npm ci`.\n'],
  ['ja', '2023年7月18日に公開。2,000件のリクエストと5 GBが必要です。`npm ci` を実行します。\n'],
  ['pl', 'Wydano 18 lipca 2023. Potrzeba 2000 żądań i 5 GB. Uruchom `npm ci`.\n'],
] as const;

describe.each(translations)('of a language without data, %s, the rules', (locale, translation) => {
  const judge = (text: string) => briefs(source, text, {locale});

  it('say nothing of a translation that says the same', () => {
    expect(judge(translation)).toEqual([]);
  });

  it('find another date, number and code', () => {
    const changed = translation
      .replace('18', '19')
      .replace(/2([ {2},]?)000/u, '2$1001')
      .replace('ci', 'i');
    expect(judge(changed).map((line) => line.split(' | ')[0])).toEqual([
      'error dates',
      'error numbers',
      'error inline-code',
    ]);
  });
});
