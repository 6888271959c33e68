import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, built or not: pages, templates and the schema lie in it. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const up = dirname(folder);
    if (up === folder) throw new Error('package.json of discrepant not found');
    folder = up;
  }
  return folder;
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** A rule's page as Markdown; undefined for a rule of the user's. */
export function pageOf(rule: string): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(rule)) return undefined;
  const file = join(packageRoot(), 'rules', `${rule}.md`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
