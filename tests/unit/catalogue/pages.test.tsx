import {TimelineList} from '@site/src/components/catalogue/TimelineList';
import type {CatalogueTools} from '@site/src/components/catalogue/tools';
import {WorkflowList} from '@site/src/components/catalogue/WorkflowList';
import {areas, permissionSets, timeline, workflows} from '@site/src/facts';
import {readBuiltPage} from '@site/src/hosting/builtPages/readBuiltPage';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {locales, timelineData, workflowsData} from './data';

const Link: CatalogueTools['Link'] = ({to, children}) => <a href={to}>{children}</a>;
const Heading: CatalogueTools['Heading'] = ({as: As, id, children}) => <As id={id}>{children}</As>;

const renderWorkflows = (locale: 'en' | 'ru', search = '', target = '') =>
  renderToStaticMarkup(
    <WorkflowList
      id="filter"
      data={workflowsData[locale]}
      search={search}
      target={target}
      onFilter={() => {}}
      Link={Link}
      Heading={Heading}
    />,
  );

const decoded = (html: string) =>
  html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each(locales)('the page on workflows in %s', (locale) => {
  const html = decoded(renderWorkflows(locale));
  const page = readBuiltPage(html);

  it('holds all 64 with address, title, reason and caveats', () => {
    expect(html.match(/<article/g)).toHaveLength(64);
    for (const {id, title, why, caveats} of workflows) {
      expect(page.ids).toContain(id);
      for (const text of [title, why, ...caveats]) expect(html).toContain(text[locale]);
    }
  });

  it('speaks no other language', () => {
    const other = locale === 'en' ? 'ru' : 'en';
    const shipped = JSON.stringify(workflowsData[locale]);
    expect(workflows.filter(({why}) => shipped.includes(why[other]))).toEqual([]);
    // The other way round, to be sure that this search finds what is there.
    expect(workflows.filter(({why}) => !shipped.includes(why[locale]))).toEqual([]);
  });

  it('has a heading for every area, and no id twice', () => {
    for (const {id} of areas) expect(page.ids).toContain(id);
    expect(page.repeatedIds).toEqual([]);
  });

  it('leads to sets that the catalogue has', () => {
    const known = new Set<string>(permissionSets.map(({id}) => id));
    const links = page.references
      .map(({value}) => value)
      .filter((value) => /permissions#/.test(value));
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) {
      expect([...known, 'smallest-set']).toContain(link.split('#')[1]);
    }
  });

  it('shows only what fits the address, and says how many that is', () => {
    const filtered = renderWorkflows(locale, '?token=none');
    expect(filtered.match(/<article/g)).toHaveLength(2);
    expect(filtered).toContain(workflowsData[locale].results[2]);
    expect(filtered).not.toContain(workflowsData[locale].words.hiddenTarget);
  });

  it('says so when the address leads to a workflow that its filter hides', () => {
    const filtered = renderWorkflows(locale, '?token=none', 'airflow');
    expect(filtered).toContain(workflowsData[locale].words.hiddenTarget);
    expect(filtered).toContain('href="?#airflow"');
    expect(renderWorkflows(locale, '', 'airflow')).not.toContain(
      workflowsData[locale].words.hiddenTarget,
    );
  });

  it('says so when nothing fits', () => {
    const filtered = renderWorkflows(locale, '?plan=developer&set=account-admin');
    expect(filtered).not.toContain('<article');
    expect(filtered).toContain(workflowsData[locale].results[0]);
  });
});

describe.each(locales)('the page on changes in %s', (locale) => {
  const html = decoded(
    renderToStaticMarkup(
      <TimelineList
        data={timelineData[locale]}
        Heading={Heading}
        AnchorLink={({id, label}) => <a href={`#${id}`}>{label}</a>}
      />,
    ),
  );
  const page = readBuiltPage(html);

  it('holds every change with its address, date and text', () => {
    for (const {id, date, event} of timeline) {
      expect(page.ids).toContain(id);
      expect(html).toContain(`dateTime="${date}"`);
      expect(html).toContain(event[locale]);
    }
    expect(page.repeatedIds).toEqual([]);
  });

  it('begins with the newest', () => {
    const dates = [...html.matchAll(/<time dateTime="([\d-]+)"/g)].map(([, date]) => date);
    expect(dates[0]).toMatch(/^2026-08/);
    const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
    // A month stands for its end, a year for its own: nothing in it is known to be older.
    const ends = ids.map((id) => timeline.find((entry) => entry.id === id)?.date.padEnd(10, '-99'));
    expect(ends).toEqual([...ends].sort().reverse());
  });
});

it('dates are written as precisely as they are known', () => {
  const when = (locale: 'en' | 'ru', wanted: string) =>
    timelineData[locale].years
      .flatMap(({rows}) => rows)
      .find(({id}) => id === wanted)
      ?.when.map((part) => (typeof part === 'string' ? part : part.text))
      .join('');
  expect(when('en', 'granular-permission-sets')).toBe('2022');
  expect(when('en', 'service-tokens-launched')).toBe('April\u00a02021');
  expect(when('en', 'new-token-generation')).toBe('July\u00a018,\u00a02023');
  expect(when('en', 'pats-for-read-only-and-it')).toBe(
    'between February\u00a028,\u00a02026 and April\u00a016,\u00a02026',
  );
  expect(when('ru', 'granular-permission-sets')).toBe('2022');
  expect(when('ru', 'service-tokens-launched')).toBe('апрель\u00a02021\u00a0г.');
  expect(when('ru', 'new-token-generation')).toBe('18\u00a0июля\u00a02023\u00a0г.');
  expect(when('ru', 'pats-for-read-only-and-it')).toBe(
    'между 28\u00a0февраля\u00a02026\u00a0г. и\u00a016\u00a0апреля\u00a02026\u00a0г.',
  );
});
