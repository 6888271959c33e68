import { loadConfig } from '../config.js';
import { loadRules } from '../engine.js';
import { pageOf } from '../package.js';
import { type Arguments, requireRule } from '../settings.js';
import type { Streams } from '../streams.js';

/** Lists the rules, or prints the page of one. Resolves to exit status 0. */
export async function run(id: string | undefined, given: Pick<Arguments, 'config'>, streams: Streams): Promise<number> {
  const registry = await loadRules();
  const { rules: own } = await loadConfig(given.config, streams.cwd);
  const rules = [...registry, ...own];
  if (id === undefined) {
    const width = Math.max(0, ...rules.map((rule) => rule.id.length));
    streams.stdout.write(rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.summary}\n`).join(''));
    return 0;
  }
  const rule = requireRule(rules, id);
  streams.stdout.write(pageOf(rule.id) ?? `# ${rule.id}\n\n${rule.summary}\n`);
  return 0;
}
