import type { FieldDefinitionNode } from "graphql";
import type { Link, Model } from "../../../model/model.js";
import { directives } from "../../../model/parse-model.js";
import { NO_AGGREGATE, printDescription, printKinds } from "./print-field.js";

type Direction = "OUT" | "IN";

/**
 * The fields by which a type follows its links: `out` where it holds a kind that the link may start from, `in` where it
 * holds one that the link may end at. Left out where the definition has written down the same relationship to the same
 * type by hand (Place.within).
 */
export function planLinkFields(typeName: string, written: readonly FieldDefinitionNode[], model: Model): string[] {
  const kinds = model.types.get(typeName)?.kinds ?? [];
  return [...model.links.values()].flatMap((link) => [
    ...planEnd(typeName, kinds, link, "OUT", written, model),
    ...planEnd(typeName, kinds, link, "IN", written, model),
  ]);
}

function planEnd(
  typeName: string,
  kinds: readonly string[],
  link: Link,
  direction: Direction,
  written: readonly FieldDefinitionNode[],
  model: Model,
): string[] {
  const [here, there, name] = direction === "OUT" ? [link.from, link.to, link.out] : [link.to, link.from, link.in];
  const holds = kinds.filter((kind) => here.includes(kind));
  // Entity follows only links that may join it whatever it is: the rest is reached through `organization`, `facility`
  // and so on.
  if (holds.length === 0 || (typeName === "Entity" && holds.length < kinds.length)) return [];
  const target = link.sameKind ? typeName : findTarget(there, model);
  if (written.some((field) => isSame(field, link.type, direction, target))) return [];
  const properties = link.properties.size > 0 ? link.name : "LinkProperties";
  const only = holds.length < kinds.length ? `Of ${printKinds(holds, model)}.` : "";
  const leadsTo =
    link.sameKind || there.length === (model.types.get(target)?.kinds.length ?? 0)
      ? ""
      : `To ${printKinds(there, model)}.`;
  const description = [printEnd(link, direction), only, leadsTo].filter(Boolean).join(" ");
  return [
    `${printDescription(description)}${name}: [${target}!]! @relationship(type: "${link.type}", direction: ${direction}, properties: "${properties}", aggregate: false) ${NO_AGGREGATE}`,
    `"Links of \`${name}\`: what has two of them to one thing counts it twice, as \`${name}Connection\` does."\n${name}Count: Int! @cypher(statement: "RETURN COUNT { (this)${direction === "OUT" ? `-[:${link.type}]->` : `<-[:${link.type}]-`}() } AS ${name}Count", columnName: "${name}Count") ${NO_AGGREGATE}`,
  ];
}

/** The one type that holds all of these kinds, else Entity. */
function findTarget(kinds: readonly string[], model: Model): string {
  const [type = "Entity", ...others] = new Set(kinds.map((kind) => model.kinds.get(kind)?.type));
  return others.length === 0 ? type : "Entity";
}

/** A link is described from its start; from its end it is named by the field that it is the other end of. */
function printEnd({ description, zh, out }: Link, direction: Direction): string {
  return direction === "OUT" ? `${description} (${zh})` : `The other end of \`${out}\` (${zh}).`;
}

function isSame(field: FieldDefinitionNode, type: string, direction: Direction, target: string): boolean {
  const directive = directives(field, "relationship")[0];
  const value = (name: string): unknown => {
    const argument = directive?.arguments?.find((node) => node.name.value === name)?.value;
    return argument && "value" in argument ? argument.value : undefined;
  };
  return (
    value("type") === type &&
    value("direction") === direction &&
    JSON.stringify(field.type).includes(`"value":"${target}"`)
  );
}
