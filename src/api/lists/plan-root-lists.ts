import { getNamedType, type GraphQLSchema } from "graphql";
import type { Model } from "../../model/model.js";

/** A root field that lists nodes, and beside it its connection: universities, universitiesConnection. */
export interface RootList {
  /** "universities" */
  readonly field: string;
  /** Its type: "Organization". */
  readonly type: string;
  /** The library's own list that it hands over to: "organizations". */
  readonly generated: string;
  /** Where the type holds other kinds too: the kind, as the API names it, "UNIVERSITY". */
  readonly kind: string | undefined;
  /** Label whose nodes it lists: "University". */
  readonly label: string;
  readonly description: string;
}

/** One for each kind, one for each type that holds several, and statements. */
export function planRootLists(model: Model, generated: GraphQLSchema): readonly RootList[] {
  const lists = new Map(
    Object.values(generated.getQueryType()?.getFields() ?? {}).map((field) => [
      getNamedType(field.type).name,
      field.name,
    ]),
  );
  const wide = [...model.types.values()]
    .filter(({ kinds }) => kinds.length !== 1)
    .map(({ name, description }): RootList => {
      const field = lists.get(name)!;
      return { field, type: name, generated: field, kind: undefined, label: name, description };
    });
  const kinds = [...model.kinds.values()].map((kind): RootList => {
    const alone = model.types.get(kind.type)!.kinds.length === 1;
    return {
      field: kind.plural,
      type: kind.type,
      generated: lists.get(kind.type)!,
      kind: alone ? undefined : kind.name,
      label: kind.label,
      description: kind.description,
    };
  });
  return [...kinds, ...wide];
}
