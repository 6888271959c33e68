/** Lemmas that carry no topic: function words, reporting verbs, calendar words, and the bookkeeping of news prose. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both no not nor neither either other another such same own
   i you he she it we they me him her us them my your his its our their mine who whom whose which what where when why how
   and or but if then than as at by for from in into of off on onto out over to up with without within about after before during
   between against through under above below until since while because though although whether per via amid among around across
   be am is are was were been being have has had do does did done will would shall should may might must can could ought
   say tell ask add call go come get make take give put let see know think want need seem become keep
   also just only even still yet already now then here there again once ever never very too so more most much many few less least
   well back away down ahead however meanwhile later earlier ago soon today yesterday tomorrow
   year month week day hour minute second time date period moment decade century morning afternoon evening night noon midnight weekend
   january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
   jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
   monday tuesday wednesday thursday friday saturday sunday a.m. p.m. am pm
   mr mrs ms mr. mrs. ms. dr dr. one two three four five six seven eight nine ten hundred thousand million billion trillion
   percent % $ £ € last next first new late early near least nearly almost approximately roughly
   thing way lot bit part kind sort number total amount people person man woman
   n't 's 're 've 'll 'd 'm ' " “ ” ‘ ’ according include including`
    .split(/\s+/)
    .filter(Boolean),
);
