import { clean } from '../reports/document/clean.js';

/** What a command may write to; the process's own streams, or a test's. */
export interface Sink {
  write(text: string): unknown;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** The world of one run. */
export interface Streams {
  stdout: Sink;
  stderr: Sink;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
}

/** Columns of a report that is not read in a terminal: the same everywhere. */
const WIDTH = 80;

/** One line on standard error, fit to show whatever it quotes. */
export function say(streams: Streams, line: string): void {
  streams.stderr.write(`${clean(line).trim()}\n`);
}

/** Whether standard output wants colours, by what terminals and users have agreed on. */
export function wantsColor({ stdout, env }: Streams): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

export function widthOf({ stdout }: Streams): number {
  return stdout.isTTY === true && stdout.columns ? Math.max(40, stdout.columns) : WIDTH;
}

/** A line that is written over itself, on a terminal alone, for work that takes a while. */
export function progress(streams: Streams, total: number): (done: number, what: string) => void {
  if (streams.stderr.isTTY !== true || total < 20) return () => {};
  return (done, what) => {
    streams.stderr.write(done < total ? `\r\u001b[K${what} ${done} of ${total}` : '\r\u001b[K');
  };
}
