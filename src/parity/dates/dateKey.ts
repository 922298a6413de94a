import type {DateValue} from './dateValue';

function padded(part: number | undefined, width: number): string {
  return part === undefined ? 'X'.repeat(width) : String(part).padStart(width, '0');
}

/**
 * A key that is equal for equal dates, whatever they are written in, and reads as ISO 8601 does where that has a
 * form: `2023-07-18`, `2023-07`, `--07-18` (no year), `2023-Q3`, `2024-01-XX` (XX for what is to be decided).
 */
export function dateKey(value: DateValue): string {
  switch (value.kind) {
    case 'day':
    case 'placeholder':
      return `${padded(value.year, 4)}-${padded(value.month, 2)}-${padded(value.day, 2)}`;
    case 'month':
      return `${padded(value.year, 4)}-${padded(value.month, 2)}`;
    case 'year-less-day':
      return `--${padded(value.month, 2)}-${padded(value.day, 2)}`;
    case 'quarter':
      return `${padded(value.year, 4)}-Q${value.quarter}`;
  }
}
