import {SearchButton} from '@site/src/components/search/SearchButton';
import type {ReactNode} from 'react';

/** Puts the site’s own search where the theme has room for a hosted one. */
export default function SearchBar(): ReactNode {
  return <SearchButton />;
}
