// The built tool in this process, for the scripts that run it over many stories: the language model is loaded once.
//
// DISCREPANT_DIST names another build than `dist`; DISCREPANT_EVAL another folder of evaluation data.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = resolve(process.env.DISCREPANT_DIST ?? join(root, 'dist'));
export const evalFolder = resolve(process.env.DISCREPANT_EVAL ?? join(root, '../shared/eval'));

/** Whether the evaluation data is there; says so, plainly, when it is not. */
export function haveEvaluation() {
  if (existsSync(evalFolder)) return true;
  console.log(`No evaluation data at ${evalFolder}: nothing is measured. DISCREPANT_EVAL names another folder.`);
  return false;
}

/** A module of the build. */
export const load = (name) => import(pathToFileURL(join(dist, name)).href);

/**
 * The tool's own parts, as its command line puts them together.
 *
 * @returns {Promise<{rules: object[], report(paths: string[], cwd: string, ids?: string[]): object, claims(paths: string[], cwd: string): object[]}>}
 */
export async function engine() {
  const [{ check, readStory }, { rules }, { openStory, toText }, { reportOf }, { valueText }] = await Promise.all(
    ['src/check.js', 'rules/index.js', 'src/sources/index.js', 'src/reports/json.js', 'src/values/index.js'].map(load),
  );
  return {
    rules,
    /** The JSON report of one story, as data. */
    report(paths, cwd, ids) {
      const chosen = ids ? rules.filter(({ id }) => ids.includes(id)) : rules;
      return JSON.parse(JSON.stringify(reportOf(check(openStory(paths, cwd), { rules: chosen }))));
    },
    /** The claims of one story, as `discrepant claims --format json` prints them. */
    claims(paths, cwd) {
      return readStory(openStory(paths, cwd)).claims.map((claim) => {
        const { source } = claim.reading;
        const { start, end } = toText(source, claim.span);
        const { kind, role, topic, speaker, polarity, modality } = claim;
        return {
          ...{ path: source.path, kind, role, start, end, text: source.text.slice(start, end) },
          ...{ value: valueText(claim.value), topic, speaker, polarity, modality },
        };
      });
    },
  };
}
