/** Where people live: "a town of 1,200". */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  'town city village community population country nation suburb hamlet county borough district island'.split(' '),
);
