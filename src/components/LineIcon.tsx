import type {ComponentProps, ReactNode} from 'react';

/**
 * A drawing in lines, for the theme's own icons: those are outlines of hundreds of numbers each,
 * in the HTML of every page.
 */
export function LineIcon({
  lines,
  ...props
}: ComponentProps<'svg'> & {readonly lines: string}): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" {...props}>
      <path d={lines} fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" />
    </svg>
  );
}
