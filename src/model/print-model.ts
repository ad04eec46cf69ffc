import type { Kind, Link, Model, NodeType, Property } from "./model.js";

/** graph/README.md: what may be in the graph, drawn from its definition. */
export function printModel(model: Model): string {
  const types = [...model.types.values()].filter(({ name, kinds }) => name !== "Entity" && kinds.length > 0);
  return [
    "# What the graph looks like",
    "",
    "Drawn from [`types/`](types), the one definition of kinds, links and properties: validation, constraints and indexes, the API and this",
    "page are derived from it. A new kind or link is one file there (or one line in one), its seeds and its tests, and no code.",
    "`npm test -- -u` draws this page and [`schema.graphql`](schema.graphql) anew.",
    "",
    "`questions/` holds what the API can be asked beside the kinds, [`queries/`](queries) the Cypher that is written by hand to answer it,",
    "`neo4j/` the server that runs where no other is given.",
    "",
    "## Kinds of node",
    "",
    "| kind | 中文 | type in the API | what it is | properties of its own |",
    "|---|---|---|---|---|",
    ...types.flatMap((type) => printKinds(type, model)),
    "",
    "Every node has `id`, `kind`, `name`, `names`, `identifiers`, valid time and modality.",
    "",
    "## Kinds of link",
    "",
    "| link | 中文 | from | to | as fields | properties of its own |",
    "|---|---|---|---|---|---|",
    ...[...model.links.values()].map((link) => printLink(link, model)),
    "",
    "Every link has `id`, `statements`, `sources`, valid time and modality. A property in bold tells two links of one kind between the same ends apart.",
    "",
  ].join("\n");
}

function printKinds(type: NodeType, model: Model): string[] {
  return type.kinds
    .map((label) => model.kinds.get(label)!)
    .map(
      (kind: Kind) =>
        `| ${kind.label} | ${kind.zh} | \`${kind.type}\` (\`${kind.plural}\`) | ${kind.description} | ${printProperties(kind.properties)} |`,
    );
}

function printLink(link: Link, model: Model): string {
  const to = link.sameKind ? "the same kind" : printEnds(link.to, model);
  return `| ${link.type} | ${link.zh} | ${printEnds(link.from, model)} | ${to} | \`${link.out}\` / \`${link.in}\` | ${printProperties(link.properties)} |`;
}

/** Whole types by their name, the rest kind by kind. */
function printEnds(labels: readonly string[], model: Model): string {
  if (labels.length === model.kinds.size) return "any";
  const whole = [...model.types.values()].filter(
    ({ name, kinds }) => name !== "Entity" && kinds.length > 1 && kinds.every((kind) => labels.includes(kind)),
  );
  const covered = whole.flatMap(({ kinds }) => kinds);
  return [...whole.map(({ name }) => name), ...labels.filter((label) => !covered.includes(label))].join(", ");
}

function printProperties(properties: ReadonlyMap<string, Property>): string {
  return [...properties.values()].map(({ name, distinguishes }) => (distinguishes ? `**${name}**` : name)).join(", ");
}
