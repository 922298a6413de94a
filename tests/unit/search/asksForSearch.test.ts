import {describe, expect, it} from 'vitest';
import {asksForSearch, type KeyPress} from '../../../src/components/search/asksForSearch';

const press = (changes: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  defaultPrevented: false,
  target: null,
  ...changes,
});

describe('the keys of the search', () => {
  it.each([
    ['/', {key: '/', code: 'Slash'}],
    ['/ on a German keyboard', {key: '/', code: 'Digit7', shiftKey: true}],
    ['the key of / in a Russian layout', {key: '.', code: 'Slash'}],
    ['Ctrl K', {key: 'k', code: 'KeyK', ctrlKey: true}],
    ['⌘ K', {key: 'k', code: 'KeyK', metaKey: true}],
    ['Ctrl K in a Russian layout', {key: 'л', code: 'KeyK', ctrlKey: true}],
  ])('%s opens it', (_, changes) => {
    expect(asksForSearch(press(changes))).toBe(true);
  });

  it.each([
    ['k', {key: 'k', code: 'KeyK'}],
    ['?', {key: '?', code: 'Slash', shiftKey: true}],
    ['Ctrl /', {key: '/', code: 'Slash', ctrlKey: true}],
    ['Alt /', {key: '/', code: 'Slash', altKey: true}],
    ['Ctrl Shift K', {key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true}],
    ['/ that something else took', {key: '/', code: 'Slash', defaultPrevented: true}],
  ])('%s does not', (_, changes) => {
    expect(asksForSearch(press(changes))).toBe(false);
  });
});
