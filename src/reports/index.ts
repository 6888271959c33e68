import type { Format } from './types.js';

export type { Format, RenderOptions } from './types.js';

/** Every format by the name `--format` knows it by; loaded when asked for, since some bring libraries along. */
export const formats = {
  markdown: async (): Promise<Format> => (await import('./markdown.js')).markdown,
  html: async (): Promise<Format> => (await import('./html.js')).html,
  json: async (): Promise<Format> => (await import('./json.js')).json,
  sarif: async (): Promise<Format> => (await import('./sarif.js')).sarif,
  junit: async (): Promise<Format> => (await import('./junit.js')).junit,
  github: async (): Promise<Format> => (await import('./github.js')).github,
  text: async (): Promise<Format> => (await import('./text.js')).text,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;

/** For lists of choices, in the order of the help. */
export const FORMAT_NAMES = Object.keys(formats) as FormatName[];
