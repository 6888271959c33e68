import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of the page. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}

export function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

/** All text below a node. */
export function textOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Every element below a node, itself included, in document order. */
export function elements(node: ElementContent): Element[] {
  return node.type === 'element' ? [node, ...node.children.flatMap(elements)] : [];
}

/**
 * Children cut before each one that `starts` a group: `make` gets the group, its first node included. What stands before
 * the first group stays as it is.
 */
export function grouped(
  children: readonly ElementContent[],
  starts: (node: Element) => boolean,
  make: (group: ElementContent[], first: Element) => ElementContent,
  ends: (node: Element) => boolean = () => false,
): ElementContent[] {
  const result: ElementContent[] = [];
  let group: ElementContent[] = [];
  let first: Element | undefined;
  const flush = (): void => {
    if (first !== undefined) result.push(make(group, first));
    group = [];
    first = undefined;
  };
  for (const child of children) {
    if (child.type === 'element' && starts(child)) {
      flush();
      first = child;
    } else if (child.type === 'element' && ends(child)) flush();
    if (first === undefined) result.push(child);
    else group.push(child);
  }
  flush();
  return result;
}
