import type {Report} from './report';

/** Prints a report as JSON, version 1. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
