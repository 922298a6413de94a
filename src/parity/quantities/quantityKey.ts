import type {Quantity} from './quantity';

const signs = {exact: '', 'at-least': '≥ ', 'at-most': '≤ ', about: '~ '} as const;

/** The canonical form of a quantity, as findings print it: `≥ 85`, `5 GB`, `15:00`, `1.0.0-rc.1`. */
export function quantityKey({kind, values, unit, bound, digits}: Quantity): string {
  if (kind === 'clock') {
    const [minutes = 0] = values;
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  }
  if (kind === 'version') return signs[bound] + digits;
  const [value = 0] = values;
  const number = Number(value.toPrecision(12)).toString();
  return `${signs[bound]}${number}${unit ? ` ${unit}` : ''}`;
}
