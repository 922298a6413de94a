import type {ReactNode, Ref} from 'react';
import styles from './Chooser.module.css';
import {usePageTools} from './ChooserContext';

type HeadingProps = {
  /** 0 for the heading of the screen, 1 for its sections. */
  readonly depth?: 0 | 1;
  readonly id?: string;
  /** Given where the heading takes the focus after a step. */
  readonly ref?: Ref<HTMLHeadingElement> | undefined;
  readonly children: ReactNode;
};

/** A heading at the level that the page asks for. */
export function Heading({depth = 0, ref, ...props}: HeadingProps): ReactNode {
  const {headingLevel} = usePageTools();
  const Tag = `h${headingLevel + depth}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  const className = depth === 0 ? styles.heading : styles.sectionHeading;
  return <Tag ref={ref} className={className} {...(ref && {tabIndex: -1})} {...props} />;
}
