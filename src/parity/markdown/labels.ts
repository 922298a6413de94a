/** The form in which labels of links and footnotes are compared, as CommonMark folds them. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Longer labels can't be defined. */
export const maximumLabel = 1000;
