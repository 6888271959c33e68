export { decode } from './decode.js';
export { type Found, findSources } from './find.js';
export { type LoadOptions, loadSource, loadStory, openStory } from './load.js';
export { parseSidecar, readSidecars, type Sidecar } from './sidecar.js';
export { formatOf, type SourceMeta, sourceFromText } from './source.js';
export { lineColumn, toText } from './spans.js';
export { storyDate, storyOf } from './story.js';
export type * from './types.js';
