import {foldWord} from './foldWord';

/** Words that stand in every text and lead nowhere. «Не» and “not” stay: “not found”. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by can do does did for from had has have how i if in into is it its',
    'me my of on or our s so than that the their them then there these they this to was we were',
    'what when where which who why will with you your',
    'а без бы в вам вас ваш вы где для до его её если есть ещё же за и из или им их к как какая',
    'какие какой когда кто куда ли мне можно мой мы на над нам нас него неё но ну о об он она они',
    'оно от по под почему при про с со так то только у уже чего чем что чтобы эта эти это этой',
    'этого этом этот я',
  ].flatMap((line) => foldWord(line).split(' ')),
);

/** Tells whether a folded word is too common to search for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
