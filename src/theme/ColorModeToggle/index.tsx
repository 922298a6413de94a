import {translate} from '@docusaurus/Translate';
import styles from '@docusaurus/theme-classic/lib/theme/ColorModeToggle/styles.module.css';
import type {ColorMode} from '@docusaurus/theme-common';
import type {Props} from '@theme/ColorModeToggle';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import {memo, type ReactNode} from 'react';
import own from './styles.module.css';

/** Null stands for the system's own. */
type Choice = ColorMode | null;

function nextChoice(choice: Choice, followsSystem: boolean): Choice {
  if (choice === 'light') return 'dark';
  return choice === 'dark' && followsSystem ? null : 'light';
}

function nameOf(choice: Choice): string {
  switch (choice) {
    case 'light':
      return translate({id: 'theme.colorToggle.ariaLabel.mode.light', message: 'light mode'});
    case 'dark':
      return translate({id: 'theme.colorToggle.ariaLabel.mode.dark', message: 'dark mode'});
    default:
      return translate({id: 'theme.colorToggle.ariaLabel.mode.system', message: 'system mode'});
  }
}

/**
 * The switch of the colour theme. The theme's own can't be pressed before the page is hydrated,
 * which here waits for just such a press. A mark on the document, which is set before anything is
 * shown, decides which of the three icons is seen.
 */
function ColorModeToggle({
  className,
  buttonClassName,
  respectPrefersColorScheme,
  value,
  onChange,
}: Props): ReactNode {
  const mode = nameOf(value);
  return (
    <div className={clsx(styles.toggle, own.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', styles.toggleButton, buttonClassName)}
        title={mode}
        aria-label={translate(
          {
            id: 'theme.colorToggle.ariaLabel',
            message: 'Switch between dark and light mode (currently {mode})',
          },
          {mode},
        )}
        onClick={() => onChange(nextChoice(value, respectPrefersColorScheme))}
      >
        <IconLightMode className={clsx(styles.toggleIcon, styles.lightToggleIcon)} />
        <IconDarkMode className={clsx(styles.toggleIcon, styles.darkToggleIcon)} />
        <IconSystemColorMode className={clsx(styles.toggleIcon, styles.systemToggleIcon)} />
      </button>
    </div>
  );
}

export default memo(ColorModeToggle);
