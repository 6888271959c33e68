import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Code, Root, Table } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import type { CheckResult } from '../../findings/types.js';
import type { Fold } from '../document/index.js';
import { documentOf } from '../document/index.js';
import { markId } from '../document/section-findings.js';
import type { Moment } from '../document/timeline.js';
import { VERDICTS, wordsOf } from '../document/verdicts.data.js';
import type { FindingView, View } from '../document/view.js';
import { byCodeUnits, count, series } from '../document/words.js';
import { element, elements, grouped, hasClass, text, textOf } from './elements.js';
import { SCRIPT } from './script.js';
import { sourcesAside } from './sources.js';
import { filterStyle, STYLE } from './style.js';

type State = Parameters<typeof defaultHandlers.table>[0];

const processor = unified()
  .use(remarkRehype, {
    clobberPrefix: '',
    footnoteLabel: 'Citations',
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: {},
    handlers: {
      fold: (state: State, node: Fold): Element =>
        element('details', {}, [
          element('summary', {}, [text(node.summary)]),
          ...(state.all(node as never) as ElementContent[]),
        ]),
      code: (state: State, node: Code): Element => {
        const moments = (node.data as { moments?: readonly Moment[] } | undefined)?.moments;
        return moments === undefined ? defaultHandlers.code(state, node) : timeline(moments);
      },
      table: (state: State, node: Table): Element =>
        element('div', { className: ['scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 }, [
          rowHeads(defaultHandlers.table(state, node)),
        ]),
    },
  })
  .use(rehypeStringify, { allowDangerousCharacters: false, closeSelfClosing: false })
  .freeze();

/** The whole page: one file, nothing loaded from anywhere, and readable without its script. */
export function pageOf(result: CheckResult, folder: string | undefined): string {
  const { view, blocks } = documentOf(result, folder);
  const tree = { type: 'root', children: blocks } as unknown as Root;
  const report = processor.runSync(tree) as unknown as HastRoot;
  const rules = [...new Set([...view.open, ...view.known].map(({ finding }) => finding.rule))].sort(byCodeUnits);
  const children = report.children.filter((child): child is ElementContent => child.type !== 'doctype');
  const style = `${STYLE}${filterStyle(
    VERDICTS.map(({ verdict }) => verdict),
    rules.length,
  )}`;
  return processor.stringify({
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: 'en' }, [
        head(style, view),
        element('body', {}, [
          element('a', { className: ['skip'], href: '#report' }, [text('Skip to the findings')]),
          element('main', { id: 'report', tabIndex: -1 }, mainOf(children, view, rules)),
          sourcesAside(view, folder ?? 'reports'),
          element('script', {}, [text(SCRIPT)]),
        ]),
      ]),
      text('\n') as never,
    ],
  } as never);
}

function head(style: string, view: View): Element {
  const hash = (content: string): string => `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return element('head', {}, [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    element('meta', { name: 'referrer', content: 'no-referrer' }, []),
    element('title', {}, [
      text(view.name === '' ? 'Where the sources differ' : `Where the sources differ: ${view.name}`),
    ]),
    element('style', {}, [text(style)]),
  ]);
}

/** The report in sections and articles, with the tally and the filters that only a page has. */
function mainOf(children: readonly ElementContent[], view: View, rules: readonly string[]): ElementContent[] {
  for (const node of children.flatMap(elements)) {
    if (node.tagName === 'a' && /^https?:/.test(String(node.properties.href)))
      node.properties.rel = ['noopener', 'noreferrer'];
    if (node.tagName === 'tr') tagRow(node, view, rules);
    if (node.tagName === 'table' && hasClass(node, 'matrix')) tint(node);
  }
  const sections = grouped(
    children,
    (node) => node.tagName === 'h2',
    (group, first) => {
      if (first.properties.id === undefined) first.properties.id = `section-${slug(textOf(first))}`;
      return element('section', { ariaLabelledBy: [String(first.properties.id)] }, articles(group, view, rules));
    },
    // The notes come as a section of their own.
    (node) => node.tagName === 'section',
  );
  const isSection = (node: ElementContent): boolean => node.type === 'element' && node.tagName === 'section';
  const head = sections.findIndex(isSection);
  // The sources come first; the filters act on what comes after them.
  return [
    ...sections.slice(0, head),
    tally(view),
    ...sections.slice(head, head + 1),
    ...filters(view, rules),
    ...sections.slice(head + 1),
  ];
}

/** Findings as articles, their positions beside one another. */
function articles(children: readonly ElementContent[], view: View, rules: readonly string[]): ElementContent[] {
  const inner = children.map(
    (child): ElementContent =>
      child.type === 'element' && child.tagName === 'details'
        ? { ...child, children: articles(child.children, view, rules) }
        : child,
  );
  return grouped(
    inner,
    (node) => node.tagName === 'h3' && node.properties.dataFinding !== undefined,
    (group, first) => {
      const number = Number(first.properties.dataFinding);
      const each = [...view.open, ...view.known].find((finding) => finding.number === number);
      first.properties = { id: `finding-${number}` };
      if (each === undefined) return element('article', {}, group);
      return element(
        'article',
        {
          className: ['finding', each.finding.verdict],
          ariaLabelledBy: [`finding-${number}`],
          dataFinding: String(number),
          ...tags(each, rules),
        },
        positions(group, each),
      );
    },
  );
}

function tags(each: FindingView, rules: readonly string[]): Record<string, string> {
  return { dataVerdict: each.finding.verdict, dataRule: String(rules.indexOf(each.finding.rule)) };
}

function positions(group: ElementContent[], each: FindingView): ElementContent[] {
  const boxes = grouped(
    group,
    (node) => node.properties.dataPosition !== undefined,
    (box, first) =>
      element('div', { className: ['position-box'], dataPosition: String(first.properties.dataPosition) }, box),
    (node) => hasClass(node, 'remarks'),
  );
  const first = each.positions[0]?.quoted[0];
  const go =
    first === undefined
      ? []
      : [
          element('p', { className: ['go'] }, [
            element('a', { href: `#${markId(first)}`, ariaLabel: `Show in the sources: finding ${each.number}` }, [
              text('Show in the sources'),
            ]),
          ]),
        ];
  const isBox = (node: ElementContent): boolean =>
    node.type === 'element' && node.properties.dataPosition !== undefined;
  const at = boxes.findIndex(isBox);
  if (at < 0) return [...boxes, ...go];
  return [
    ...boxes.slice(0, at),
    ...go,
    element('div', { className: ['positions'] }, boxes.filter(isBox)),
    ...boxes.slice(at).filter((node) => !isBox(node)),
  ];
}

/** A row of the matrix hides with its finding. */
function tagRow(row: Element, view: View, rules: readonly string[]): void {
  const target = elements(row).find((node) => /^#finding-\d+$/.test(String(node.properties.href)))?.properties.href;
  const each = view.open.find(({ number }) => `#finding-${number}` === target);
  if (each !== undefined) Object.assign(row.properties, tags(each, rules));
}

/** The letters of positions in a matrix, so that they get the tints of their positions. */
function tint(matrix: Element): void {
  for (const node of elements(matrix)) {
    if (node.tagName === 'strong' && /^[A-Z]$/.test(textOf(node))) node.properties.dataLetter = textOf(node);
  }
}

/** The first cell of each body row names the row. */
function rowHeads(table: Element): Element {
  for (const node of elements(table)) {
    if (node.tagName === 'th') node.properties.scope = 'col';
    if (node.tagName !== 'tr') continue;
    const first = node.children.find((child): child is Element => child.type === 'element');
    if (first?.tagName === 'td') {
      first.tagName = 'th';
      first.properties.scope = 'row';
    }
  }
  return table;
}

function tally(view: View): Element {
  const items = VERDICTS.flatMap(({ verdict, one, many }) => {
    const number = view.open.filter(({ finding }) => finding.verdict === verdict).length;
    if (number === 0) return [];
    return [
      element('li', { className: [verdict] }, [
        element('a', { href: `#${verdict}` }, [
          element('b', {}, [text(String(number))]),
          text(` ${number === 1 ? one : many}`),
        ]),
      ]),
    ];
  });
  return items.length === 0
    ? element('p', {}, [text('No new disagreement was found.')])
    : element('ul', { className: ['tally'] }, items);
}

function filters(view: View, rules: readonly string[]): Element[] {
  const all = [...view.open, ...view.known];
  if (all.length < 2) return [];
  const box = (id: string, label: string, number: number): Element =>
    element('label', {}, [
      element('input', { type: 'checkbox', id, checked: true, autoComplete: ['off'] }, []),
      text(` ${label} (${number})`),
    ]);
  const verdicts = VERDICTS.filter(({ verdict }) => all.some(({ finding }) => finding.verdict === verdict));
  return [
    element('div', { className: ['filters'], role: 'group', ariaLabel: 'Filters' }, [
      element('fieldset', {}, [
        element('legend', {}, [text('Verdict')]),
        ...verdicts.map(({ verdict }) =>
          box(`v-${verdict}`, wordsOf(verdict).label, all.filter(({ finding }) => finding.verdict === verdict).length),
        ),
      ]),
      element('fieldset', {}, [
        element('legend', {}, [text('Rule')]),
        ...rules.map((rule, index) =>
          box(`r-${index}`, rule, all.filter(({ finding }) => finding.rule === rule).length),
        ),
      ]),
      element('p', { id: 'shown', role: 'status' }, []),
      element('label', { id: 'keys', hidden: true }, [
        element('input', { type: 'checkbox', id: 'use-keys', checked: true, autoComplete: ['off'] }, []),
        text(' Keys: j and k go from finding to finding, Escape shows all sources'),
      ]),
    ]),
  ];
}

/** A Mermaid diagram needs a script of a megabyte: here the dates stand in a list. */
function timeline(moments: readonly Moment[]): Element {
  return element(
    'ol',
    { className: ['timeline'] },
    moments.map(({ when, what, sources, differs }) =>
      element('li', { className: differs ? ['differs'] : [] }, [
        element('b', {}, [text(when)]),
        text(` ${what} `),
        element('small', {}, [
          text(
            `${sources.length > 5 ? count(sources.length, 'source') : series(sources)}${differs ? '; sources differ' : ''}`,
          ),
        ]),
      ]),
    ),
  );
}

function slug(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
