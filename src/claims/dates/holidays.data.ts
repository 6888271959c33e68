/**
 * Named days. `date` is a month and day every year; `nth` a weekday of a month (−1: the last); `easter` days after
 * Easter Sunday. Keys are the words of the name, lower case, with single spaces.
 */
export type Holiday =
  | { date: readonly [month: number, day: number] }
  | { nth: readonly [month: number, weekday: number, n: number]; plus?: number }
  | { easter: number };

export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year's day", { date: [1, 1] }],
  ["new year's eve", { date: [12, 31] }],
  ['martin luther king day', { nth: [1, 1, 3] }],
  ['groundhog day', { date: [2, 2] }],
  ["valentine's day", { date: [2, 14] }],
  ["presidents' day", { nth: [2, 1, 3] }],
  ["president's day", { nth: [2, 1, 3] }],
  ['presidents day', { nth: [2, 1, 3] }],
  ["st patrick's day", { date: [3, 17] }],
  ["st. patrick's day", { date: [3, 17] }],
  ["april fools' day", { date: [4, 1] }],
  ["april fool's day", { date: [4, 1] }],
  ['palm sunday', { easter: -7 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['ash wednesday', { easter: -46 }],
  ['pentecost', { easter: 49 }],
  ['earth day', { date: [4, 22] }],
  ['may day', { date: [5, 1] }],
  ['cinco de mayo', { date: [5, 5] }],
  ["mother's day", { nth: [5, 7, 2] }],
  ['memorial day', { nth: [5, 1, -1] }],
  ['juneteenth', { date: [6, 19] }],
  ["father's day", { nth: [6, 7, 3] }],
  ['independence day', { date: [7, 4] }],
  ['fourth of july', { date: [7, 4] }],
  ['bastille day', { date: [7, 14] }],
  ['labor day', { nth: [9, 1, 1] }],
  ['columbus day', { nth: [10, 1, 2] }],
  ['halloween', { date: [10, 31] }],
  ['guy fawkes night', { date: [11, 5] }],
  ['veterans day', { date: [11, 11] }],
  ["veterans' day", { date: [11, 11] }],
  ['remembrance day', { date: [11, 11] }],
  ['armistice day', { date: [11, 11] }],
  ['election day', { nth: [11, 1, 1], plus: 1 }],
  ['thanksgiving day', { nth: [11, 4, 4] }],
  ['thanksgiving', { nth: [11, 4, 4] }],
  ['black friday', { nth: [11, 4, 4], plus: 1 }],
  ['christmas eve', { date: [12, 24] }],
  ['christmas day', { date: [12, 25] }],
  ['christmas', { date: [12, 25] }],
  ['boxing day', { date: [12, 26] }],
]);
