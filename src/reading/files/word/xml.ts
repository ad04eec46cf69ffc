/** What of an XML tree is needed; linkedom's nodes are this. */
export interface XmlNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<XmlNode>;
  readonly getAttribute?: (name: string) => string | null;
}

export function listChildren(node: XmlNode): XmlNode[] {
  return [...node.childNodes].filter(({ nodeType }) => nodeType === 1);
}

/** All of a name below a node, in order; not inside others of that name, nor of those that are `apart`. */
export function listDeep(node: XmlNode, name: string, apart: readonly string[] = []): XmlNode[] {
  return listChildren(node).flatMap((child) =>
    child.nodeName === name ? [child] : apart.includes(child.nodeName) ? [] : listDeep(child, name, apart),
  );
}

export function findChild(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (found, name) => found && listChildren(found).find(({ nodeName }) => nodeName === name),
    node,
  );
}

/** The attribute w:val, which most of Word's settings are. */
export function readValue(node: XmlNode | undefined): string | undefined {
  return node?.getAttribute?.("w:val") ?? undefined;
}
