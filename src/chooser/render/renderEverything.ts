import type {WorkflowId} from '../../facts/workflows';
import {completeStates, narrowedStates} from '../engine/allStates';
import {answerContent} from './answerContent';
import {diagram} from './diagram';
import {answerMarkdown} from './markdown';
import {modelMarkdown} from './modelMarkdown';
import {planMarkdown} from './planMarkdown';
import type {Wording} from './types';

const here = (href: string) => href;

/**
 * Words the whole model and every answer on every plan, so that what can't be worded is found
 * before a reader could meet it.
 *
 * @returns all texts
 * @throws Error naming the first message that is missing, or the first state without an answer
 */
export function renderEverything(wording: Wording): string[] {
  const workflows = Object.keys(wording.catalogue.workflows) as WorkflowId[];
  const answers = narrowedStates(workflows).map((state) => {
    const content = answerContent(state, wording);
    if (content === undefined) {
      throw new Error(`${JSON.stringify(state)} has no answer. Add a rule, or mend the workflow.`);
    }
    return answerMarkdown(state, content, wording, here, '/');
  });
  const everything = {answers: {}, also: completeStates(workflows)};
  return [
    modelMarkdown(wording),
    diagram(wording).svg,
    planMarkdown(everything, wording, here, '/'),
    ...answers,
  ];
}
