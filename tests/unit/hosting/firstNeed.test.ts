import {isNeededAtOnce} from '@site/src/hosting/firstNeed/browser/isNeededAtOnce';
import {
  type Click,
  isMenuKey,
  isPlain,
  linkNeedsFramework,
  type PressedLink,
} from '@site/src/hosting/firstNeed/browser/needsFramework';
import {bundleLoader} from '@site/src/hosting/firstNeed/bundleLoader';
import {deferScripts} from '@site/src/hosting/firstNeed/deferScripts';
import {describe, expect, it} from 'vitest';

describe('the scripts of a built page', () => {
  it('give way to their loader, which stands before the styles and knows them, the entry last', () => {
    const html =
      '<head><title>T</title><link rel=stylesheet href=/a.css /><link rel=stylesheet href=/b.css />' +
      '<script src=/assets/js/runtime~main.0a.js defer></script><script src=/assets/js/main.1b.js defer></script>' +
      '<script src=/assets/js/page.2c.js defer></script></head>';
    expect(deferScripts(html, '/l.js')).toBe(
      '<head><title>T</title>' +
        '<script src="/l.js" data-scripts="/assets/js/runtime~main.0a.js /assets/js/page.2c.js /assets/js/main.1b.js"></script>' +
        '<link rel=stylesheet href=/a.css /><link rel=stylesheet href=/b.css /></head>',
    );
  });

  it('are found with quotes and in any order of attributes', () => {
    const html =
      '<link href="/a.css" rel="stylesheet"><script defer="defer" src="/js/main.1b.js"></script>';
    expect(deferScripts(html, '/l.js')).toBe(
      '<script src="/l.js" data-scripts="/js/main.1b.js"></script><link href="/a.css" rel="stylesheet">',
    );
  });

  it.each([
    ['without any', '<head><link rel=stylesheet href=/a.css></head>'],
    ['with inline scripts and data only', '<script>a()</script><script type=x>{}</script>'],
    ['with a script that does not wait', '<script src=/a.js></script>'],
  ])('leave a page as it was, %s', (_, html) => {
    expect(deferScripts(html, '/l.js')).toBe(html);
  });

  it('need styles beside them', () => {
    expect(() => deferScripts('<script src=/main.1.js defer></script>', '/l.js')).toThrow(
      /scripts but no styles/,
    );
  });
});

describe('a page', () => {
  it.each([
    ['with a query', {search: '?plan=starter', hash: '', type: 'navigate'}],
    ['with an anchor', {search: '', hash: '#rotate', type: 'navigate'}],
    ['loaded once more', {search: '', hash: '', type: 'reload'}],
    ['returned to', {search: '', hash: '', type: 'back_forward'}],
  ])('%s needs its framework at once', (_, arrival) => {
    expect(isNeededAtOnce(arrival)).toBe(true);
  });

  it.each(['navigate', 'prerender', undefined])('opened plainly waits, type %s', (type) => {
    expect(isNeededAtOnce({search: '', hash: '', type})).toBe(false);
  });
});

const here = {origin: 'https://a.org', pathname: '/docs/x', search: '', hash: ''};
const link = (changes: Partial<PressedLink>): PressedLink => ({
  ...here,
  ...{target: '', hreflang: '', role: null},
  ...changes,
});

describe('a link that is pressed before the framework is there', () => {
  it.each([
    ['to another state of this page', {search: '?kind=ordinary', hash: '#token-chooser'}],
    ['to this page itself', {}],
    ['to the content', {hash: '#__docusaurus_skipToContent_fallback'}],
    ['that is a button', {role: 'button', pathname: '/docs/y'}],
  ])('waits for it: one %s', (_, changes) => {
    expect(linkNeedsFramework(link(changes), here)).toBe(true);
  });

  it.each([
    ['to another page', {pathname: '/docs/y'}],
    ['to an anchor of another page', {pathname: '/docs/y', hash: '#a'}],
    ['to an anchor of this page', {hash: '#a'}],
    ['to another host', {origin: 'https://b.org'}],
    ['into another window', {target: '_blank'}],
    ['to the other language', {pathname: '/ru/docs/x', hreflang: 'ru', target: '_self'}],
  ])('is followed by the browser: one %s', (_, changes) => {
    expect(linkNeedsFramework(link(changes), here)).toBe(false);
  });

  it.each([{search: '?from=test'}, {hash: '#rotate'}])(
    'waits when it leads to the other language and the address has more than a path, %o',
    (more) => {
      const other = link({pathname: '/ru/docs/x', hreflang: 'ru', target: '_self'});
      expect(linkNeedsFramework(other, {...here, ...more})).toBe(true);
    },
  );

  it('waits when it leaves a filter behind, though it has an anchor', () => {
    expect(linkNeedsFramework(link({hash: '#a'}), {...here, search: '?token=none'})).toBe(true);
  });
});

describe('a click', () => {
  const click: Click = {
    ...{button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false},
    defaultPrevented: false,
  };

  it('is plain with the first button alone', () => {
    expect(isPlain(click)).toBe(true);
  });

  it.each([
    {button: 1},
    {button: 2},
    {ctrlKey: true},
    {metaKey: true},
    {shiftKey: true},
    {altKey: true},
    {defaultPrevented: true},
  ])('is not plain with %o', (changes) => {
    expect(isPlain({...click, ...changes})).toBe(false);
  });
});

it.each([
  ['ArrowDown', true],
  ['ArrowUp', true],
  ['Home', true],
  ['End', true],
  ['Escape', true],
  ['Enter', false],
  ['Tab', false],
  ['a', false],
])('%s is a key for a menu: %s', (key, expected) => {
  expect(isMenuKey(key)).toBe(expected);
});

describe('the loader', () => {
  it('is named for its text, and the same each time', async () => {
    const [first, second] = await Promise.all([bundleLoader(), bundleLoader()]);
    expect(first).toEqual(second);
    expect(first.file).toMatch(/^assets\/js\/first-need\.[0-9a-f]{8}\.js$/);
  });
});
