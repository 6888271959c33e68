import { WORD_CLASSES } from './word-classes.data.js';

const CLASSES: ReadonlyMap<string, readonly string[]> = index(WORD_CLASSES);

function index(table: string): Map<string, string[]> {
  const byLemma = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [name = '', words = ''] = line.split(':');
    for (const word of words.trim().split(/\s+/)) {
      const lemma = word.replaceAll('-', ' ');
      for (const form of new Set([word, lemma])) byLemma.set(form, [...(byLemma.get(form) ?? []), name]);
    }
  }
  return byLemma;
}

/** Classes of acts that a verb or event noun tells of; none when the tables do not know it. */
export function classesOf(lemma: string): readonly string[] {
  return CLASSES.get(lemma) ?? [];
}

/** The first class of a lemma: the one that names its topic. */
export function classOf(lemma: string): string | undefined {
  return CLASSES.get(lemma)?.[0];
}

/** Whether two lemmas tell of the same act: the same word, or a class in common. */
export function sameAct(a: string, b: string): boolean {
  return a === b || classesOf(a).some((c) => classesOf(b).includes(c));
}

/** Telling is no act that tells two facts apart: everything in the news is said, shown and given by somebody. */
export const TELLING_CLASSES: ReadonlySet<string> = new Set(
  'say announce write ask show give use receive send work live deny'.split(' '),
);

/** Acts that are done by announcing them: who announces that he resigns has resigned; who announces a death has killed nobody. */
export const PERFORMATIVE_CLASSES: ReadonlySet<string> = new Set(
  'endorse withdraw resign appoint ban lift suspend propose apologize oppose dismiss postpone extend enact order agree refuse close'.split(
    ' ',
  ),
);
