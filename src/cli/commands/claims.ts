import type { Claim } from '../../claims/types.js';
import { clean } from '../../reports/document/clean.js';
import { jsonText } from '../../reports/json-text.js';
import { lineColumn, toText } from '../../sources/index.js';
import { valueText } from '../../values/index.js';
import { loadEngine, loadRules } from '../engine.js';
import { type Arguments, settle } from '../settings.js';
import { readStories } from '../stories.js';
import { progress, type Streams } from '../streams.js';

/** What the tool read: every claim with its words, value, topic and role. Resolves to exit status 0. */
export async function run(given: Arguments, as: 'text' | 'json', streams: Streams): Promise<number> {
  const settings = await settle(given, await loadRules(), streams.cwd);
  const stories = readStories(settings.paths, settings.stories, streams.cwd, settings.output);
  const tick = progress(
    streams,
    stories.reduce((sum, { story }) => sum + story.sources.length, 0),
  );
  const engine = await loadEngine();
  let done = 0;
  const claims = stories.flatMap(({ story }) =>
    engine.claims(story, () => {
      done += 1;
      tick(done, 'reading source');
    }),
  );
  streams.stdout.write(as === 'json' ? jsonText({ claims: claims.map(rowOf) }) : claims.map(lineOf).join(''));
  return 0;
}

/** A claim as other programs read it: `text.slice(start, end)` of the decoded file holds the words. */
function rowOf(claim: Claim): object {
  const { source } = claim.reading;
  const { start, end } = toText(source, claim.span);
  const { names, predicate, predicateClass, head, subject, object, qualifiers } = claim.topic;
  return {
    path: source.path,
    kind: claim.kind,
    role: claim.role,
    start,
    end,
    text: source.text.slice(start, end),
    value: valueText(claim.value),
    topic: { names, predicate, predicateClass, head, subject, object, qualifiers },
    speaker: claim.speaker ?? null,
    polarity: claim.polarity,
    modality: claim.modality,
  };
}

function lineOf(claim: Claim): string {
  const row = claim.reading.source;
  const span = toText(row, claim.span);
  const { line, column } = lineColumn(row.text, span.start);
  const words = clean(row.text.slice(span.start, span.end)).trim();
  const { subject, predicate, head, object } = claim.topic;
  const topic = [subject, predicate, head, object].filter((part) => part !== undefined).join(' ');
  const parts = [
    `${clean(row.path)}:${line}:${column}`,
    claim.role === '' ? claim.kind : `${claim.kind}/${claim.role}`,
    clean(valueText(claim.value)),
    `"${words}"`,
    ...(topic === '' ? [] : [`of ${clean(topic)}`]),
    ...(claim.speaker === undefined ? [] : [`by ${clean(claim.speaker)}`]),
    ...(claim.polarity === 'affirmed' ? [] : [claim.polarity]),
    ...(claim.modality === 'asserted' ? [] : [claim.modality]),
  ];
  return `${parts.join('  ')}\n`;
}
