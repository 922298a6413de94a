import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import Category from '@theme-original/DocSidebarItem/Category';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/**
 * A group of pages that neither opens nor has a page of its own gets a plain heading: the theme's
 * own is a link without an address, which crawlers report and keyboards skip.
 */
export default function SidebarCategory(props: Props): ReactNode {
  const {item, level, activePath, onItemClick} = props;
  if (item.collapsible || item.href !== undefined) return <Category {...props} />;
  return (
    <li
      className={clsx(
        ThemeClassNames.docs.docSidebarItemCategory,
        ThemeClassNames.docs.docSidebarItemCategoryLevel(level),
        'menu__list-item',
        item.className,
      )}
    >
      <div className="menu__list-item-collapsible">
        <span className="menu__link">{item.label}</span>
      </div>
      <ul className="menu__list">
        <DocSidebarItems
          items={item.items}
          tabIndex={0}
          {...(onItemClick && {onItemClick})}
          activePath={activePath}
          level={level + 1}
        />
      </ul>
    </li>
  );
}
