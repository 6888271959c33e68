import type { Span } from '../../sources/types.js';
import type { Frame } from './frame.js';
import type { People } from './people.js';
import { SAYING } from './saying.data.js';

/** Whom or what a fragment is said of, where its clause leads up to it by one name: "his talks with Hollis were 'a farce'". */
export interface About extends Span {
  /** The name, at its fullest in this source; the span is that of its mention. */
  name: string;
  /** The words of the clause with the name taken out, as lemmas without articles: "he talk with … be". */
  clause: string;
}

/** Words before the mark that are read. */
const REACH = 8;

/** Verbs that name the listener: whom a thing is told is not whom it is told of. */
const TOLD = new Set('tell ask inform remind assure warn promise advise urge answer thank'.split(' '));

/** What stands for the name in a clause. */
const NAME = '…';

/** Reads leftwards from quotation `quote` to the start of its clause; nothing where no name, or more than one, stands there. */
export function aboutOf({ items }: Frame, quote: number, people: People): About | undefined {
  const at = items.findIndex((item) => item.quote === quote);
  const words: string[] = [];
  let name: ReturnType<People['at']>;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = items[i]?.token;
    if (token === undefined || /^(?:PUNCT|CCONJ|SCONJ|VERB)$/.test(token.pos) || token.lower === 'that') {
      // "Hollis and Brandt": of one of several.
      if (token?.pos === 'CCONJ' && words[0] === NAME) return undefined;
      // "called Hollis": the verb before the name tells what is said of it.
      const verb = token?.pos === 'VERB' && words[0] === NAME ? token.lemma : undefined;
      if (verb === undefined || token === undefined) break;
      if (TOLD.has(verb)) return undefined;
      words.unshift(verb);
      break;
    }
    const mention = people.at(token.start);
    if (mention !== undefined && mention !== name) {
      if (name !== undefined) return undefined;
      name = mention;
      words.unshift(NAME);
    } else if (mention === undefined && token.pos !== 'DET') words.unshift(token.lemma);
  }
  if (name === undefined || words.some((w) => SAYING.has(w) && w !== words[0])) return undefined;
  return { name: people.full(name), clause: words.join(' '), start: name.start, end: name.end };
}
