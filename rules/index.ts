import type { Rule } from '../src/rule.js';
import { rule as age } from './age.js';
import { rule as arithmetic } from './arithmetic.js';
import { attribution } from './attribution.js';
import { rule as casualties } from './casualties.js';
import { circumstance } from './circumstance.js';
import { confirmation } from './confirmation.js';
import { rule as count } from './count.js';
import { rule as dateOrder } from './date-order.js';
import { rule as deadlineDate } from './deadline-date.js';
import { dispute } from './dispute.js';
import { rule as duration } from './duration.js';
import { rule as enactmentDate } from './enactment-date.js';
import { rule as eventDate } from './event-date.js';
import { rule as impossibleDate } from './impossible-date.js';
import { rule as measurement } from './measurement.js';
import { rule as money } from './money.js';
import { nameSpelling } from './name-spelling.js';
import { rule as ordinal } from './ordinal.js';
import { origin } from './origin.js';
import { participants } from './participants.js';
import { rule as percentage } from './percentage.js';
import { personName } from './person-name.js';
import { personRole } from './person-role.js';
import { place } from './place.js';
import { polarity } from './polarity.js';
import { quoteOccasion } from './quote-occasion.js';
import { quoteSpeaker } from './quote-speaker.js';
import { quoteSubject } from './quote-subject.js';
import { quoteWording } from './quote-wording.js';
import { rule as rank } from './rank.js';
import { relation } from './relation.js';
import { rule as scheduledDate } from './scheduled-date.js';
import { status } from './status.js';
import { rule as telephone } from './telephone.js';
import { rule as timeOfDay } from './time-of-day.js';
import { twoStates } from './two-states.js';
import { rule as vote } from './vote.js';
import { rule as weekdayDate } from './weekday-date.js';
import { wound } from './wound.js';

/** Every rule that ships, in the order of their ids. The only registry. */
export const rules: readonly Rule[] = [
  age,
  arithmetic,
  attribution,
  casualties,
  circumstance,
  confirmation,
  count,
  dateOrder,
  deadlineDate,
  dispute,
  duration,
  enactmentDate,
  eventDate,
  impossibleDate,
  measurement,
  money,
  nameSpelling,
  ordinal,
  origin,
  participants,
  percentage,
  personName,
  personRole,
  place,
  polarity,
  quoteOccasion,
  quoteSpeaker,
  quoteSubject,
  quoteWording,
  rank,
  relation,
  scheduledDate,
  status,
  telephone,
  timeOfDay,
  twoStates,
  vote,
  weekdayDate,
  wound,
];
