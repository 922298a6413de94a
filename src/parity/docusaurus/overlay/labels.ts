/** What the overlay says itself; findings are in English, as in the terminal. */
export interface OverlayLabels {
  readonly region: string;
  readonly error: string;
  readonly warning: string;
  readonly source: string;
  readonly translation: string;
  readonly nothing: string;
  readonly write: string;
  readonly open: string;
  readonly close: string;
  readonly dismiss: string;
  readonly elsewhere: string;
  readonly summary: (count: number) => string;
}

const english: OverlayLabels = {
  region: 'Translation findings',
  error: 'error',
  warning: 'warning',
  source: 'Source',
  translation: 'Translation',
  nothing: 'nothing',
  write: 'Write',
  open: 'Show the finding',
  close: 'Close',
  dismiss: 'Hide until it changes',
  elsewhere: 'Not in a visible block',
  summary: (count) => (count === 1 ? '1 finding on this page' : `${count} findings on this page`),
};

const russianForms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'расхождение',
  few: 'расхождения',
  many: 'расхождений',
};

const russianPlurals = new Intl.PluralRules('ru');

const russian: OverlayLabels = {
  region: 'Расхождения перевода',
  error: 'ошибка',
  warning: 'предупреждение',
  source: 'Оригинал',
  translation: 'Перевод',
  nothing: 'ничего',
  write: 'Напишите',
  open: 'Показать расхождение',
  close: 'Закрыть',
  dismiss: 'Скрыть до изменения',
  elsewhere: 'Вне видимых блоков',
  summary: (count) =>
    `${count} ${russianForms[russianPlurals.select(count)] ?? russianForms.many} на этой странице`,
};

/** The labels in the language of the page; English where there are none. */
export function labelsFor(language: string): OverlayLabels {
  return language.split('-')[0] === 'ru' ? russian : english;
}
