import { MONTH_NAMES } from '../../values/months.data.js';

/** "1 source", "3 sources"; `many` for words whose plural is not made with an s. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function series(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1] ?? ''}`;
}

/** "19 September 2025" for an ISO day, with a time of day or not; anything else comes back as it is. */
export function dayText(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  const month = MONTH_NAMES[Number(match?.[2]) - 1];
  if (match === null || month === undefined) return iso;
  return [match[3] === undefined ? '' : String(Number(match[3])), month, match[1]]
    .filter((part) => part !== '')
    .join(' ');
}

/** The letter of a position: A, B … Z, then 27, 28 …. */
export function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}

/** With a capital at its head; the rest is left alone. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Code-unit order, the only order a report uses. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
