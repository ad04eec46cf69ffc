import type { Kind, Link, Model, NodeType, Property } from "./model.js";

const HOW_TO_ADD = [
  "## Adding a kind or a link",
  "",
  "1. A **kind** is a file in `types/` with `@node` and `@kind` (or one more `@kind` on a type that has some: University and Enterprise are both",
  "   organisations). A **link** is a file with `@link`, and with fields where it says more than that it is. [`types/directives.graphql`](types/directives.graphql)",
  "   explains every word; nearest in sort is the best example: `types/project.graphql`, `types/hosts.graphql`.",
  "2. `npm run schema` prints what is derived and kept: this page, [`schema.graphql`](schema.graphql), and what the explorer knows of it",
  "   (`src/explorer/queries/terms.ts`, `src/explorer/queries/types.ts`).",
  "3. `test/model/parse-model.test.ts` lists the kinds; statements that use it go to `seeds/`.",
  "",
  "There is no code to write. What only needs a label, `plural`, `zh`, `term` and `description` is searched, shown on a card with its properties and",
  "links, drawn, counted, dated, compared and exported. What readers are told better is said beside it: `@words` and `@reads` in both languages,",
  "`mark` and `order`, `aside` where it should not be unless asked for, `@dimension` for tables by year or status; and what validation",
  "needs to know: `@done`, `presupposes`, `setsUp`, `namedApart`, `general`; and what `at` needs to know: `happening`, `@begins`, `@ends`.",
  "`test/explorer/new-kind.test.ts` takes a kind and a link from their two files to the page.",
  "",
  "What stays code: which words of a text speak of a kind (`src/reading`, `src/identity`), how a known register is read (`src/importing/formats`), and",
  "what partners share in `partnerships`, which the API promises by name.",
  "",
];

/** graph/README.md: what may be in the graph, drawn from its definition. */
export function printModel(model: Model): string {
  const types = [...model.types.values()].filter(({ name, kinds }) => name !== "Entity" && kinds.length > 0);
  return [
    "# What the graph looks like",
    "",
    "Drawn from [`types/`](types), the one definition of kinds, links and properties: validation, constraints and indexes, the API, the",
    "explorer and this page are derived from it.",
    "",
    "`questions/` holds what the API can be asked beside the kinds, [`queries/`](queries) the Cypher that is written by hand to answer it,",
    "`neo4j/` the server that runs where no other is given.",
    "",
    "## Kinds of node",
    "",
    "| kind | 中文 | type in the API | what it is | is | properties of its own |",
    "|---|---|---|---|---|---|",
    ...types.flatMap((type) => printKinds(type, model)),
    "",
    "Every node has `id`, `kind`, `name`, `names`, `identifiers`, valid time and modality.",
    "",
    "## Kinds of link",
    "",
    "| link | 中文 | from | to | as fields | is | properties of its own |",
    "|---|---|---|---|---|---|---|",
    ...[...model.links.values()].map((link) => printLink(link, model)),
    "",
    "Every link has `id`, `statements`, `sources`, valid time and modality. A property in bold tells two links of one kind between the same ends apart.",
    "",
    "`at` a time there is what was so then, and what had happened by then. A **state** may have begun before the day on which a source tells of it, and may have gone on",
    "since: `at` another time it is possible. A **happening** takes place on its day: before it is not, and from then on it is part of what has happened: who signed an",
    'agreement in 2023 is a party to it `at: "2024"`, certainly where the day is known, and not `at: "2019"`.',
    "",
    ...HOW_TO_ADD,
  ].join("\n");
}

function printKinds(type: NodeType, model: Model): string[] {
  return type.kinds
    .map((label) => model.kinds.get(label)!)
    .map(
      (kind: Kind) =>
        `| ${kind.label} | ${kind.zh} | \`${kind.type}\` (\`${kind.plural}\`) | ${kind.description} | ${printSort(kind)} | ${printProperties(kind.properties)} |`,
    );
}

function printLink(link: Link, model: Model): string {
  const to = link.sameKind ? "the same kind" : printEnds(link.to, model);
  return `| ${link.type} | ${link.zh} | ${printEnds(link.from, model)} | ${to} | \`${link.out}\` / \`${link.in}\` | ${printSort(link)} | ${printProperties(link.properties)} |`;
}

/** What `at` makes of a day on which it was so: a state may have begun before and gone on since. */
function printSort({ happening }: { readonly happening: boolean }): string {
  return happening ? "a happening" : "a state";
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
