import { printSha256 } from "../../sources/source.js";
import type { Proposal, ProposedEntity, ProposedLink, ProposedProperties } from "../proposal.js";

/**
 * An ordinary statement file, marked as proposed: `check`, `import` and `start` refuse it until a person has read it
 * and taken the mark out.
 */
export function printProposal(
  { sourceId, title, publishedOn, languages, document, quotes, entities, links }: Proposal,
  recordedAt: string,
): string {
  return [
    "# Proposed by chanjiao read, and not reviewed. Take out what is wrong, mend ids, kinds and metrics, then take out the next line.",
    "proposed: true",
    "source:",
    `  id: ${sourceId}`,
    `  title: ${JSON.stringify(title)}`,
    ...(publishedOn === undefined ? [] : [`  publishedOn: ${JSON.stringify(publishedOn)}`]),
    `  languages: [${languages.join(", ")}]`,
    '  licence: "to be said: on what terms it is quoted here"',
    "  translation: UNKNOWN",
    `  sha256: ${printSha256(document)}`,
    `recordedAt: ${recordedAt}`,
    "",
    "quotes:",
    ...[...quotes].map(
      ([key, { start, end, exact }]) => `  ${key}: { start: ${start}, end: ${end}, exact: ${JSON.stringify(exact)} }`,
    ),
    "",
    `entities:${entities.length === 0 ? " []" : ""}`,
    ...entities.flatMap(printEntity),
    "",
    `links:${links.length === 0 ? " []" : ""}`,
    ...links.map(printLink),
    ...entities.flatMap((entity) => printOpenFigure(entity, links)),
    "",
  ].join("\n");
}

const SHARED: ReadonlySet<string> = new Set(["Person", "OrganizationalUnit"]);

function printEntity({ id, kind, known, modality, quotes, names, properties }: ProposedEntity): string[] {
  return [
    // People share names, and so do units: that the name is known says little.
    `  - id: ${id}${!known ? "" : SHARED.has(kind) ? " # known is one of this name: the same?" : " # known"}`,
    `    kind: ${kind}`,
    ...(modality ? [`    modality: ${modality}`] : []),
    `    quotes: [${quotes.join(", ")}]`,
    "    names:",
    ...names.map(
      (name) =>
        `      - { value: ${JSON.stringify(name.value)}, language: ${name.language}, nameKind: ${name.nameKind}${name.validTo === undefined ? "" : `, validTo: "${name.validTo}"`}, quotes: [${name.quotes.join(", ")}] }`,
    ),
    ...(Object.keys(properties).length === 0
      ? []
      : ["    properties:", ...printDetails(properties).map((detail) => `      ${detail}`)]),
  ];
}

/** What a figure is about, for a person to say. */
function printOpenFigure({ id, kind, quotes }: ProposedEntity, links: readonly ProposedLink[]): string[] {
  return kind !== "Figure" || links.some(({ type, from }) => type === "MEASURES" && from === id)
    ? []
    : [`  # of what? - { type: MEASURES, from: ${id}, to: , quotes: [${quotes.join(", ")}] }`];
}

function printLink({ type, from, to, details, modality, quotes }: ProposedLink): string {
  return `  - { ${[`type: ${type}`, `from: ${from}`, `to: ${to}`, ...printDetails(details), ...(modality ? [`modality: ${modality}`] : []), `quotes: [${quotes.join(", ")}]`].join(", ")} }`;
}

function printDetails(details: ProposedProperties): string[] {
  return Object.entries(details).map(
    ([name, value]) => `${name}: ${typeof value === "number" ? value : JSON.stringify(value)}`,
  );
}
