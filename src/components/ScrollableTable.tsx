import {translate} from '@docusaurus/Translate';
import {type ComponentProps, type ReactNode, useEffect, useRef, useState} from 'react';
import styles from './ScrollableTable.module.css';

/**
 * A table that scrolls inside its own box where the screen is too narrow for it. Only then the
 * box takes the focus, so that the arrow keys can scroll it.
 */
export function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const focusable = scrolls && {
    tabIndex: 0,
    role: 'group',
    'aria-label': translate({
      id: 'site.table.scrollable',
      message: 'Table, scrolls sideways',
      description: 'What assistive technology calls a table that is wider than the screen',
    }),
  };
  return (
    <div ref={box} className={styles.box} {...focusable}>
      <table {...props} />
    </div>
  );
}
