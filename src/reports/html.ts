import { pageOf } from './html/page.js';
import type { Format } from './types.js';

/** `report.html`: the same report as one self-contained page, with the sources beside it. */
export const html: Format = {
  file: 'report.html',
  toStdout: false,
  render: (result, options) => pageOf(result, options.folder),
};
