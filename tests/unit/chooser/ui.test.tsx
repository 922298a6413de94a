import {describe, expect, it} from 'vitest';
import {findFlips} from '../../../src/chooser/engine/findFlips';
import {decisionOf} from '../../../src/chooser/engine/state';
import {encodeState} from '../../../src/chooser/engine/urlCodec';
import {model} from '../../../src/chooser/model/model';
import {outcomes} from '../../../src/chooser/model/outcomes';
import {optionKey} from '../../../src/chooser/render/options';
import {ruleTable} from '../../../src/chooser/render/ruleTable';
import {renderChooser, renderResult, screens, textOf} from './renderChooser';
import {locales, wordingOf} from './wording';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => text);
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(locales)('the page of the server, %s', (locale) => {
  const {t} = wordingOf(locale);
  const html = renderChooser(locale);
  const withoutScript = /<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '';

  it('holds every question, answer, result and reason for readers without JavaScript', () => {
    const text = textOf(withoutScript);
    for (const {id, options} of model.questions) {
      expect(text).toContain(flat(t(`question.${id}.legend`)));
      for (const option of options) expect(text).toContain(flat(t(optionKey(id, option, 'label'))));
    }
    for (const {id} of outcomes) expect(text).toContain(flat(t(`outcome.${id}.title`)));
    for (const {id} of model.rules) expect(text).toContain(flat(t(`reason.${id}`)));
  });

  it('leads from each of the 19 results to a page of this site', () => {
    expect(all(withoutScript, /href="([^"]+)"/g)).toHaveLength(19);
    expect(new Set(all(withoutScript, /href="([^"]+)"/g))).toEqual(
      new Set(['/docs/dbt-apis/service-tokens#create', '/docs/dbt-apis/user-tokens#create']),
    );
  });

  it('holds the decision table', () => {
    const text = textOf(html);
    const table = ruleTable({t});
    expect(all(html, /(<tr role="row">)/g)).toHaveLength(table.rows.length + 1);
    for (const {cells, result} of table.rows) {
      for (const label of cells.flat()) expect(text).toContain(flat(label));
      expect(text).toContain(flat(result));
    }
  });

  it('asks the first question with native radio buttons, none of them chosen', () => {
    expect(all(html, /(type="radio"[^>]* name="workflow")/g)).toHaveLength(6);
    expect(html).not.toContain('checked');
    expect(html).toContain('noValidate=""');
    expect(html).not.toMatch(/role="radio|aria-invalid|required/);
  });

  it('has one status region, and it is empty', () => {
    expect(html.match(/role="status"/g)).toHaveLength(1);
    expect(html).toMatch(/<p role="status"[^>]*><\/p>/);
    expect(html).not.toMatch(/aria-live|role="alert"/);
  });

  it('carries no inline style or script', () => {
    expect(html).not.toMatch(/style=|<script|<style/);
  });
});

describe.each(locales)('question screens, %s', (locale) => {
  const {t} = wordingOf(locale);

  it.each(screens.questions)('%j', (answers) => {
    const decision = decisionOf({answers});
    if (decision.kind === 'result') throw new Error('not a question');
    const {id, options} = decision.question;
    const html = renderChooser(locale, encodeState({answers}));
    expect(html).toContain(`${t(`question.${id}.legend`)}</h3></legend>`);
    expect(all(html, new RegExp(`(type="radio"[^>]* name="${id}")`, 'g'))).toHaveLength(
      options.length,
    );
    const ids = all(html, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(html, /(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)) {
      expect(ids).toContain(target);
    }
    const changes = Object.keys(answers).map((question) =>
      flat(t(`question.${question as 'stage'}.change`)),
    );
    for (const change of changes) expect(textOf(html)).toContain(change);
  });

  it('keeps the answer chosen while it is being changed, and lists the others', () => {
    const html = renderChooser(locale, '?v=1&workflow=terraform&stage=production&ask=stage');
    expect(html).toMatch(/value="production"[^>]*checked=""|checked=""[^>]*value="production"/);
    expect(textOf(html)).toContain(flat(t('question.workflow.change')));
    expect(textOf(html)).not.toContain(flat(t('question.stage.change')));
  });

  it('leads back to the question before, with its answer', () => {
    const html = renderChooser(locale, '?v=1&workflow=other&actor=unsure');
    expect(html).toContain(
      'href="/docs/dbt-apis/authentication?v=1&amp;workflow=other&amp;actor=unsure&amp;ask=actor#token-chooser"',
    );
  });

  it('never shows a value from the address', () => {
    const html = renderChooser(locale, '?v=%3Cb%3E&workflow=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(html).toContain(t('notice.other-version'));
    expect(html).not.toContain('alert(1)');
  });
});

describe.each(locales)('result screens, %s', (locale) => {
  const {t} = wordingOf(locale);

  it.each(screens.results)('%j', (answers) => {
    const decision = decisionOf({answers});
    if (decision.kind === 'question') throw new Error('not a result');
    const {id, outcome} = decision.rule;
    const html = renderResult(locale, {answers});
    const text = textOf(html);
    expect(html).toContain(`${t(`outcome.${outcome}.title`)}</h3>`);
    expect(text).toContain(flat(t(`reason.${id}`)));
    expect(text).toContain(flat(t('result.next')));
    expect(html).toMatch(/href="https:\/\/docs\.getdbt\.com[^"]*" lang="en"/);
    expect(html.includes('<table')).toBe(outcome !== 'pat');
    const flips = findFlips(model, answers);
    for (const flip of flips) {
      expect(html).toContain(encodeState({answers: flip.answers}).replace(/&/g, '&amp;'));
    }
    if (flips.length > 0) expect(text).toContain(flat(t('flips.count', {count: flips.length})));
    expect(text).not.toMatch(/undefined|\{\{|<\/?[abc]/);
  });

  it('keeps headings in order', () => {
    const levels = all(renderResult(locale, {answers: {workflow: 'integration'}}), /<h(\d)/g);
    expect(levels).toEqual(['3', '4', '4', '4', '4', '4', '4']);
  });
});

describe('properties of the component', () => {
  it('headingLevel moves all headings', () => {
    expect(all(renderChooser('en', '', {headingLevel: 2}), /<h(\d)/g)).toEqual(['2', '2']);
    const deep = renderChooser('en', '?workflow=other', {headingLevel: 5});
    expect(all(deep, /<h(\d)/g)).toEqual(['5', '6', '5']);
  });

  it('initial answers hold until the address has some', () => {
    const initial = {workflow: 'terraform'} as const;
    expect(renderChooser('en', '', {initial})).toContain('Where will it run?');
    expect(renderChooser('en', '?workflow=sheets', {initial})).toContain('Whose permissions');
  });

  it('isCompact leaves out the table', () => {
    expect(renderChooser('en', '', {isCompact: true})).not.toContain('<table');
  });

  it('two choosers on a page share no id', () => {
    const ids = (id: string) => all(renderChooser('en', '', {id}), / id="([^"]+)"/g);
    expect(ids('one').filter((id) => ids('two').includes(id))).toEqual([]);
  });
});
