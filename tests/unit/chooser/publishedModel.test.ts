import {Ajv2020} from 'ajv/dist/2020';
import {describe, expect, it} from 'vitest';
import {decodeState} from '../../../src/chooser/engine/urlCodec';
import {publishedModel} from '../../../src/chooser/render/publishedModel';
import {publishedSchema} from '../../../src/chooser/render/publishedSchema';
import {permissionSets} from '../../../src/facts/permissionSets';
import {isWorkflow, wordingOf, workflowIds} from './wording';

const root = 'https://example.org/';
const published = publishedModel({en: wordingOf('en'), ru: wordingOf('ru')}, root);

describe('the published model', () => {
  it('is what its schema says', () => {
    const validate = new Ajv2020({strict: true}).compile(publishedSchema(root));
    expect(validate(JSON.parse(JSON.stringify(published)))).toBe(true);
    expect(validate({...published, version: 2})).toBe(false);
    expect(validate({...published, rules: [{id: 'x'}]})).toBe(false);
    const [rule] = published.rules;
    expect(validate({...published, rules: [{...rule, outcome: 'telepathy'}]})).toBe(false);
  });

  it('lets another tool decide by itself: conditions, rules and outcomes are all there', () => {
    const answers: Record<string, string> = {kind: 'ordinary', signin: 'no', stage: 'production'};
    const rule = published.rules.find(({when}) =>
      Object.entries(when as Record<string, readonly string[]>).every(([question, allowed]) =>
        allowed.includes(answers[question] ?? ''),
      ),
    );
    expect(published.outcomes.find(({id}) => id === rule?.outcome)?.credentials).toEqual([
      'service-token',
    ]);
  });

  it('answers every workflow on every plan, with a link that opens the same answer', () => {
    expect(published.workflows.map(({id}) => id)).toEqual(workflowIds);
    for (const {id, link, plans} of published.workflows) {
      expect(decodeState(link, isWorkflow).state.workflow).toBe(id);
      expect(plans.flatMap((entry) => entry.plans)).toHaveLength(5);
    }
  });

  it('accounts for every permission set', () => {
    const advised = new Set<string>([
      ...published.workflows.flatMap(({plans}) =>
        plans.flatMap(({choices}) => choices.flatMap(({sets}) => sets)),
      ),
      ...published.tasks.flatMap(({choices}) =>
        Object.values(choices as Record<string, readonly {readonly sets: readonly string[]}[]>)
          .flat()
          .flatMap(({sets}) => sets),
      ),
      'analyst-read',
    ]);
    const accounted = [...advised, ...Object.keys(published.neverAdvised)];
    expect(permissionSets.map(({id}) => id).filter((id) => !accounted.includes(id))).toEqual([]);
  });
});
