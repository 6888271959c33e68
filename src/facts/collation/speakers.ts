import type { Claim } from '../../claims/types.js';
import type { SpeakerValue } from '../../values/speaker.js';

/** Who says a quotation, and what sort of name that is. */
export function speakerOf(claim: Claim): SpeakerValue | undefined {
  if (claim.speaker === undefined) return undefined;
  const kind = claim.detail.speakerKind;
  return { name: claim.speaker, kind: kind === 'person' || kind === 'name' ? kind : 'role' };
}
