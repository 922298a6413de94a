import english from '../../../i18n/en/catalogue.json';
import type {QuestionRow, QuestionStatement, QuestionsData} from '../../components/catalogue/types';
import {type ContradictionEntry, contradictions} from '../../facts/contradictions';
import {type PermissionSetId, permissionSets} from '../../facts/permissionSets';
import {questions as allQuestions, type Question} from '../../facts/questions';
import {rights} from '../../facts/rights';
import {purposes, smallestSets} from '../../facts/smallestSets';
import {type TimelineEntry, timeline} from '../../facts/timeline';
import {tokenTypes} from '../../facts/tokenTypes';
import {type Workflow, workflows} from '../../facts/workflows';
import {createCitations} from './citations';
import type {Lookup} from './createLookup';
import {formatDate} from './formatDate';
import {readWords} from './readWords';
import type {FactLocale} from './sliceWorkflows';

const WORKFLOWS = '/docs/dbt-apis/workflows';

/** Picks entries by their ids, in the order of the ids. */
function pick<Entry extends {readonly id: string}>(
  entries: readonly Entry[],
  ids: readonly string[] = [],
): Entry[] {
  return ids.map((wanted) => {
    const found = entries.find(({id}) => id === wanted);
    if (!found) throw new RangeError(`The catalogue has no “${wanted}”, which a question names.`);
    return found;
  });
}

const nameOf = (wanted: PermissionSetId) =>
  permissionSets.find(({id}) => id === wanted)?.label ?? wanted;

/**
 * Cuts from the catalogue what the pages on questions show below their answers, in one language.
 *
 * @param locale language of the pages
 * @param lookup messages of that language
 * @param questions those to show; a page shows one
 * @throws RangeError if a question names an entry that the catalogue lacks
 */
export function sliceQuestions(
  locale: FactLocale,
  lookup: Lookup,
  questions: readonly Question[] = allQuestions,
): QuestionsData {
  const {cite, sources} = createCitations();

  const change = ({date, notBefore, event, source, checked}: TimelineEntry): QuestionStatement => {
    const day = formatDate(date, locale);
    const from = notBefore && formatDate(notBefore, locale);
    return {
      when: from ? lookup('timeline.between', {from, to: day}) : day,
      text: event[locale],
      sources: cite(source),
      checked,
    };
  };

  const contradiction = (entry: ContradictionEntry): QuestionStatement => ({
    text: lookup('questionTexts.contradiction', {
      one: entry.oneSays[locale],
      other: entry.otherSays[locale],
      resolution: entry.resolution[locale],
    }),
    sources: cite(entry.source),
    checked: entry.checked,
  });

  const credentialOf = ({credential}: Workflow) =>
    tokenTypes.find(({id}) => id === credential)?.name[locale] ?? lookup('questionTexts.noToken');

  const rowOf = (question: Question): QuestionRow => ({
    id: question.id,
    title: question.title[locale],
    statements: [
      ...question.claims.map(({text, source, checked}) => ({
        text: text[locale],
        sources: cite(source),
        checked,
      })),
      ...pick<TimelineEntry>(timeline, question.changes).map(change),
    ],
    needs: pick(smallestSets(), question.purposes).map(({id, text, smallest, others}) => {
      const right = purposes.find((purpose) => purpose.id === id)?.need.right;
      return {
        text: lookup('questionTexts.need', {what: text[locale]}),
        sets: [smallest, ...others].map((set) => ({id: set, label: nameOf(set)})),
        sources: cite(rights.find((entry) => entry.id === right)?.source ?? []),
        checked: question.checked,
      };
    }),
    contradictions: pick<ContradictionEntry>(contradictions, question.contradictions).map(
      contradiction,
    ),
    workflows: pick(workflows, question.workflows).map((workflow) => ({
      to: `${WORKFLOWS}#${workflow.id}`,
      title: workflow.title[locale],
      credential: credentialOf(workflow),
    })),
    asked: cite(question.source).map(([source]) => source),
  });

  const rows = questions.map(rowOf);
  const checked = [...new Set(questions.map((question) => question.checked))];
  return {
    rows,
    sources,
    days: Object.fromEntries(checked.map((day) => [day, formatDate(day, locale)])),
    words: readWords(['questions', 'shared'], english, lookup),
  };
}
