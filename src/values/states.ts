import { STATES } from './states.data.js';

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
  const [x, y] = [GROUPS.get(question)?.get(a), GROUPS.get(question)?.get(b)];
  return x !== undefined && y !== undefined && ![...x].some((group) => y.has(group));
}

/** Whether a question of the table knows an answer. */
export const isAnswer = (question: string, value: string): boolean => GROUPS.get(question)?.has(value) ?? false;

/** Whether no answer of the one can hold beside any of the other. */
export function excludeAll(question: string, a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => exclude(question, x, y)));
}
