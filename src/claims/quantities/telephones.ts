import type { Reading } from '../../language/types.js';
import type { TextValue } from '../../values/types.js';
import type { Draft } from '../types.js';

/** "555-208-HELP", "(555) 208-4417", "1-800-555-0199": three groups, the last one in digits or as a word. */
const NUMBER = /(?<![\p{L}\d-])(?:\+?1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ](?:\d{4}|[A-Z]{4})(?![\p{L}\d]|-\d)/gu;

/** Letters on the keys of a telephone, in the order of the digits from 2. */
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

const digitOf = (sign: string): string => {
  const key = KEYS.findIndex((letters) => letters.includes(sign));
  return key < 0 ? sign : String(key + 2);
};

/** The digits that are dialled, country code and punctuation left out. */
export function dialled(text: string): string {
  const digits = [...text].map(digitOf).join('').replace(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

/** Telephone numbers to call: identifiers, no quantities. Linear in the text. */
export function telephonesOf(reading: Reading): Draft<TextValue>[] {
  const { prose } = reading.source;
  return reading.sentences.flatMap((sentence) =>
    [...prose.slice(sentence.start, sentence.end).matchAll(NUMBER)].map(({ 0: text, index }) => ({
      kind: 'count' as const,
      value: { type: 'text' as const, text, canonical: dialled(text) },
      role: 'telephone',
      sentence: sentence.index,
      start: sentence.start + index,
      end: sentence.start + index + text.length,
      // An order to call says that this is the number.
      modality: 'asserted' as const,
      polarity: 'affirmed' as const,
    })),
  );
}
