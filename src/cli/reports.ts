import { appendFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { reasonOf, UserError } from '../errors.js';
import { type Summary, summarise } from '../findings/summary.js';
import type { CheckResult } from '../findings/types.js';
import { type Format, type FormatName, formats, type RenderOptions } from '../reports/index.js';
import { type IndexRow, indexJson, indexMarkdown } from '../reports/story-index.js';
import type { Rule } from '../rule.js';
import type { NamedResult } from './commands/check.js';
import { pageOf } from './package.js';
import type { Settings } from './settings.js';
import { type Streams, say, wantsColor, widthOf } from './streams.js';
import { type Document, writeWhole } from './write.js';

/** GitHub refuses a step's summary above one mebibyte, and shows none at all then. */
const SUMMARY_BYTES = 1_000_000;

/** Renders every report first, then writes them; what goes to standard output goes there last. */
export async function emit(results: readonly NamedResult[], settings: Settings, streams: Streams): Promise<void> {
  const documents: Document[] = [];
  const printed: string[] = [];
  for (const name of settings.formats) {
    const format = await formats[name]();
    const toStdout = settings.output === '-' || (format.toStdout && !settings.toFolder);
    for (const { name: story, result } of results) {
      const file = toStdout ? undefined : join(settings.output, story, format.file);
      const text = format.render(result, optionsFor(result, settings, streams, file));
      if (file === undefined) printed.push(story === '' || name === 'github' ? text : `${story}\n${text}`);
      else documents.push({ file, text });
    }
  }
  const first = documents[0]?.file;
  if (settings.stories && first !== undefined) documents.unshift(...(await indexes(results, settings)));
  const summary = await stepSummary(results, settings, streams);
  writeWhole(documents, streams.cwd);
  summary();
  for (const text of printed) streams.stdout.write(text);
  say(streams, closing(results, documents[0]?.file));
}

function optionsFor(
  result: CheckResult,
  settings: Settings,
  streams: Streams,
  file: string | undefined,
): RenderOptions {
  const pages = pagesOf(result.rules);
  const folder = file === undefined ? '' : relative(streams.cwd, resolve(streams.cwd, dirname(file)));
  return {
    color: file === undefined && wantsColor(streams),
    width: file === undefined ? widthOf(streams) : 80,
    failOn: settings.failOn,
    pages,
    folder: isAbsolute(folder) || folder.startsWith('..') ? '' : folder.split(sep).join('/'),
  };
}

function pagesOf(rules: readonly Rule[]): Map<string, string> {
  return new Map(
    rules.flatMap(({ id }) => {
      const page = pageOf(id);
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
}

/** With `--stories`: one page that leads to every report. */
async function indexes(results: readonly NamedResult[], settings: Settings): Promise<Document[]> {
  const rowsFor = async (name: FormatName): Promise<IndexRow[]> => {
    const { file }: Format = await formats[name]();
    return results.map(({ name: story, result }) => ({
      story,
      report: `${story}/${file}`,
      sources: result.story.sources.length,
      summary: summarise(result),
    }));
  };
  const linked: FormatName =
    settings.formats.find((name) => name === 'markdown' || name === 'html') ?? settings.formats[0] ?? 'markdown';
  const documents = [{ file: join(settings.output, 'index.md'), text: indexMarkdown(await rowsFor(linked)) }];
  if (settings.formats.includes('json')) {
    documents.push({ file: join(settings.output, 'index.json'), text: indexJson(await rowsFor('json')) });
  }
  return documents;
}

/** The whole report for the job's page, where GitHub asks for one; annotations alone are cut at ten of a kind. */
async function stepSummary(results: readonly NamedResult[], settings: Settings, streams: Streams): Promise<() => void> {
  const file = streams.env.GITHUB_STEP_SUMMARY;
  if (!file || !settings.formats.includes('github')) return () => {};
  const { render } = await formats.markdown();
  const texts = results.map(({ result }) => render(result, optionsFor(result, settings, streams, undefined)));
  let text = texts.join('\n');
  if (Buffer.byteLength(text) > SUMMARY_BYTES) {
    text = `discrepant: ${closing(results, undefined)}. The report is too long for this page; see the files of the run.\n`;
  }
  return () => {
    try {
      appendFileSync(resolve(streams.cwd, file), text);
    } catch (error) {
      throw new UserError(`GITHUB_STEP_SUMMARY (${basename(file)}): cannot be written: ${reasonOf(error)}`);
    }
  };
}

/** "5 sources: 2 new conflicts, 1 known; reports/report.md". */
function closing(results: readonly NamedResult[], file: string | undefined): string {
  const sources = results.reduce((sum, { result }) => sum + result.story.sources.length, 0);
  const summaries = results.map(({ result }) => summarise(result));
  const parts = (['conflict', 'review', 'variation', 'update', 'dispute'] as const).flatMap((verdict) => {
    const fresh = total(summaries, (summary) => summary[verdict].new);
    return fresh === 0 ? [] : [`${fresh} ${verdict}`];
  });
  const known = total(summaries, (summary) =>
    (['conflict', 'review', 'variation', 'update', 'dispute'] as const).reduce(
      (sum, verdict) => sum + summary[verdict].known,
      0,
    ),
  );
  const fresh = parts.length === 0 ? 'nothing new' : `new: ${parts.join(', ')}`;
  const read = sources === 1 ? '1 source, and none to compare it with' : `${sources} sources`;
  return `${read}; ${fresh}${known === 0 ? '' : `; known: ${known}`}${file === undefined ? '' : `; ${file}`}`;
}

function total(summaries: readonly Summary[], of: (summary: Summary) => number): number {
  return summaries.reduce((sum, summary) => sum + of(summary), 0);
}
