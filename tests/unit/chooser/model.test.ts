import {describe, expect, expectTypeOf, it} from 'vitest';
import {narrowedStates} from '../../../src/chooser/engine/allStates';
import {conflicts} from '../../../src/chooser/model/conflicts';
import {explanations} from '../../../src/chooser/model/explanations';
import {links, permissionSetPage, workflowPage} from '../../../src/chooser/model/links';
import {notes} from '../../../src/chooser/model/notes';
import {outcomes} from '../../../src/chooser/model/outcomes';
import {advice} from '../../../src/chooser/model/permissions';
import type {Condition} from '../../../src/chooser/model/questions';
import {rules} from '../../../src/chooser/model/rules';
import {
  steps,
  stepsOfOutcome,
  stepsOfRule,
  stepsOfWorkflow,
} from '../../../src/chooser/model/steps';
import {answerContent} from '../../../src/chooser/render/answerContent';
import {sources} from '../../../src/facts/sources';
import {wordingOf, workflowIds} from './wording';

describe('the model', () => {
  it('does not compile with an option that does not exist', () => {
    expectTypeOf<{kind: readonly ['git']}>().toExtend<Condition>();
    expectTypeOf<{kind: readonly ['telepathy']}>().not.toExtend<Condition>();
    expectTypeOf<{stage: readonly ['git']}>().not.toExtend<Condition>();
  });

  it('uses every id once', () => {
    for (const entries of [rules, outcomes, steps, notes, advice]) {
      const ids = entries.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('gives every rule, note and task a source that exists', () => {
    const known = sources.map(({id}) => id);
    const cited = [
      ...Object.entries(explanations).map(([id, {sources: refs}]) => [id, refs] as const),
      ...notes.map((note) => [note.id, note.sources] as const),
      ...advice.map((entry) => [entry.id, entry.sources] as const),
    ];
    for (const [id, refs] of cited) {
      expect(refs.length, id).toBeGreaterThan(0);
      for (const {source} of refs) expect(known, id).toContain(source);
    }
  });

  it('leaves no step, note or contradiction without an answer that shows it', () => {
    const wording = wordingOf('en');
    const contents = narrowedStates(workflowIds).flatMap(
      (state) => answerContent(state, wording) ?? [],
    );
    const shown = (ids: (content: (typeof contents)[number]) => readonly {readonly id: string}[]) =>
      new Set(contents.flatMap((content) => ids(content).map(({id}) => id)));
    const usedSteps = [stepsOfOutcome, stepsOfWorkflow, stepsOfRule].flatMap((each) =>
      Object.values(each).flat(),
    );
    expect(new Set(usedSteps)).toEqual(new Set(steps.map(({id}) => id)));
    const notesShown = shown((content) => content.notes);
    expect(notes.map(({id}) => id).filter((id) => !notesShown.has(id))).toEqual([]);
    const conflictsShown = shown((content) => content.conflicts);
    expect(conflicts.map(({id}) => id).filter((id) => !conflictsShown.has(id))).toEqual([]);
  });

  it('links only within the documentation of this site', () => {
    for (const href of [...Object.values(links), permissionSetPage, workflowPage]) {
      expect(href).toMatch(/^\/docs\/[a-z/-]+(#[a-z-]+)?$/);
    }
  });
});
