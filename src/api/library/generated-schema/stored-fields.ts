import { SELF } from "../../hidden-fields.js";
import { parse, type ObjectTypeDefinitionNode, type TypeNode } from "graphql";

/** Neither filtered nor sorted by. */
const HIDDEN = "@filterable(byValue: false, byAggregate: false) @sortable(byValue: false)";

/**
 * Fields of the definition that our resolvers answer from what the database keeps under another name: to the library
 * they are the stored text or ids. By name and public type, so that SourceDocument.statements, which is a relationship,
 * is not among them.
 *
 * Not with @customResolver: that warns on the properties of links whatever is given, and fetches under names that a
 * client may use as aliases.
 */
const STORED_AS: Readonly<Record<string, string>> = {
  "names: [Name!]!": `names: String @alias(property: "namesJson") ${HIDDEN}`,
  "identifiers: [Identifier!]!": `identifiers: String @alias(property: "identifiersJson") ${HIDDEN}`,
  "statements: [Statement!]!": `statements: [String!] @alias(property: "statementIds") ${HIDDEN}`,
  "subject: Entity": `subject: String @alias(property: "subjectId") ${HIDDEN}`,
  "object: Entity": `object: String @alias(property: "objectId") ${HIDDEN}`,
  "subjectNames: [Name!]!": `subjectNames: String @alias(property: "subjectId") ${HIDDEN}`,
  "objectNames: [Name!]!": `objectNames: String @alias(property: "objectId") ${HIDDEN}`,
  "source: SourceDocument!": `source: String @alias(property: "sourceId") ${HIDDEN}`,
  // Needs two of them, so one is fetched beside it.
  "evidence: [Evidence!]!": 'evidence: [Evidence!]! @customResolver(requires: "evidenceJson sourceId")',
};

/** For the library alone. */
export const EVIDENCE_JSON = `evidenceJson: String ${HIDDEN}`;
/** Leads from a thing to itself: what is selected of it twice stands apart (translate-selection.ts). */
export function printSelf(type: string): string {
  return `${SELF}: ${type} @cypher(statement: "WITH this RETURN this AS ${SELF}", columnName: "${SELF}") ${HIDDEN}`;
}
export const LIBRARY_ALONE: ReadonlySet<string> = new Set(["evidenceJson"]);

/**
 * The field as the library takes it, for `name` with the public type `type`; undefined where the database has it as it
 * is.
 */
export function printStored(name: string, type: string): string | undefined {
  return STORED_AS[`${name}: ${type}`];
}

/** Public types of these fields, by name. */
export const PUBLIC_TYPES: ReadonlyMap<string, TypeNode> = new Map(
  (
    parse(`type Stored { ${Object.keys(STORED_AS).join("\n")} }`, { noLocation: true })
      .definitions[0] as ObjectTypeDefinitionNode
  ).fields!.map((field) => [field.name.value, field.type]),
);
