import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hasCode, reasonOf, UserError } from '../../errors.js';
import { packageRoot } from '../package.js';
import { DEFAULT_BASELINE, DEFAULT_PATH } from '../settings.js';
import type { Streams } from '../streams.js';
import type { Service } from './services.js';

/** Template to the file it becomes. */
const COMMON: Readonly<Record<string, string>> = {
  'discrepant.config.yaml': 'discrepant.config.yaml',
  'sources.yaml': `${DEFAULT_PATH}/sources.yaml`,
  gitattributes: '.gitattributes',
};
const WORKFLOWS: Readonly<Record<Service, Readonly<Record<string, string>>>> = {
  github: { 'github-workflow.yml': '.github/workflows/discrepant.yml' },
  gitlab: { 'gitlab-ci.yml': '.gitlab-ci.yml' },
  none: {},
};

/** Writes config, sidecar and workflow to start from; never over a file that is there. Resolves to exit status 0. */
export async function run(service: Service, streams: Streams): Promise<number> {
  for (const [template, name] of Object.entries({ ...COMMON, ...WORKFLOWS[service] })) {
    const text = readFileSync(join(packageRoot(), 'templates', template), 'utf8');
    const written = writeNew(resolve(streams.cwd, name), name, text);
    streams.stdout.write(`${written ? 'wrote' : 'kept '} ${name}${written ? '' : ' (it was there)'}\n`);
    if (!written && template === 'gitattributes' && !mentions(resolve(streams.cwd, name))) {
      streams.stdout.write(`      add to it: ${text.trim().split('\n').at(-1)}\n`);
    }
  }
  return 0;
}

function writeNew(file: string, name: string, text: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST') && existsSync(file)) return false;
    throw new UserError(`${name}: cannot be written: ${reasonOf(error)}`);
  }
}

function mentions(file: string): boolean {
  return readFileSync(file, 'utf8').includes(DEFAULT_BASELINE);
}
