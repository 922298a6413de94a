import type {RuleCoverage} from './report';

/**
 * Says in a sentence a locale which rules lacked data of a language, and which ran all the same;
 * nothing of locales whose languages are known.
 */
export function coverageNotes(rules: readonly RuleCoverage[]): string[] {
  return rules.flatMap(({locale, ran, skipped}) => {
    const unknown = skipped.filter(({reason}) => reason === 'no-language-data');
    if (unknown.length === 0) return [];
    const names = unknown.map(({rule, lacks}) => `${rule} (${lacks})`).join(', ');
    return [
      `For ${locale} these rules lack data and did not run: ${names}. These ran: ${ran.join(', ')}.`,
    ];
  });
}
