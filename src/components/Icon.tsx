import type {ReactNode} from 'react';

const DRAWINGS = {
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6" />
    </>
  ),
  robot: (
    <>
      <rect x="4.5" y="8.5" width="15" height="11" rx="3" />
      <path d="M12 8.5V5M2.5 13v3M21.5 13v3M9.5 16.2h5" />
      <circle cx="12" cy="3.8" r="1.2" />
      <path d="M9 12.5v.6M15 12.5v.6" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.5" />
      <path d="M11.3 12.2 20 3.5M16 7.5l3 3M18.2 5.3l2 2" />
    </>
  ),
  shield: (
    <>
      <path d="M12 2.8 4.5 5.6v5.6c0 4.7 3.1 8.2 7.5 10 4.4-1.8 7.5-5.3 7.5-10V5.6z" />
      <path d="m8.8 11.8 2.3 2.3 4.2-4.5" />
    </>
  ),
  compass: (
    <>
      <circle cx="12" cy="12" r="9.2" />
      <path d="m15.8 8.2-2.1 5.5-5.5 2.1 2.1-5.5z" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

/** A drawing of the site's own small set. */
export type IconName = keyof typeof DRAWINGS;

/**
 * A line drawing in the colour of the text around it; decoration only, so hidden from
 * assistive technology.
 */
export function Icon({
  name,
  className,
}: {
  name: IconName;
  className?: string | undefined;
}): ReactNode {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
