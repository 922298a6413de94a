/** What this looks at in a `KeyboardEvent`. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'
>;

/** The document itself may be the target; it lies in no field. */
function isTyping(target: Partial<Element> | null): boolean {
  const field = target?.closest?.('input, textarea, select, dialog, [contenteditable]');
  return field !== undefined && field !== null;
}

/**
 * Tells whether a key press opens the search: `/` outside of fields, or Ctrl or ⌘ with K. Keys
 * count by their place too, because a Cyrillic layout has other letters there.
 */
export function asksForSearch(press: KeyPress): boolean {
  if (press.defaultPrevented || press.altKey) return false;
  if (press.ctrlKey || press.metaKey) return press.code === 'KeyK' && !press.shiftKey;
  const isSlash = press.key === '/' || (press.code === 'Slash' && !press.shiftKey);
  return isSlash && !isTyping(press.target as Partial<Element> | null);
}
