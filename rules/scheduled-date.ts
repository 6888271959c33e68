import { climb } from '../src/ladder.js';
import type { AcrossRule } from '../src/rule.js';
import { relate } from '../src/values/index.js';

/** One appointment, two dates. Appointments are moved: a newer source that says so, or is much newer, explains itself. */
export const rule: AcrossRule = {
  id: 'scheduled-date',
  title: 'appointments',
  summary: 'One hearing, launch or other appointment with two dates.',
  revision: 1,
  scope: 'across',
  takes: (claim) => claim.role === 'scheduled' && claim.value.type === 'date',
  judge: (a, b, context) => climb(a, b, context, { relation: relate(a.value, b.value), volatility: 'scheduled' }),
};
