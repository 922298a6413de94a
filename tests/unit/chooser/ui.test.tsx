import {describe, expect, it, vi} from 'vitest';
import {completeStates} from '../../../src/chooser/engine/allStates';
import {decisionOf} from '../../../src/chooser/engine/state';
import {encodeState} from '../../../src/chooser/engine/urlCodec';
import {model} from '../../../src/chooser/model/model';
import {options} from '../../../src/chooser/model/questions';
import {answerContent} from '../../../src/chooser/render/answerContent';
import {diagram} from '../../../src/chooser/render/diagram';
import {optionKey} from '../../../src/chooser/render/options';
import {ruleTable} from '../../../src/chooser/render/ruleTable';
import {workflows} from '../../../src/facts/workflows';
import {questionScreens, renderAnswer, renderChooser, textOf} from './renderChooser';
import {locales, wordingOf, workflowIds} from './wording';

vi.mock('@chooser-data/diagram', () => ({
  default: {svg: '<svg role="img" aria-label="x"></svg>', width: 1, height: 1},
}));

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => text);
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(locales)('the page of the server, %s', (locale) => {
  const {t} = wordingOf(locale);
  const html = renderChooser(locale);
  const withoutScript = /<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '';
  const withScript = html.replace(/<noscript>.*<\/noscript>/s, '');

  it('holds every question, answer, result and reason for readers without JavaScript', () => {
    const text = textOf(withoutScript);
    for (const {id, options: offered} of model.questions) {
      expect(text).toContain(flat(t(`question.${id}.legend`)));
      for (const option of offered) expect(text).toContain(flat(t(optionKey(id, option, 'label'))));
    }
    for (const id of model.outcomes) expect(text).toContain(flat(t(`outcome.${id}.title`)));
    for (const {id} of model.rules) expect(text).toContain(flat(t(`reason.${id}`)));
  });

  it('leads readers without JavaScript to every workflow, and says its credential', () => {
    for (const {id, title} of workflows) {
      expect(withoutScript).toContain(`href="/docs/dbt-apis/workflows#${id}"`);
      expect(textOf(withoutScript)).toContain(flat(title[locale]));
    }
  });

  it('lists every workflow as a link to its answer, in groups', () => {
    expect(all(withScript, /(<details name="chooser-area")/g)).toHaveLength(10);
    for (const {id} of workflows) {
      expect(withScript).toContain(`?v=2&amp;workflow=${id}#token-chooser"`);
    }
  });

  it('asks the first question at once, each answer a link, none of them chosen', () => {
    for (const option of options.kind) {
      expect(withScript).toContain(`?v=2&amp;kind=${option}#token-chooser"`);
      expect(textOf(withScript)).toContain(flat(t(optionKey('kind', option, 'label'))));
    }
    expect(withScript).not.toContain('aria-current');
  });

  it('has a labelled field for names that says how to use it', () => {
    expect(withScript).toMatch(/<label for="token-chooser-search">/);
    expect(withScript).toMatch(/<input[^>]*id="token-chooser-search"[^>]*type="search"/);
    expect(withScript).toContain('aria-describedby="token-chooser-search-hint"');
  });

  it('holds the decision table and the diagram', () => {
    const text = textOf(html);
    const table = ruleTable({t});
    expect(all(html, /(<tr role="row">)/g)).toHaveLength(table.rows.length + 1);
    for (const {cells, result} of table.rows) {
      for (const label of cells.flat()) expect(text).toContain(flat(label));
      expect(text).toContain(flat(result));
    }
    expect(html).toContain('<svg role="img"');
  });

  it('has status regions that are empty, and announces nothing else', () => {
    expect(html.match(/<p role="status"[^>]*><\/p>/g)).toHaveLength(2);
    expect(html).not.toMatch(/aria-live|role="alert"/);
  });

  it('carries no inline style or script, and no id twice', () => {
    expect(html).not.toMatch(/style=|<script|<style/);
    const ids = all(withScript, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(withScript, /(?:for|aria-\w+by|aria-controls)="([^"]+)"/g)) {
      expect(ids).toContain(target);
    }
  });
});

describe.each(locales)('question screens, %s', (locale) => {
  const {t} = wordingOf(locale);

  it.each(questionScreens)('%j', (answers) => {
    const decision = decisionOf({answers});
    if (decision.kind === 'result') throw new Error('not a question');
    const {id, options: offered} = decision.question;
    const html = renderChooser(locale, encodeState({answers}));
    expect(textOf(html)).toContain(flat(t(`question.${id}.legend`)));
    for (const option of offered) expect(html).toContain(`${id}=${option}#token-chooser`);
    for (const question of Object.keys(answers)) {
      expect(textOf(html)).toContain(flat(t(`question.${question as 'stage'}.change`)));
    }
    expect(html).toContain('&amp;ask=');
  });

  it('marks the answer given before while it is being changed, and keeps the others', () => {
    const html = renderChooser(locale, '?v=2&kind=ordinary&signin=no&stage=production&ask=signin');
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(html).toMatch(/signin=no&amp;stage=production#token-chooser"[^>]*aria-current="true"/);
    expect(textOf(html)).toContain(flat(t('question.stage.change')));
    expect(textOf(html)).not.toContain(flat(t('question.signin.change')));
  });
});

describe.each(locales)('answer screens, %s', (locale) => {
  const wording = wordingOf(locale);

  it('say everything that the answer has to say, with and without a gap', () => {
    const states = completeStates(workflowIds);
    for (const state of [
      ...states,
      ...states.map((each) => ({...each, plan: 'starter'}) as const),
    ]) {
      const content = answerContent(state, wording);
      if (content === undefined) throw new Error('no answer');
      const html = renderAnswer(locale, state);
      const text = textOf(html);
      const said = [
        content.title,
        content.lead,
        content.reason,
        ...content.sources.map(({title}) => title),
        ...content.conflicts.flatMap(({positions, resolution}) => [...positions, resolution]),
        ...content.changes.map(({label}) => label),
        ...content.plans.flatMap(({choices}) =>
          choices.flatMap(({sets}) => sets.map(({label}) => label)),
        ),
      ];
      for (const sentence of said) expect(text, encodeState(state)).toContain(flat(sentence));
      expect(text).not.toMatch(/undefined|\{\{|\[object/);
      expect(html).not.toMatch(/&lt;\/?(?:a|b|code)&gt;/);
      const levels = all(html, /<h(\d)/g).map(Number);
      expect(levels[0]).toBe(3);
      for (const level of levels.slice(1)) expect(level).toBe(4);
    }
  });

  it('show the plan of several workflows, one row each', () => {
    const html = renderAnswer(locale, {
      workflow: 'airflow',
      answers: {},
      show: 'plan',
      also: [{workflow: 'hightouch', answers: {}}, {answers: {kind: 'users'}}],
    });
    expect(all(html, /(<tr role="row">)/g)).toHaveLength(4);
    expect(textOf(html)).toContain('Job Runner');
  });
});

describe('properties of the component', () => {
  it('headingLevel moves all headings', () => {
    expect(new Set(all(renderChooser('en', '', {headingLevel: 2}), /<h(\d)/g))).toEqual(
      new Set(['2', '3']),
    );
    const deep = renderChooser('en', '?kind=ordinary', {headingLevel: 5});
    expect(new Set(all(deep, /<h(\d)/g))).toEqual(new Set(['5', '6']));
  });

  it('an initial state holds until the address has one', () => {
    const initial = {answers: {kind: 'ordinary'}} as const;
    expect(renderChooser('en', '', {initial})).toContain('Can somebody sign in');
    expect(renderChooser('en', '?kind=ordinary&signin=no', {initial})).toContain('Where will it');
  });

  it('isCompact leaves out the table and the diagram', () => {
    expect(renderChooser('en', '', {isCompact: true})).not.toMatch(/<table|<svg/);
  });

  it('two choosers on a page share no id', () => {
    const ids = (id: string) => all(renderChooser('en', '', {id}), / id="([^"]+)"/g);
    expect(ids('one').filter((id) => ids('two').includes(id))).toEqual([]);
  });
});

describe.each(locales)('the diagram, %s', (locale) => {
  const wording = wordingOf(locale);
  const {svg, width, height} = diagram(wording);
  const text = flat(textOf(svg.replace(/<\/tspan><tspan[^>]*>/g, ' ')));

  it('labels every edge with its answer and every end with its result', () => {
    for (const {id, options: offered} of model.questions) {
      expect(text).toContain(flat(wording.t(`question.${id}.legend`)));
      for (const option of offered) {
        expect(text).toContain(flat(wording.t(optionKey(id, option, 'label'))));
      }
    }
    for (const id of model.outcomes) expect(text).toContain(flat(wording.t(`outcome.${id}.short`)));
  });

  it('has a name, a size, and nothing outside it', () => {
    expect(svg).toMatch(/role="img" aria-label="[^"]{10,}"/);
    expect([width, height > 400]).toEqual([720, true]);
    for (const [, x = '', y = ''] of svg.matchAll(/<tspan x="(\d+)" y="(\d+)"/g)) {
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });
});
