import { type Piece, squeeze } from './piece.js';

/** What marks the end of a page's title as the site's own name: a station, a paper, an address. */
const SITE =
  /\b(?:news(?:paper|channel)?\b(?! (?:conference|briefing))|tv\b|radio|channel \d|\d{1,2} (?:news|on your side)\b|times\b|post\b|tribune|herald|gazette|journal|chronicle|courier|examiner|observer|telegraph|guardian|weather\b|wikipedia|[kw][a-z]{2,3}(?:-(?:tv|fm|am|dt))\b|\w+\.(?:com|org|net|tv|co\.uk|info)\b)/i;
/** Four capitals that begin with K or W name an American station. */
const STATION = /\b[KW][A-Z]{2,3}\b/;
const SEPARATOR = /\s(?:[|–—-]|::|»|«)\s/g;

/**
 * A page's title without the site's name behind it: "Two hurt in Harlow fire - KXYZ 7 News - Harlow, Kestria" is the
 * headline "Two hurt in Harlow fire". A dash inside a headline ("Fire in Harlow - two hurt") stays.
 */
export function withoutSite(title: string): string {
  for (const match of title.matchAll(SEPARATOR)) {
    const tail = title.slice(match.index + match[0].length);
    if (match.index > 0 && (match[0].includes('|') || SITE.test(tail) || STATION.test(tail))) {
      return title.slice(0, match.index).trimEnd();
    }
  }
  return title;
}

/**
 * The headline that stands in front matter, as a block: undefined where the YAML spells it otherwise than it reads
 * (escapes, folded lines), for what is cited must stand in the file.
 *
 * @param yaml the front matter with its fences
 * @param at UTF-16 offset of `yaml` in the file
 */
export function headlineOf(title: string | undefined, yaml: string, at: number): Piece | undefined {
  const line = /^title[ \t]*:[ \t]*(.*)$/m.exec(yaml);
  if (title === undefined || line?.[1] === undefined) return undefined;
  const found = line[1].indexOf(title);
  if (found < 0) return undefined;
  const from = at + line.index + line[0].length - line[1].length + found;
  return squeeze('title', [{ text: withoutSite(title), at: from }]);
}
