import {useLockBodyScroll, useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import Header from '@theme/Navbar/MobileSidebar/Header';
import Layout from '@theme/Navbar/MobileSidebar/Layout';
import PrimaryMenu from '@theme/Navbar/MobileSidebar/PrimaryMenu';
import SecondaryMenu from '@theme/Navbar/MobileSidebar/SecondaryMenu';
import type {ReactNode} from 'react';

/**
 * The menu of narrow windows, there only while it is open. The theme makes it with the page and
 * lets it slide into its closed place; each of its links sees itself in the window on the way and
 * fetches its page ahead, on every page that somebody opens on a phone.
 */
export default function MobileSidebarWhileOpen(): ReactNode {
  const {shown} = useNavbarMobileSidebar();
  useLockBodyScroll(shown);
  if (!shown) return null;
  return (
    <Layout header={<Header />} primaryMenu={<PrimaryMenu />} secondaryMenu={<SecondaryMenu />} />
  );
}
