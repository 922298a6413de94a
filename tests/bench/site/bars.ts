import type {Figures} from './figures';

/** What our own pages shall reach, each of them, in the median of the runs. */
export const BARS = {
  performance: {least: 99},
  accessibility: {least: 100},
  bestPractices: {least: 100},
  seo: {least: 100},
  blocking: {most: 100},
  layoutShift: {most: 0},
} as const satisfies Partial<
  Record<keyof Figures, {readonly least: number} | {readonly most: number}>
>;

/** Whether figures meet every bar. */
export function meetsBars(figures: Figures): boolean {
  return Object.entries(BARS).every(([name, bar]) => {
    const figure = figures[name as keyof typeof BARS];
    return 'least' in bar ? figure >= bar.least : figure <= bar.most;
  });
}
