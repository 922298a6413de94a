/**
 * The message in the words of each language. A host with a single error page shows the English one
 * everywhere, so each page speaks to readers of the other languages too; these texts are therefore
 * not translated but written in all languages at once.
 */
export const OTHER_LANGUAGES: Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly text: string;
      readonly home: string;
      readonly chooser: string;
      readonly questions: string;
    }
  >
> = {
  en: {
    title: 'In English: this page does not exist',
    text: 'The link may be old or mistyped. These pages lead on:',
    home: 'Read this site in English',
    chooser: 'Choose a token',
    questions: 'Questions people ask',
  },
  ru: {
    title: 'По-русски: такой страницы нет',
    text: 'Возможно, ссылка устарела или\u00a0в\u00a0адресе опечатка. Отсюда можно продолжить:',
    home: 'Читать этот сайт на\u00a0русском',
    chooser: 'Выбрать токен',
    questions: 'Вопросы и ответы о токенах',
  },
};
