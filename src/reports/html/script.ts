/**
 * The page's only script: a click on a finding scrolls its sources to their places. Everything can be read without it.
 * It makes no element and reads no text of a source; it moves, shows, hides and names what stands there.
 */
export const SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const strip = document.getElementById('strip');
  const all = document.getElementById('all');
  const shown = document.getElementById('shown');
  const keys = document.getElementById('use-keys');
  const findings = [...document.querySelectorAll('article.finding')];
  const marks = [...document.querySelectorAll('#strip mark')];
  const wide = matchMedia('(min-width: 64rem)');
  root.classList.add('scripted');
  const label = document.getElementById('keys');
  if (label) label.hidden = false;

  const paneOf = (mark) => mark.closest('.source');
  const scrollPane = (mark) => {
    const pane = paneOf(mark);
    const box = mark.getBoundingClientRect();
    const top = box.top - pane.getBoundingClientRect().top + pane.scrollTop;
    const target = Math.max(0, top - pane.clientHeight / 3);
    pane.scrollTop = target;
  };
  const clear = () => {
    root.classList.remove('selecting');
    for (const finding of findings) finding.classList.remove('selected');
    for (const mark of marks) mark.className = mark.className.replace(/ ?(at-[A-Z]|lit)/g, '');
    for (const pane of strip.children) { pane.classList.remove('on'); pane.style.order = ''; }
    all.hidden = true;
  };
  const select = (finding) => {
    clear();
    const number = finding.dataset.finding;
    const firsts = new Map();
    const rounds = new Map();
    for (const mark of marks) {
      const of = (mark.dataset.of || '').split(' ').find((each) => each.replace(/[A-Z]$/, '') === number && /[A-Z]$/.test(each));
      if (!of) continue;
      const letter = of.slice(-1);
      mark.classList.add('at-' + letter);
      const pane = paneOf(mark);
      if (!firsts.has(pane)) firsts.set(pane, mark);
      pane.classList.add('on');
      if (pane.style.order === '') {
        // One source of each position first: those are the ones to read side by side.
        const round = rounds.get(letter) || 0;
        rounds.set(letter, round + 1);
        pane.style.order = String(round * 26 + letter.charCodeAt(0) - 65);
      }
    }
    if (firsts.size === 0) return;
    root.classList.add('selecting');
    finding.classList.add('selected');
    all.hidden = false;
    strip.scrollLeft = 0;
    for (const mark of firsts.values()) { mark.classList.add('lit'); scrollPane(mark); }
  };
  const goTo = (mark) => {
    const pane = paneOf(mark);
    if (root.classList.contains('selecting') && !pane.classList.contains('on')) clear();
    for (const each of marks) each.classList.remove('lit');
    mark.classList.add('lit');
    strip.scrollLeft += pane.getBoundingClientRect().left - strip.getBoundingClientRect().left;
    scrollPane(mark);
  };
  document.addEventListener('click', (event) => {
    if (!wide.matches || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('a');
    const finding = event.target.closest('article.finding');
    const mark = link && link.hash.startsWith('#mark-') ? document.getElementById(link.hash.slice(1)) : null;
    if (mark) {
      event.preventDefault();
      if (finding) select(finding);
      if (!finding || !link.parentElement.classList.contains('go')) goTo(mark);
      return;
    }
    if (link && link.hash.startsWith('#source-')) { clear(); return; }
    if (link || event.target.closest('input, label, button, summary')) return;
    if (finding && String(getSelection()) === '') select(finding);
  });
  all.addEventListener('click', () => { clear(); document.getElementById('report').focus({ preventScroll: true }); });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') { clear(); return; }
    if (!keys || !keys.checked || (event.key !== 'j' && event.key !== 'k')) return;
    const visible = findings.filter((finding) => finding.getClientRects().length > 0);
    if (visible.length === 0) return;
    const at = visible.findIndex((finding) => finding.classList.contains('selected'));
    const next = visible[event.key === 'j' ? Math.min(at + 1, visible.length - 1) : Math.max(at - 1, 0)];
    select(next);
    next.scrollIntoView({ block: 'nearest' });
    const link = next.querySelector('.go a');
    if (link) link.focus({ preventScroll: true });
  });
  const tell = () => {
    const left = findings.filter((finding) => {
      const rule = document.getElementById('r-' + finding.dataset.rule);
      const verdict = document.getElementById('v-' + finding.dataset.verdict);
      return (!rule || rule.checked) && (!verdict || verdict.checked);
    });
    if (shown) shown.textContent = left.length === findings.length ? '' : left.length + ' of ' + findings.length + ' findings shown';
  };
  document.addEventListener('change', tell);
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => { for (const each of folded) each.open = false; });
})();
`;
