/**
 * Number of days of a month in the Gregorian calendar.
 *
 * @param month 1 to 12
 * @param year full year; a leap year is assumed without it
 */
export function daysInMonth(month: number, year = 2000): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day of a month, with or without its year, is in the calendar. */
export function dayExists(month: number, day: number, year?: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}
