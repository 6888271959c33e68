import type { CheckResult } from '../../findings/types.js';
import type { Block } from './nodes.js';
import { findingSections } from './section-findings.js';
import { matrixSection } from './section-matrix.js';
import {
  agreementSection,
  citationNotes,
  coverageSection,
  goneSection,
  knownSection,
  readingSection,
  timelineSection,
} from './section-rest.js';
import { headSection } from './section-sources.js';
import type { View } from './view.js';
import { viewOf } from './view.js';

export type { Block, Fold } from './nodes.js';
export { lower } from './nodes.js';

/** Folder of the report when nothing else is said. */
export const FOLDER = 'reports';

/**
 * The report as blocks of mdast (and folds). `folder` is where the report will stand, relative to the working directory:
 * links to the sources start there.
 */
export function documentOf(result: CheckResult, folder: string = FOLDER): { view: View; blocks: Block[] } {
  const view = viewOf(result);
  const blocks: Block[] = [
    ...headSection(view, folder),
    ...matrixSection(view),
    ...findingSections(view, folder),
    ...timelineSection(view),
    ...agreementSection(view),
    ...knownSection(view, folder),
    ...goneSection(view),
    ...coverageSection(view),
    ...readingSection(),
    ...citationNotes(view, folder),
  ];
  return { view, blocks };
}
