import type { Level } from '../findings/summary.js';
import type { CheckResult } from '../findings/types.js';

export interface RenderOptions {
  /** SGR colours are wanted (a terminal, and the user did not say no). Only `text` looks at it. */
  color: boolean;
  /** Columns to wrap at, for formats that are read in a terminal. */
  width: number;
  /** What fails the run, for formats that have failures of their own; default: `conflict`. */
  failOn?: Level;
  /** The rules' pages as Markdown, by rule id, for formats that carry help. */
  pages?: ReadonlyMap<string, string>;
  /**
   * The folder the report is written to, relative to the working directory ('' for the working directory itself): links
   * to the sources start there. Default: `reports`. A folder elsewhere is best given as ''.
   */
  folder?: string;
}

/** One way to write a result down. Pure: the same result gives the same bytes. */
export interface Format {
  /** Name of the file it is written to, under the output folder: `report.md`. */
  file: string;
  /** Goes to standard output unless `-o` names a folder. */
  toStdout: boolean;
  /** The whole document, ending in one line feed. */
  render(result: CheckResult, options: RenderOptions): string;
}
