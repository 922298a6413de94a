/**
 * Which item of a menu a key leads to.
 *
 * @param current index of the item in focus; -1 for none
 * @returns null for a key that moves nothing
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
 */
export function nextItem(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
