import {useChooser} from './ChooserContext';

/** Copies a text and says whether that worked. */
export function useCopy(): (text: string, done: string) => Promise<void> {
  const {t, announce} = useChooser();
  return async (text, done) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(done);
    } catch {
      announce(t('actions.copyFailed'));
    }
  };
}
