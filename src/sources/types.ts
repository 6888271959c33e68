/** A half-open range of UTF-16 offsets. Says of each use which text it lies in. */
export interface Span {
  start: number;
  end: number;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; no clock, no zone. */
export type Day = number;

/** What a stretch of the prose is. `furniture` (share buttons, bylines, "also read") is in no block: it is left out of the prose. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'row';

export interface Block {
  kind: BlockKind;
  /** Offsets into `Source.prose`. */
  start: number;
  end: number;
  /** "NAIROBI, Kenya (AP) _ ": offsets into `Source.prose`, the dash and the space after it included. */
  dateline?: Span;
}

/** A run of prose that stands in the file as it is: `prose[prose..prose+length)` is `text[text..text+length)`. */
export interface Run {
  prose: number;
  text: number;
  length: number;
}

/** Prose that the file spells otherwise, an entity or an escape: `&ldquo;` for one quotation mark. In no run. */
export interface Swap {
  prose: number;
  length: number;
  text: number;
  /** Characters in the file; 0 for a separator that the file does not hold. */
  textLength: number;
}

export type PublishedFrom = 'front matter' | 'sidecar' | 'text' | 'story';

export interface Published {
  day: Day;
  /** As stated, ISO: `2025-09-19` or `2025-09-19T21:00Z`. */
  iso: string;
  from: PublishedFrom;
}

/** One document. `text` is the decoded file (no byte order mark), `prose` what a reader reads of it: no markup, no furniture. */
export interface Source {
  /** `S1`, `S2` … in code-unit order of the paths. */
  id: string;
  /** Relative to the working directory, forward slashes. */
  path: string;
  text: string;
  prose: string;
  /** Maps prose to text; ordered, not overlapping. */
  runs: readonly Run[];
  /** Ordered, not overlapping, apart from the runs. */
  swaps?: readonly Swap[];
  blocks: readonly Block[];
  sha256: string;
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  published?: Published;
  /** `F1` …: sources that copy one another share a family and are one witness. */
  family: string;
}

export interface Accepted {
  finding: string;
  reason: string;
  /** ISO day, inclusive. */
  until?: string;
}

/** A folder's sources with what its sidecar says of the story. */
export interface Story {
  sources: readonly Source[];
  date?: Published;
  timezone?: string;
  /** Names of one thing, as the user declares them. */
  aliases: readonly (readonly string[])[];
  accepted: readonly Accepted[];
  /** Files that were met and not read as sources, with the reason. */
  skipped: readonly { path: string; reason: string }[];
}
