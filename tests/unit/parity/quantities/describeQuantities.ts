import {
  findNumberWords,
  findQuantities,
  type Quantity,
  quantityKey,
} from '../../../../src/parity/quantities';

function brief(quantity: Quantity, text: string): string {
  const key = quantity.kind === 'version' ? `v${quantityKey(quantity)}` : quantityKey(quantity);
  const others = quantity.values
    .slice(1)
    .map((value) => ` or ${value}`)
    .join('');
  const doubt = quantity.uncertain ? '?' : '';
  return `${text.slice(quantity.start, quantity.end)} = ${key}${others}${doubt}`;
}

/** The quantities in digits of a text, one after the other. */
export function digits(text: string, ...locales: string[]): string {
  return findQuantities(text, locales)
    .map((each) => brief(each, text))
    .join(', ');
}

/** The number words of a text. */
export function words(text: string, ...locales: string[]): string {
  return findNumberWords(text, locales)
    .map((each) => brief(each, text))
    .join(', ');
}
