import type { Meta } from './meta.js';
import { type Piece, squeeze } from './piece.js';

export function readHtml(html: string): { meta: Meta; pieces: Piece[] } {
  return { meta: {}, pieces: readHtmlFragment(html, 0) };
}

export function readHtmlFragment(html: string, at: number): Piece[] {
  const parts = [...html.matchAll(/[^<>]+(?=<|$)/g)].map((m) => ({ text: m[0], at: at + m.index }));
  return [squeeze('paragraph', parts)];
}
