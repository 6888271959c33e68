/** Answers kept at a time. */
const MOST = 10_000;

/**
 * A pure function of a string that keeps its answers: the same few names are held against each other in every two
 * sources. Past so many answers it forgets them all and begins anew.
 */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const fresh = of(text);
    known.set(text, fresh);
    return fresh;
  };
}
