import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import {type ReactNode, useState} from 'react';

/**
 * The menu of narrow windows, made when it is first opened. The theme makes it at once and lets
 * it slide into its closed place; each of its links sees itself in the window on the way and
 * fetches its page ahead, on every page that somebody opens on a phone.
 */
export default function MobileSidebarOnceOpened(): ReactNode {
  const {shown} = useNavbarMobileSidebar();
  const [wasShown, setWasShown] = useState(false);
  if (shown && !wasShown) setWasShown(true);
  return shown || wasShown ? <MobileSidebar /> : null;
}
