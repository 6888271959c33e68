/** Controls and marks that JSON may hold as they are, but that a terminal or an editor would obey rather than show. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * A value as JSON text, indented, ending in one line feed. What cannot be seen is written as an escape, so that printing
 * the file is safe and parsing it gives the source's own characters back.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(UNSEEN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
