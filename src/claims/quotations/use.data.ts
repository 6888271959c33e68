/** Nouns before the marks that say a work is named. Lower case. */
export const MAKES_OF_WORK: ReadonlySet<string> = new Set(
  `film movie book novel memoir song album single show series play musical opera documentary comedy drama episode podcast magazine poem
   essay painting game video program programme sitcom anthem hymn ballad track newspaper column thriller bestseller called titled entitled named dubbed on`
    .split(/\s+/)
    .filter(Boolean),
);
