import type { Interval } from './types.js';

/** Minutes are the finest grain of the text: ends closer than that are one end. */
const EPSILON = 1 / 2880;

/** All of time. */
export const ALWAYS: Interval = { lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY };

/** Holds no instant at all (an end that does not lie after its start). */
export const isEmpty = (a: Interval): boolean => !(a.lo < a.hi);

/** The same set, up to half a minute at either end. */
export const equalIntervals = (a: Interval, b: Interval): boolean => near(a.lo, b.lo) && near(a.hi, b.hi);

/** `outer` holds every instant of `inner`. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.lo <= inner.lo + EPSILON && inner.hi <= outer.hi + EPSILON;

/** The two half-open stretches share an instant; stretches that only touch do not. */
export const intersects = (a: Interval, b: Interval): boolean => a.lo + EPSILON < b.hi && b.lo + EPSILON < a.hi;

/** Distance between two disjoint stretches, 0 when they touch or overlap. */
export const distance = (a: Interval, b: Interval): number => Math.max(0, a.lo - b.hi, b.lo - a.hi);

/** Grown by `by` at both ends. */
export const widen = (a: Interval, by: number): Interval => ({ lo: a.lo - by, hi: a.hi + by });

/** The smallest stretch that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) });

const near = (x: number, y: number): boolean => x === y || Math.abs(x - y) < EPSILON;
