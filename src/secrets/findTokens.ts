/** Something shaped like a real secret, and where it stands. */
export interface FoundToken {
  /** 1-based. */
  readonly line: number;
  /** What it looks like. */
  readonly kind: string;
  /** Its beginning only: a message must not spread the secret further. */
  readonly start: string;
}

interface Shape {
  readonly kind: string;
  /** Group 1 is what would be secret. */
  readonly pattern: RegExp;
}

const SHAPES: readonly Shape[] = [
  // dbtu_ for people, dbtc_ for services, and whatever letter comes next.
  {kind: 'a dbt token', pattern: /\bdbt[a-z]{1,2}_([\w=-]{12,200})/g},
  {kind: 'an API key of 40 digits', pattern: /\b(?:Token|Bearer)\s+([0-9a-f]{40})\b/gi},
  {kind: 'a token in a header', pattern: /\b(?:Token|Bearer)\s+([\w=.-]{20,400})/g},
  {kind: 'a GitHub token', pattern: /\b(?:gh[pousr]|github_pat)_(\w{20,200})/g},
  {kind: 'a GitLab token', pattern: /\bglpat-([\w-]{16,100})/g},
  {kind: 'a Slack token', pattern: /\bxox[abeprs]-([\w-]{10,200})/g},
  {kind: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)([0-9A-Z]{16})\b/g},
  {kind: 'a JSON web token', pattern: /\beyJ[\w-]{8,400}\.(eyJ[\w-]{8,2000})/g},
];

const SHOWN_CHARACTERS = 8;

/**
 * Finds what is shaped like a real secret, whatever it opens.
 *
 * Samples must look like none: words in capitals, such as `dbtc_THIS-IS-NOT-A-REAL-TOKEN`, one
 * letter repeated, or an environment variable in the token's place.
 *
 * @param text content of a file
 * @returns one entry a place, in the order of the text
 */
export function findTokens(text: string): FoundToken[] {
  const found = new Map<number, FoundToken>();
  for (const {kind, pattern} of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      // Shapes overlap in front, as a header before a token does; they end together.
      const end = match.index + match[0].length;
      if (found.has(end) || isFake(match[1] ?? '')) continue;
      found.set(end, {
        line: text.slice(0, match.index).split('\n').length,
        kind,
        start: match[0].slice(0, match[0].length - (match[1]?.length ?? 0) + SHOWN_CHARACTERS),
      });
    }
  }
  return [...found].sort(([first], [second]) => first - second).map(([, token]) => token);
}

/** Random characters mix digits or cases; words that somebody wrote do not. */
function isFake(secret: string): boolean {
  if (/^(.)\1*$/.test(secret)) return true;
  const hasDigit = /\d/.test(secret);
  const mixesCases = /[a-z]/.test(secret) && /[A-Z]/.test(secret);
  return !hasDigit && !mixesCases;
}
