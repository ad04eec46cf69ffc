/** Aliases and fields that stand in the library's statements beside what a client selects; no client can name them. */

/** What the names of fields begin with that the library has and the public does not see. */
export const HIDDEN_PREFIX = "chanjiao";

/** The kind of an entity, by which its type is known. */
export const KIND = "chanjiaoKind";
/** The id of an entity. */
export const ID = "chanjiaoEntityId";
/** The id of a link, by which its ends are found. */
export const LINK_ID = "chanjiaoLinkId";
/** A field of every type of the library that leads to the thing itself. */
export const SELF = "chanjiaoSelf";
/** Of a connection: what `nodes` selects, beside what the nodes of its edges do. */
export const NODES = "chanjiaoNodes";

/** Whether a thing has no value of that property: what is ordered by it has these last. */
export function printMissing(property: string): string {
  return `chanjiaoNo_${property}`;
}

/** Where what a fragment on that type selects of an entity stands: `... on Organization { leads { name } }`. */
export function printTypedAlias(type: string): string {
  return `chanjiao${type}`;
}
