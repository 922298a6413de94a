import {readdirSync, readFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {expect, it} from 'vitest';
import {texts} from '../facts/texts';

const FOLDER = 'i18n/ru';

/** What the page on translating asks for: short words and numbers stay with what follows them. */
const LOOSE =
  /(?<![\p{L}\p{N}-])(?:в|с|к|о|у|и|а|на|по|не|за|из|от|до) (?=\S)| —|(?<![\p{L}\d.,-])\d+ (?!(?:и|или)\s)(?=\p{Script=Cyrillic})|\d{4} г\.|(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}* \d{4}/iu;

const looseIn = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => (/\p{Script=Cyrillic}/u.test(line) ? [LOOSE.exec(line)] : []))
    .flatMap((match) => (match ? [match.input.slice(Math.max(0, match.index - 20)).trim()] : []))
    .map((line) => line.slice(0, 60));

/** A page without its code, which holds what readers copy. */
const proseOf = (page: string) =>
  page.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gmu, '').replace(/`[^`\n]*`/gu, '`code`');

const valuesOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(valuesOf);

const files = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
  .filter((file) => ['.mdx', '.json'].includes(extname(file)))
  .sort();

it('finds a loose word, and leaves code and tied words alone', () => {
  expect(looseIn('Токен не нужен.')).toEqual(['Токен не нужен.']);
  expect(looseIn('Через 7 дней.')).toEqual(['Через 7 дней.']);
  expect(looseIn('Токен не\u00a0нужен, и\u00a0через 7\u00a0дней тоже; 403 и\u00a0429')).toEqual([]);
  expect(looseIn(proseOf('```\nТокен не нужен\n```\nНазовите `Токен не нужен`'))).toEqual([]);
});

it.each(files)('%s ties short words and numbers with no-break spaces', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const prose = extname(file) === '.mdx' ? proseOf(text) : valuesOf(JSON.parse(text)).join('\n');
  expect(looseIn(prose)).toEqual([]);
});

it('the facts do so too', () => {
  expect(texts.flatMap(({ru}) => looseIn(ru))).toEqual([]);
});
