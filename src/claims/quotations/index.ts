import type { Reading } from '../../language/types.js';
import { FRAGMENT_WORDS } from '../../values/quotation-fragment.js';
import { quotationValue } from '../../values/quotation-words.js';
import type { QuotationValue } from '../../values/types.js';
import type { Draft, Extractor } from '../types.js';
import { type About, aboutOf } from './about.js';
import { framesOf } from './frame.js';
import { findQuoted, type Quoted } from './marks.js';
import { occasionOf } from './occasion.js';
import { peopleOf } from './people.js';
import { postsIn } from './posts.js';
import { type Attribution, attribute } from './speakers.js';
import { useOf } from './use.js';
import { utterancesOf } from './utterance.js';

/**
 * Finds what stands between quotation marks, who says it, and when and where.
 *
 * One draft a pair of marks; its `value` holds the whole utterance, so the parts of a split quotation share one value.
 * Role: `speech`, `title` (of a work), `scare` (a word at arm's length) or `headline`. Detail: `utterance`, the start of
 * the first part; `parts`, the spans of all parts as `12-40,55-90`; `speakerKind`, a `person`, some other `name` or a `role`; `named`, the span of the words that name the speaker;
 * `day`, `country` or `town`, `medium` of the occasion; `how` the
 * speaker is told (`tag`, `lead-in`, `subject`, `carried`, `none`); `nested` for words quoted inside a quotation.
 * A fragment that its clause leads up to by a name is a `statement` as well, role `said-of`: whom it is said of.
 */
export const extractQuotations: Extractor = (reading: Reading): Draft[] => {
  const { prose, blocks } = reading.source;
  const carried = postDrafts(reading);
  const quoted = findQuoted(prose, blocks);
  if (quoted.length === 0) return carried;
  const frames = framesOf(reading, quoted);
  const people = peopleOf(reading);
  const told = attribute(reading, quoted, frames, people);
  const firsts = utterancesOf(quoted, frames, told);
  const parts = new Map<number, number[]>();
  for (const [i, first] of firsts.entries()) {
    const list = parts.get(first);
    if (list === undefined) parts.set(first, [i]);
    else list.push(i);
  }
  const utterances = new Map<number, { own: Quoted[]; attribution: Attribution; value: QuotationValue }>();
  for (const [first, indexes] of parts) {
    const own = indexes.flatMap((i) => quoted[i] ?? []);
    const attribution = surest(indexes.flatMap((i) => told[i] ?? []));
    utterances.set(first, { own, attribution, value: readValue(prose, own, attribution) });
  }
  const drafts: Draft[] = [];
  let sentence = 0;
  for (const [i, q] of quoted.entries()) {
    const first = firsts[i] ?? i;
    const utterance = utterances.get(first);
    if (utterance === undefined) continue;
    const { own, attribution, value } = utterance;
    while (sentence < reading.sentences.length - 1 && (reading.sentences[sentence]?.end ?? 0) <= q.start) sentence++;
    const kind = blocks[q.blockIndex]?.kind;
    const frame = frames[attribution.frame];
    const occasion = frame === undefined ? {} : occasionOf(frame, attribution.verb?.start);
    drafts.push({
      kind: 'quotation',
      start: q.start,
      end: q.end,
      value,
      role: kind === 'title' || kind === 'heading' ? 'headline' : value.use,
      sentence,
      ...(attribution.speaker === undefined ? {} : { speaker: attribution.speaker }),
      detail: {
        utterance: String(quoted[first]?.start ?? q.start),
        parts: own.map((p) => `${p.start}-${p.end}`).join(','),
        how: attribution.how,
        ...(attribution.kind === undefined ? {} : { speakerKind: attribution.kind }),
        ...(attribution.named === undefined ? {} : { named: `${attribution.named.start}-${attribution.named.end}` }),
        ...(q.parent === -1 ? {} : { nested: 'yes' }),
        ...occasion,
      },
    });
    const about =
      frame === undefined || q.parent !== -1 || value.words.length > FRAGMENT_WORDS
        ? undefined
        : aboutOf(frame, i, people);
    if (about !== undefined && attribution.speaker !== undefined)
      drafts.push(saidOf(about, value, sentence, attribution.speaker, attribution.kind));
  }
  return [...drafts, ...carried].sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Whom a fragment is said of; the words and the clause around the name tell which of two are to be compared. */
function saidOf(about: About, { words }: QuotationValue, sentence: number, speaker: string, kind = 'role'): Draft {
  return {
    kind: 'statement',
    role: 'said-of',
    value: { type: 'text', text: about.name, canonical: about.name.toLowerCase() },
    start: about.start,
    end: about.end,
    sentence,
    speaker,
    polarity: 'affirmed',
    modality: 'asserted',
    detail: { words: words.join(' '), clause: about.clause, speakerKind: kind },
  };
}

/** Posts of others that the text carries whole: quotations by their signature. */
function postDrafts({ source, sentences }: Reading): Draft<QuotationValue>[] {
  let sentence = 0;
  return postsIn(source.prose, source.blocks).map(({ start, end, writer }) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    return {
      kind: 'quotation',
      start,
      end,
      value: quotationValue([source.prose.slice(start, end)], 'speech'),
      role: 'speech',
      sentence,
      speaker: source.prose.slice(writer.start, writer.end),
      detail: {
        utterance: String(start),
        parts: `${start}-${end}`,
        how: 'tag',
        speakerKind: 'name',
        named: `${writer.start}-${writer.end}`,
        medium: 'post',
      },
    };
  });
}

const SURE: readonly Attribution['how'][] = ['tag', 'lead-in', 'subject', 'carried', 'none'];

/** Parts of one utterance have one speaker: the one told best. */
function surest(all: readonly Attribution[]): Attribution {
  const sorted = [...all].sort((a, b) => SURE.indexOf(a.how) - SURE.indexOf(b.how));
  return sorted.find((a) => a.speaker !== undefined) ?? sorted[0] ?? { how: 'none', frame: -1 };
}

function readValue(prose: string, parts: readonly Quoted[], attribution: Attribution): QuotationValue {
  const texts = parts.map((p) => prose.slice(p.start, p.end));
  const first = parts[0];
  const before = first === undefined ? '' : prose.slice(Math.max(0, first.outer.start - 40), first.outer.start);
  const use = useOf({
    text: texts.join(' '),
    before,
    tagged: attribution.how === 'tag' || /[:,]\s*$/.test(before),
    attributed: attribution.verb !== undefined,
    nested: first !== undefined && first.parent !== -1,
  });
  return quotationValue(texts, use);
}
