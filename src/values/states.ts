import { BODY, NEIGHBOURS, STATES } from './states.data.js';

/** By question, by value: the groups it stands in. */
const GROUPS: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<number>>> = new Map(
  Object.entries(STATES).map(([question, text]) => {
    const of = new Map<string, Set<number>>();
    for (const [i, group] of text.split('|').entries())
      for (const value of group.trim().split(' ')) of.set(value, (of.get(value) ?? new Set()).add(i));
    return [question, of];
  }),
);

/** Whether two answers to a question of the table cannot both hold. */
export function exclude(question: string, a: string, b: string): boolean {
  if (question === 'wound') return partsExclude(a, b);
  const [x, y] = [GROUPS.get(question)?.get(a), GROUPS.get(question)?.get(b)];
  return x !== undefined && y !== undefined && ![...x].some((group) => y.has(group));
}

/** Whether a question of the table knows an answer. */
export const isAnswer = (question: string, value: string): boolean => GROUPS.get(question)?.has(value) ?? false;

/** Whether no answer of the one can hold beside any of the other. */
export function excludeAll(question: string, a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => exclude(question, x, y)));
}

const WHOLES: ReadonlyMap<string, readonly string[]> = new Map(
  [...table(BODY)].flatMap(([whole, parts]) => parts.map((part): [string, readonly string[]] => [part, [whole]])),
);
const MEETING = table(NEIGHBOURS);

function table(text: string): Map<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', list = ''] = line.split(': ');
        return [key, list.split(' ')];
      }),
  );
}

/** A part with all that it is part of. */
function upward(part: string): string[] {
  const whole = WHOLES.get(part)?.[0];
  return whole === undefined ? [part] : [part, ...upward(whole)];
}

const isPart = (word: string): boolean => WHOLES.has(word);

/** "left leg" and "right leg"; "leg" and "head"; a part and its whole may be one wound, and so may parts that meet. */
function partsExclude(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const [p, q] = [x.at(-1) ?? '', y.at(-1) ?? ''];
  if (!isPart(p) || !isPart(q)) return false;
  const [up, down] = [upward(p), upward(q)];
  if (up.includes(q) || down.includes(p)) return x.length > 1 && y.length > 1 && x[0] !== y[0];
  return !up.some((v) => down.some((w) => (MEETING.get(v) ?? []).includes(w) || (MEETING.get(w) ?? []).includes(v)));
}

/** The part of the body that a word names, in the singular. */
export function bodyPart(word: string): string | undefined {
  const one = word === 'feet' ? 'foot' : word === 'buttocks' ? word : word.replace(/s$/, '');
  return [word, one].find((w) => isPart(w) && w !== 'body');
}
