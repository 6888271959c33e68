import type { StatedDay } from './dates.js';
import type { SourceMeta } from './source.js';
import type { Accepted } from './types.js';

/** What `sources.yaml` says of a story. Keys of the maps are paths as `Source.path` has them. */
export interface Sidecar {
  date?: StatedDay;
  timezone?: string;
  aliases: readonly (readonly string[])[];
  accepted: readonly Accepted[];
  files: ReadonlyMap<string, SourceMeta>;
  /** Path of a copy to the path of what it copies. */
  copies: ReadonlyMap<string, string>;
}
