import type {WorkflowId} from '../../facts/workflows';
import {completeStates} from '../engine/allStates';
import {answerOf} from '../engine/answer';
import {encodeState} from '../engine/urlCodec';
import {explanations} from '../model/explanations';
import {model} from '../model/model';
import {type OutcomeId, outcomes} from '../model/outcomes';
import {advice} from '../model/permissions';
import type {RuleId} from '../model/rules';
import {unadvised} from '../model/unadvised';
import {optionKey} from './options';
import type {Wording} from './types';

/** Wording of the same model in every language, the source language first. */
export type Wordings = Readonly<Record<string, Wording>>;

type Words = Readonly<Record<string, string>>;

/** The same message in every language. */
function inAll(wordings: Wordings, text: (wording: Wording) => string): Words {
  return Object.fromEntries(
    Object.entries(wordings).map(([locale, wording]) => [locale, text(wording)]),
  );
}

/**
 * The model as other tools get it: questions, rules and outcomes in every language, and the answer
 * to every workflow on every plan. Everything else about a workflow stands in the catalogue.
 *
 * @param wordings by locale
 * @param root address of the site's root, with a slash at the end
 */
export function publishedModel(wordings: Wordings, root: string) {
  const [first] = Object.values(wordings);
  if (first === undefined) throw new RangeError('The model needs at least one language.');
  const {catalogue} = first;
  const ids = Object.keys(catalogue.workflows) as WorkflowId[];
  return {
    $schema: `${root}chooser/model.v1.schema.json`,
    version: 1,
    modelVersion: model.version,
    checked: catalogue.checked,
    catalogue: `${root}catalogue.json`,
    page: `${root}docs/dbt-apis/authentication`,
    questions: model.questions.map(({id, options, askedWhen}) => ({
      id,
      text: inAll(wordings, ({t}) => t(`question.${id}.legend`)),
      askedWhen,
      options: options.map((option) => ({
        id: option,
        label: inAll(wordings, ({t}) => t(optionKey(id, option, 'label'))),
        hint: inAll(wordings, ({t}) => t(optionKey(id, option, 'hint'))),
      })),
    })),
    rules: model.rules.map(({id, when, outcome}) => ({
      id,
      when,
      outcome,
      reason: inAll(wordings, ({t}) => t(`reason.${id as RuleId}`)),
      sources: explanations[id as RuleId].sources,
    })),
    outcomes: outcomes.map(({id, tokens}) => ({
      id,
      credentials: tokens,
      title: inAll(wordings, ({t}) => t(`outcome.${id as OutcomeId}.title`)),
    })),
    tasks: advice.map(({id, choices, sources}) => ({
      id,
      label: inAll(wordings, ({t}) => t(`task.${id}`)),
      choices,
      sources,
    })),
    workflows: completeStates(ids)
      .filter((state) => state.workflow !== undefined)
      .map((state) => {
        const answer = answerOf(state, catalogue);
        return {
          id: state.workflow,
          outcome: answer?.outcome,
          link: encodeState(state),
          plans: (answer?.verdicts ?? []).map(({plans, choices, gap}) => ({
            plans,
            choices: choices.map(({sets, confidence, unlisted}) => ({
              sets,
              confidence,
              unlisted: unlisted === true,
            })),
            ...(gap !== undefined && {gap}),
          })),
        };
      }),
    neverAdvised: unadvised,
  };
}
