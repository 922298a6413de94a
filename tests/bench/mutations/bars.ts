/** Least share of mutants caught, or greatest share flagged, in per cent. */
export const harmfulBars: Readonly<Record<string, number>> = {
  dates: 98,
  versions: 98,
  numbers: 95,
  units: 90,
  links: 98,
  images: 98,
  code: 98,
  'inline-code': 98,
  headings: 98,
  lists: 95,
  tables: 95,
  admonitions: 98,
  components: 98,
  'front-matter': 98,
  names: 95,
  advice: 95,
  untranslated: 95,
};

/** Of harmless rewrites flagged as errors, and of healthy pages. */
export const falseAlarmBars = {rewrites: 1, healthyPages: 2} as const;

/** Of the harmful mutants caught: found in the right place, with both values. */
export const locatedBar = 95;
