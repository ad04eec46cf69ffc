import {
  type DefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind as Node,
  parse,
} from "graphql";
import type { Model } from "../model/model.js";

/** A filter of ours, which stands in `where` beside the library's and is answered before it (resolve-filters.ts). */
export interface OwnFilter {
  readonly name: "named" | "identifier" | "within" | "underOrganization";
  /** Its type and what it finds. */
  readonly sdl: string;
  /** The types whose `where` has it. */
  readonly isFor: (type: FilteredType) => boolean;
}

/** A type of things and its fields that lead to others, with the types there. */
export interface FilteredType {
  readonly name: string;
  readonly relations: ReadonlyMap<string, string>;
}

const isEntity = ({ name }: FilteredType): boolean => name === "Entity";
const leadsTo = ({ relations }: FilteredType, ...types: readonly string[]): boolean =>
  [...relations.values()].some((type) => types.includes(type));

export const OWN_FILTERS: readonly OwnFilter[] = [
  {
    name: "named",
    sdl: `"Bears a name that \`search\` finds by this text (score 3 and up): any name, in any case, script or pinyin, such as 沙钢, sha gang, SHAGANG. Among the 1000 names that fit best."
named: String`,
    isFor: () => true,
  },
  {
    name: "identifier",
    sdl: `"Has this identifier in a register, such as { scheme: \\"MOE\\", value: \\"4123010214\\" }."
identifier: IdentifierInput`,
    isFor: () => true,
  },
  {
    name: "within",
    sdl: `"Lies in this place or one within it: the place's id, such as place-heilongjiang."
within: ID`,
    // A place's own `within` is the relationship: { within: { some: { id: … } } }.
    isFor: (type) => isEntity(type) || type.relations.get("places") === "Place",
  },
  {
    name: "underOrganization",
    sdl: `"Is this organisation or a unit of it, at any depth, or is linked to one of them: the organisation's id, such as university-hrbust."
underOrganization: ID`,
    isFor: (type) => type.name === "Organization" || (!isEntity(type) && leadsTo(type, "Organization", "Entity")),
  },
];

const NAMES = new Set<string>(OWN_FILTERS.map(({ name }) => name));

/** Whether it is one of ours. Where a link has the name of one, as a place's `within`, its filter is an object. */
export function isOwnFilter(name: string, value: unknown): boolean {
  return NAMES.has(name) && (name === "identifier" || typeof value !== "object" || value === null);
}

/** The first of ours in a filter, at any depth; undefined where there is none. */
export function findOwnFilter(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = isOwnFilter(key, inner) && inner !== null ? key : findOwnFilter(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The generated filters with ours beside them. */
export function planOwnFilters(definitions: readonly DefinitionNode[], { types }: Model): DefinitionNode[] {
  return definitions.map((node) => {
    if (node.kind !== Node.INPUT_OBJECT_TYPE_DEFINITION || !node.name.value.endsWith("Where")) return node;
    const name = node.name.value.slice(0, -"Where".length);
    if ((types.get(name)?.kinds ?? []).length === 0) return node;
    const filters = OWN_FILTERS.filter(({ isFor }) => isFor({ name, relations: listRelations(node) }));
    return { ...node, fields: [...(node.fields ?? []), ...filters.flatMap(({ sdl }) => parseFields(sdl))] };
  });
}

/** "leads: CommunityRelationshipFilters" leads to Community. */
function listRelations({ fields = [] }: InputObjectTypeDefinitionNode): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap(({ name, type }) => {
      const target = type.kind === Node.NAMED_TYPE && /^(\w+)RelationshipFilters$/.exec(type.name.value)?.[1];
      return target ? [[name.value, target] as const] : [];
    }),
  );
}

function parseFields(sdl: string): readonly InputValueDefinitionNode[] {
  const [input] = parse(`input Own {\n${sdl}\n}`, { noLocation: true }).definitions;
  return (input as InputObjectTypeDefinitionNode).fields ?? [];
}
