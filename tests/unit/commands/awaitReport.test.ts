import {EventEmitter} from 'node:events';
import {
  awaitReport,
  type Child,
  REPORT_OF_PARENT,
  REPORT_WANTED,
} from '@site/src/commands/awaitReport';
import {describe, expect, it} from 'vitest';

/** A child whose parent answers with what it was asked for. */
const childOf = (answer: unknown): Child => {
  const events = new EventEmitter();
  return Object.assign(events, {
    env: {[REPORT_OF_PARENT]: 'yes'},
    send: (message: string) =>
      queueMicrotask(() => events.emit('message', message === REPORT_WANTED ? answer : undefined)),
  });
};

describe('the report on the translations', () => {
  it('comes from the parent, each time it is asked for', async () => {
    const ask = awaitReport(childOf({summary: {findings: 0}}));
    expect(await ask?.()).toEqual({summary: {findings: 0}});
    expect(await ask?.()).toEqual({summary: {findings: 0}});
  });

  it('is the build’s own affair without such a parent', () => {
    const child = childOf(null);
    expect(awaitReport({...child, env: {}, once: child.once})).toBeUndefined();
    expect(awaitReport({env: child.env, once: child.once})).toBeUndefined();
  });
});
