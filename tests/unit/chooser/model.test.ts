import {describe, expect, expectTypeOf, it} from 'vitest';
import {conflicts} from '../../../src/chooser/model/conflicts';
import {explanations} from '../../../src/chooser/model/explanations';
import {links, permissionSetPage} from '../../../src/chooser/model/links';
import {notes} from '../../../src/chooser/model/notes';
import {outcomes} from '../../../src/chooser/model/outcomes';
import {advice} from '../../../src/chooser/model/permissions';
import type {Condition} from '../../../src/chooser/model/questions';
import {rules} from '../../../src/chooser/model/rules';
import {steps, stepsOfOutcome} from '../../../src/chooser/model/steps';
import {sources} from '../../../src/facts/sources';

const isRealDay = (text: string) => {
  const day = text.length === 7 ? `${text}-01` : text;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
};

describe('the model', () => {
  it('does not compile with an option that does not exist', () => {
    expectTypeOf<{workflow: readonly ['cli']}>().toExtend<Condition>();
    expectTypeOf<{workflow: readonly ['telepathy']}>().not.toExtend<Condition>();
    expectTypeOf<{stage: readonly ['cli']}>().not.toExtend<Condition>();
  });

  it('uses every id once', () => {
    for (const entries of [rules, outcomes, steps, notes, conflicts, advice]) {
      const ids = entries.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('gives every rule, note, position and task a source that exists', () => {
    const known = sources.map(({id}) => id);
    const cited = [
      ...Object.entries(explanations).map(([id, {sources: refs}]) => [id, refs] as const),
      ...notes.map((note) => [note.id, note.sources] as const),
      ...advice.map((entry) => [entry.id, entry.sources] as const),
      ...conflicts.flatMap(({positions}) =>
        positions.map((position) => [position.id, [position.source]] as const),
      ),
    ];
    for (const [id, refs] of cited) {
      expect(refs.length, id).toBeGreaterThan(0);
      for (const {source} of refs) expect(known, id).toContain(source);
    }
  });

  it('dates its conflicts with real days, in order', () => {
    for (const {positions} of conflicts) {
      for (const position of positions) {
        for (const date of [
          'since' in position ? position.since : undefined,
          'until' in position ? position.until : undefined,
        ]) {
          if (date !== undefined) expect(isRealDay(date), date).toBe(true);
        }
      }
      const starts = positions.flatMap((position) => ('since' in position ? [position.since] : []));
      expect(starts).toEqual([...starts].sort());
    }
  });

  it('leaves no step, note or conflict unused', () => {
    const explained = Object.values(explanations);
    const usedSteps = [
      ...Object.values(stepsOfOutcome).flat(),
      ...explained.flatMap((explanation) => explanation.steps ?? []),
    ];
    expect(new Set(usedSteps)).toEqual(new Set(steps.map(({id}) => id)));
    expect(new Set(explained.flatMap((explanation) => explanation.notes))).toEqual(
      new Set(notes.map(({id}) => id)),
    );
    const usedConflicts = explained.flatMap(({conflict}) => conflict ?? []);
    expect(new Set(usedConflicts)).toEqual(new Set(conflicts.map(({id}) => id)));
  });

  it('links only within the documentation of this site', () => {
    for (const href of [...Object.values(links), permissionSetPage]) {
      expect(href).toMatch(/^\/docs\/[a-z/-]+(#[a-z-]+)?$/);
    }
  });
});
