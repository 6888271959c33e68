/** Tints of positions A to F, light and dark; further positions share the last. */
const TINTS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The page's only style sheet. System fonts: nothing is loaded. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2024; --soft: #5a6270; --line: #d9dde3; --ground: #f5f6f8; --link: #1d4f91; --focus: #1d4f91;
  --conflict: #b3261e; --review: #8a5300; --variation: #6b3fa0; --update: #1d5fa8; --dispute: #0b6b66;
  --tint-A: #cfe3ff; --tint-B: #ffdfb0; --tint-C: #cdeecd; --tint-D: #e6d6fb; --tint-E: #fbd3e1; --tint-F: #d3eef0;
  --faint: #eef0c4;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ink: #e8eaed; --soft: #a9b1bd; --line: #353b44; --ground: #1e2227; --link: #9cc3ff; --focus: #9cc3ff;
    --conflict: #ff9d94; --review: #f0bd6a; --variation: #cfb0f7; --update: #93c5fd; --dispute: #6fd3cc;
    --tint-A: #1f4478; --tint-B: #6b4510; --tint-C: #22562a; --tint-D: #4b3275; --tint-E: #6f2745; --tint-F: #17525a;
    --faint: #3f4120;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 3; }
main { padding: 2rem clamp(1rem, 3vw, 2.5rem) 4rem; max-width: 60rem; margin: 0 auto; }
main:focus { outline: none; }
h1, h2, h3 { line-height: 1.25; }
h1 { font-size: 1.9rem; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
code { font: .9em ui-monospace, 'Liberation Mono', monospace; background: var(--ground); padding: .05em .3em; border-radius: 3px; }
.tally { list-style: none; margin: 1.25rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .6rem; }
.tally a { display: block; padding: .45rem .9rem .5rem; border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: 6px; text-decoration: none; color: inherit; background: var(--ground); }
.tally b { font-size: 1.35rem; margin-right: .15rem; }
.tally .conflict, .conflict > .badge strong { color: var(--conflict); }
.tally .review, .review > .badge strong { color: var(--review); }
.tally .variation, .variation > .badge strong { color: var(--variation); }
.tally .update, .update > .badge strong { color: var(--update); }
.tally .dispute, .dispute > .badge strong { color: var(--dispute); }
.filters { margin-top: 2.5rem; font-size: .875rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
.filters legend { float: left; padding: 0; margin-right: .75rem; font-weight: 600; }
.filters p { margin: 0; flex-basis: 100%; }
.filters p:empty { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); min-width: 3rem; overflow-wrap: normal; }
thead th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; white-space: normal; }
tbody th { font-weight: 500; }
.matrix tbody th { min-width: 8rem; }
.matrix td { min-width: 5.5rem; }
.matrix td strong[data-letter] { padding: 0 .3em; border-radius: 3px; }
.matrix.wide td { min-width: 2.2rem; }
.matrix.wide td:nth-child(3) { min-width: 13rem; }
.wordings td { min-width: 0; }
.wordings thead th { font-weight: 400; font-size: .75rem; }
sup a { text-decoration: none; padding: 0 .1em; }
.finding { margin: 1rem 0; padding: 1rem 1.1rem; border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; background: var(--paper); scroll-margin-top: 1rem; }
.finding.conflict { border-left-color: var(--conflict); }
.finding.review { border-left-color: var(--review); }
.finding.variation { border-left-color: var(--variation); }
.finding.update { border-left-color: var(--update); }
.finding.dispute { border-left-color: var(--dispute); }
.finding p { margin: .35rem 0; }
.finding .badge, .finding .go { font-size: .875rem; color: var(--soft); }
.finding .go { margin-bottom: .75rem; }
.scripted .finding { cursor: pointer; }
.scripted .finding:hover { border-top-color: var(--soft); border-right-color: var(--soft); border-bottom-color: var(--soft); }
.finding.selected { box-shadow: 0 0 0 2px var(--focus); }
.positions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .75rem; margin: .75rem 0; }
.position-box { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; background: var(--ground); min-width: 0; }
.position-box > .position { margin-top: 0; }
.position-box > .position > strong { padding: .1em .35em; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
blockquote { margin: .5rem 0; padding: 0 0 0 .75rem; border-left: 3px solid var(--line); }
.position-box blockquote > p:first-child { font-family: Georgia, 'Liberation Serif', serif; }
.position-box blockquote > p:not(:first-child) { font-size: .8125rem; color: var(--soft); }
.position-box blockquote strong { font-weight: 600; border-radius: 2px; }
.remarks, .trail { font-size: .9375rem; padding-left: 1.1rem; margin: .5rem 0; }
.remarks li { margin: .2rem 0; }
.timeline { list-style: none; padding: 0 0 0 1.2rem; border-left: 3px solid var(--line); margin-left: .4rem; }
.timeline li { position: relative; margin: .5rem 0; }
.timeline li::before { content: ''; position: absolute; left: -1.65rem; top: .45rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--soft); border: 2px solid var(--paper); }
.timeline li.differs::before { background: var(--conflict); }
.timeline small { color: var(--soft); }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .35rem 0; color: var(--link); }
.footnotes { font-size: .8125rem; color: var(--soft); }
.footnotes h2 { color: var(--ink); }
#sources { border-top: 2px solid var(--line); background: var(--ground); }
.bar { display: flex; gap: 1rem; align-items: center; justify-content: space-between; padding: .6rem 1rem; min-height: 3.25rem; border-bottom: 1px solid var(--line); }
.bar h2 { font-size: 1rem; margin: 0; padding: 0; border: 0; }
button { font: inherit; font-size: .875rem; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 5px; padding: .25rem .7rem; cursor: pointer; }
.source { background: var(--paper); padding: 0 1.1rem 2rem; position: relative; }
.source > header { padding: .8rem 0 .5rem; border-bottom: 1px solid var(--line); }
.source h3 .id { display: inline-block; background: var(--ink); color: var(--paper); border-radius: 4px; padding: 0 .4em; font-size: .875rem; margin-right: .2rem; }
.source .title { font-weight: 600; margin: .15rem 0; }
.source > header .title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.source .meta { font-size: .8125rem; color: var(--soft); margin: .15rem 0; }
.prose { font: 1rem/1.6 Georgia, 'Liberation Serif', serif; unicode-bidi: isolate; }
.prose .title, .prose .heading { font-weight: 700; }
mark { color: inherit; background: var(--faint); border-radius: 2px; padding: .05em 0; scroll-margin: 6rem 1rem; }
mark.agrees { background: none; border-bottom: 1px dotted var(--soft); }
mark:target, .selecting mark.lit, mark.lit { border-bottom-color: transparent; outline: 2px solid var(--focus); outline-offset: 1px; }
.selecting mark { background: none; border-bottom: 1px dotted var(--soft); }
${TINTS.map(
  (letter) =>
    `.position-box[data-position='${letter}'] > .position > strong, .position-box[data-position='${letter}'] blockquote strong, mark[data-first='${letter}'], strong[data-letter='${letter}'], .selecting mark.at-${letter} { background: var(--tint-${letter}); }`,
).join('\n')}
.selecting mark[data-first]:not([class*='at-']) { background: none; }
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); }
  main { margin: 0 0 0 auto; width: 100%; }
  #sources { position: sticky; top: 0; height: 100vh; display: flex; flex-direction: column; border-top: 0; border-left: 1px solid var(--line); }
  .strip { flex: 1; min-height: 0; display: flex; overflow-x: auto; }
  .source { flex: 1 0 19rem; overflow-y: auto; border-right: 1px solid var(--line); }
  .source > header { position: sticky; top: 0; background: var(--paper); z-index: 1; }
  .selecting .source { flex-basis: 13.5rem; }
  .selecting .source:not(.on) { display: none; }
}
@media print {
  :root { color-scheme: light; font-size: 11px; }
  body { display: block; }
  main { max-width: none; padding: 0; }
  .filters, .skip, .go, button, .tally { display: none; }
  #sources { position: static; height: auto; display: block; border: 0; background: none; break-before: page; }
  .strip { display: block; overflow: visible; }
  .source { overflow: visible; border: 0; padding: 0; break-inside: auto; }
  .source > header { position: static; }
  .selecting .source:not(.on) { display: block; }
  .finding, tr, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  mark, .position-box strong { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;

/** Filters without a script: an unticked box hides what carries its verdict or rule. */
export function filterStyle(verdicts: readonly string[], rules: number): string {
  const hide = (box: string, what: string): string =>
    `body:has(#${box}:not(:checked)) :is(article, tr)[${what}] { display: none; }\n`;
  return [
    ...verdicts.map((verdict) => hide(`v-${verdict}`, `data-verdict='${verdict}'`)),
    ...Array.from({ length: rules }, (_, index) => hide(`r-${index}`, `data-rule='${index}'`)),
  ].join('');
}
