import { familiesOf } from './families.js';
import type { Sidecar } from './sidecar.js';
import type { Published, Source, Story } from './types.js';

/** Dated sources further apart than this are no one story: they date nothing else. */
const STORY_DAYS = 31;

/**
 * The day of a story whose sources do not all say theirs: the sidecar's, else the lower median of the dated sources when
 * all of them lie within {@link STORY_DAYS} days. The median, since one article of a month ago should not pull the
 * others with it.
 */
export function storyDate(sources: readonly Source[], sidecar?: Sidecar): Published | undefined {
  if (sidecar?.date) return { ...sidecar.date, from: 'sidecar' };
  const dates = sources
    .flatMap((source) => (source.published && source.published.from !== 'story' ? [source.published] : []))
    .sort((a, b) => a.day - b.day || (a.iso < b.iso ? -1 : 1));
  const first = dates[0];
  const last = dates.at(-1);
  const middle = dates[Math.floor((dates.length - 1) / 2)];
  if (!first || !last || !middle || last.day - first.day > STORY_DAYS) return undefined;
  return { day: middle.day, iso: middle.iso.slice(0, 10), from: 'story' };
}

/**
 * A story of these sources: numbers them in code-unit order of their paths, gives the undated ones the story's date, and
 * finds the families of copies.
 */
export function storyOf(sources: readonly Source[], sidecar?: Sidecar): Story {
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const date = storyDate(sorted, sidecar);
  const families = familiesOf(sorted, sidecar?.copies ?? new Map());
  const numbered = sorted.map((source, index): Source => {
    const assumed = date && !source.published ? { published: { ...date, from: 'story' as const } } : {};
    return { ...source, ...assumed, id: `S${index + 1}`, family: families[index] ?? `F${index + 1}` };
  });
  return {
    sources: numbered,
    ...(date ? { date } : {}),
    ...(sidecar?.timezone ? { timezone: sidecar.timezone } : {}),
    aliases: sidecar?.aliases ?? [],
    accepted: sidecar?.accepted ?? [],
    skipped: [],
  };
}
