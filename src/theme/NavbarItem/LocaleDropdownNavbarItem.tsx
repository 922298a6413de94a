import {LanguageLinks} from '@site/src/components/LanguageLinks';
import type {Props} from '@theme/NavbarItem/LocaleDropdownNavbarItem';
import type {ReactNode} from 'react';

/**
 * Replaces the stock drop-down: with two languages, one plain link is quicker than a menu. It
 * stays in the header on phones as well, so the mobile menu need not repeat it.
 */
export default function LocaleDropdownNavbarItem({mobile}: Props): ReactNode {
  return mobile ? null : <LanguageLinks />;
}
