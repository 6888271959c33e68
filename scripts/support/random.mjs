/** Whole numbers below n by a linear congruential generator (Numerical Recipes' constants): the same draw everywhere. */
export function generator(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** People of made-up stories. */
export const PEOPLE = [
  'Ada Lund',
  'Piet Maas',
  'Rosa Vidal',
  'Ivo Brandt',
  'Lena Frisk',
  'Omar Nasri',
  'Tilda Bergh',
  'Hugo Lantz',
];
