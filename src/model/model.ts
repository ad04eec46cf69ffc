import type { DocumentNode } from "graphql";
import type { Aside, Mark, PropertyDimension } from "./marks.js";
import type { Words } from "./words.js";

/** Everything that graph/types says, in a form that the other stages ask. Made by `parseModel`. */
export interface Model {
  /** By label: "GovernmentBody". */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** By relationship type: "HOLDS_POSITION". */
  readonly links: ReadonlyMap<string, Link>;
  /** Node types by name: "Organization", "Entity", "Statement". */
  readonly types: ReadonlyMap<string, NodeType>;
  /** Values of each enumeration, EntityKind and LinkKind among them. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** What readers call each property and each value of a list, by its name. */
  readonly words: { readonly properties: ReadonlyMap<string, Words>; readonly values: ReadonlyMap<string, Words> };
  /** Values of lists by which something is there or was, and those that go without saying. */
  readonly doneValues: ReadonlySet<string>;
  readonly tacitValues: ReadonlySet<string>;
  /** The definition itself, all files in one, without the directives that are for readers alone. */
  readonly document: DocumentNode;
}

export interface Kind {
  /** Neo4j label: "GovernmentBody". */
  readonly label: string;
  /** As the API shows it: "GOVERNMENT_BODY". */
  readonly name: string;
  /** Name of its node type: "Organization". */
  readonly type: string;
  /** Labels of a node of this kind: Entity, the type's and its own. */
  readonly labels: readonly string[];
  /** Root field that lists it: "governmentBodies". */
  readonly plural: string;
  readonly zh: string;
  /** Class in linked data: "schema:GovernmentOrganization". */
  readonly term: string;
  readonly description: string;
  /** What readers call one of it, and several. */
  readonly words: Words<readonly [one: string, several: string]>;
  readonly mark: Mark;
  /** Its place where kinds are named in a row: 50 unless it is said. */
  readonly order: number;
  /** Where it is only where somebody asks for it. */
  readonly aside: readonly Aside[];
  /** No two of it share a full name. */
  readonly namedApart: boolean;
  /** Label of the wider kind that a source may give it which does not know better. */
  readonly general: string | undefined;
  /** Words of the future beside it mostly mean that it is not there yet. */
  readonly setUp: boolean;
  /** It takes place, and has happened from then on; else it is there from some day on. */
  readonly happening: boolean;
  /** What a statement may say of it, by name. */
  readonly properties: ReadonlyMap<string, Property>;
}

export interface NodeType {
  readonly name: string;
  readonly description: string;
  /** Labels of the kinds that it holds; empty for Statement. */
  readonly kinds: readonly string[];
}

export interface Property {
  readonly name: string;
  readonly description: string;
  /** A scalar (String, Int, Float, Boolean, ID, PartialDate) or the name of an enumeration. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  /** Part of what tells two links of one kind between the same ends apart. */
  readonly distinguishes: boolean;
  /** The words must stand in the quote. */
  readonly printed: boolean;
  /** Written by the program, never by a statement. */
  readonly derived: boolean;
  /** The value is the id of a node; with `link`, of one that this link joins to the other end. */
  readonly refersTo: { readonly link: string | undefined } | undefined;
  /** Name of the property that must not be earlier than this one. */
  readonly before: string | undefined;
  /** A day by which something is there or was. */
  readonly done: boolean;
  /** The day from which on, or up to which, it is there. */
  readonly bounds: "BEGINS" | "ENDS" | undefined;
  /** Goes without saying. */
  readonly tacit: boolean;
  readonly dimension: PropertyDimension | undefined;
}

export interface Link {
  /** Relationship type: "HOLDS_POSITION". */
  readonly type: string;
  /** Name of its properties type: "HoldsPosition". */
  readonly name: string;
  readonly description: string;
  /** Labels of the kinds that may stand at its start. */
  readonly from: readonly string[];
  /** Labels of the kinds that may stand at its end. */
  readonly to: readonly string[];
  /** Both ends are of one kind. */
  readonly sameKind: boolean;
  /** Field that follows it from its start, and from its end. */
  readonly out: string;
  readonly in: string;
  readonly zh: string;
  readonly term: string;
  readonly acyclic: boolean;
  /** From one start it leads to at most one end at a time. */
  readonly single: boolean;
  /** How many of them its end needs to be what it is. */
  readonly atLeast: number;
  /** From its start to its end, and back: leads, led by. */
  readonly words: Words<readonly [out: string, back: string]>;
  /** Its place on a card: 50 unless it is said. */
  readonly order: number;
  /** It holds only where what it leads to is there. */
  readonly presupposes: boolean;
  readonly setsUp: boolean;
  /** It takes place on a day, and has happened from then on; else it is a state. */
  readonly happening: boolean;
  /** Properties of its own, by name; the common ones are not among them. */
  readonly properties: ReadonlyMap<string, Property>;
}

/** "GovernmentBody" → "GOVERNMENT_BODY". */
export function printKindName(label: string): string {
  return label.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase();
}
