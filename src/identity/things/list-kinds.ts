/**
 * What a thing may turn out to be, by the kind that its source gives it: the registry of research organisations calls
 * all that teaches education. As `general` in graph/types has it.
 */
const MAY_BE: Readonly<Record<string, readonly string[]>> = { EDUCATIONAL_ORGANIZATION: ["UNIVERSITY"] };

/** The kind of a node, as the API prints it, and those that it may turn out to be. */
export function listKinds(kind: string): readonly string[] {
  return [kind, ...(MAY_BE[kind] ?? [])];
}
