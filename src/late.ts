import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Makes a value when it is first asked for: what few runs need costs the others nothing. */
export function late<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Loaded when the first sidecar, baseline or front matter is read; most runs have none. `require` loads at once. */
export const zodLibrary = (): typeof import('zod') => load('zod') as typeof import('zod');
export const yamlLibrary = (): typeof import('yaml') => load('yaml') as typeof import('yaml');
