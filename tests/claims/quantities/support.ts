import { extractQuantities } from '../../../src/claims/quantities/index.js';
import { read } from '../../../src/language/index.js';
import { sourceFromText } from '../../../src/sources/index.js';
import { quantityText } from '../../../src/values/quantity.js';

/** What a text says in numbers: kind, role and value of each claim, in the order of the text. */
export function quantitiesOf(text: string) {
  const reading = read(sourceFromText('a.md', `${text}\n`));
  return extractQuantities(reading, {}).map((draft) => {
    const value = draft.value.type === 'quantity' ? quantityText(draft.value) : '';
    const head = draft.head === undefined ? undefined : reading.sentences[draft.sentence]?.tokens[draft.head]?.lower;
    return {
      is: `${draft.kind} ${draft.role} ${value}`.replace('  ', ' '),
      words: reading.source.prose.slice(draft.start, draft.end),
      head,
      detail: draft.detail ?? {},
      qualifiers: draft.qualifiers ?? [],
      draft,
    };
  });
}

export const listOf = (text: string): string[] => quantitiesOf(text).map(({ is }) => is);
