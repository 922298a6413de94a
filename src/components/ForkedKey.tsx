import type {ReactNode} from 'react';

/**
 * The site's question as a drawing: one key whose shaft forks to a person and to a machine.
 * The text says the same, so it is hidden from assistive technology.
 */
export function ForkedKey({className}: {className?: string | undefined}): ReactNode {
  return (
    <svg className={className} viewBox="0 0 400 300" fill="none" aria-hidden="true">
      <g strokeWidth="14" strokeLinecap="round">
        <path d="M176 150c52 0 40-78 104-78h14" stroke="var(--wt-violet)" />
        <path d="M176 150c52 0 40 78 104 78h14" stroke="var(--wt-teal)" />
        <path d="M134 150h44" stroke="var(--wt-text)" />
        <circle cx="84" cy="150" r="48" fill="var(--wt-ground)" stroke="var(--wt-text)" />
      </g>
      <g strokeWidth="8" strokeLinecap="round" stroke="var(--wt-text)">
        <path d="M71 141c0-9 6-15 14-15s14 5 14 13c0 10-14 11-14 21" />
        <path d="M85 173v.1" />
      </g>
      <g strokeWidth="5" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="330" cy="72" r="44" fill="var(--wt-violet-soft)" stroke="var(--wt-violet)" />
        <g stroke="var(--wt-violet)">
          <circle cx="330" cy="60" r="11" />
          <path d="M309 94c2-12 10-17 21-17s19 5 21 17" />
        </g>
        <circle cx="330" cy="228" r="44" fill="var(--wt-teal-soft)" stroke="var(--wt-teal)" />
        <g stroke="var(--wt-teal)">
          <rect x="308" y="219" width="44" height="30" rx="9" />
          <path d="M330 219v-9M321 231v3M339 231v3M323 241h14" />
          <circle cx="330" cy="206" r="3.5" />
        </g>
      </g>
    </svg>
  );
}
