import { measureHeldOut, TEXTS } from "./measure-held-out.js";
import { findAll } from "../../src/reading/finding/find-all.js";
import { type KnownNames, listKnownNames } from "../../src/reading/finding/find-known.js";
import { planProposal } from "../../src/reading/proposing/plan-proposal.js";
import { readModel } from "../../src/model/read-model.js";
import { gatherStatements } from "../../src/statements/gather-statements.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { PREDICATES, type Statement } from "../../src/statements/statement.js";
import { printSearchText } from "../../src/text/print-search-text.js";

/**
 * How much of what the seeds state `chanjiao read` proposes, document by document, knowing nothing or the names of the
 * other three. An entity is found where a proposed one of its kind bears one of its printed names or its id; a figure,
 * where its value and unit are; a link, where its type and ends are.
 * --show lists what is missing and what is too much. --held-out, --news/seen, --news/apart, --news/later, --news/english and --news/english-apart
 * read the texts of those folders instead.
 */
const model = readModel();
const show = process.argv.includes("--show");
const folder = TEXTS.find((name) => process.argv.includes(`--${name}`));
if (folder) {
  const counts = measureHeldOut(
    model,
    folder,
    (title, lines) => show && lines.length > 0 && console.log(`\n${title}:\n  ${lines.join("\n  ")}`),
  );
  console.log("| what | stated | found | recall | proposed | right | precision |\n|---|---|---|---|---|---|---|");
  for (const what of ["entities", "figures", "links"]) {
    const sum = (field: "stated" | "found" | "proposed" | "right"): number =>
      counts.filter((count) => count.what === what).reduce((total, count) => total + count[field], 0);
    console.log(
      `| ${what} | ${sum("stated")} | ${sum("found")} | ${(sum("found") / sum("stated")).toFixed(2)} | ${sum("proposed")} | ${sum("right")} | ${(sum("right") / sum("proposed")).toFixed(2)} |`,
    );
  }
  process.exit();
}
const { files } = readSeeds(model);
const all = gatherStatements(files).statements;
const rows: Count[] = [];

interface Count {
  readonly document: string;
  readonly names: string;
  readonly what: string;
  readonly stated: number;
  readonly found: number;
  readonly proposed: number;
  readonly right: number;
}

for (const file of files) {
  const own = file.statements.filter(({ basis, overruledBy }) => basis === "PRINTED" && overruledBy === undefined);
  for (const [names, known] of [
    ["none known", listKnownNames([])],
    ["the others'", listKnownNames(all.filter(({ sourceId }) => sourceId !== file.name))],
  ] as const)
    rows.push(...measure(file.name, file.document!, own, names, known));
}

console.log(
  "| document | names | what | stated | found | recall | proposed | right | precision |\n|---|---|---|---|---|---|---|---|---|",
);
for (const names of ["none known", "the others'"]) {
  for (const what of ["entities", "figures", "links"]) {
    const of = rows.filter((row) => row.names === names && row.what === what);
    const sum = (field: "stated" | "found" | "proposed" | "right"): number =>
      of.reduce((total, row) => total + row[field], 0);
    for (const row of [
      ...of,
      {
        document: "**all**",
        names,
        what,
        stated: sum("stated"),
        found: sum("found"),
        proposed: sum("proposed"),
        right: sum("right"),
      },
    ]) {
      console.log(
        `| ${row.document} | ${row.names} | ${row.what} | ${row.stated} | ${row.found} | ${(row.found / row.stated).toFixed(2)} | ${row.proposed} | ${row.right} | ${(row.right / row.proposed).toFixed(2)} |`,
      );
    }
  }
}

function measure(document: string, text: string, own: readonly Statement[], names: string, known: KnownNames): Count[] {
  const { entities, links } = planProposal(text, findAll(text, known), { sourceId: "s", model, ids: known.ids });
  const kinds = new Map(
    own
      .filter(({ predicate }) => predicate === PREDICATES.kind)
      .map(({ subjectId, value }) => [subjectId, String(value)]),
  );
  const bearers = new Map(
    all
      .filter(({ sourceId, basis }) => sourceId === document && basis === "PRINTED")
      .filter(({ predicate }) => predicate === PREDICATES.name)
      .map(({ subjectId, value }) => [`${kinds.get(subjectId)} ${printSearchText(String(value))}`, subjectId]),
  );
  const figures = new Map(
    [...kinds]
      .filter(([, kind]) => kind === "Figure")
      .map(([id]) => {
        const of = (predicate: string): unknown =>
          own.find((statement) => statement.subjectId === id && statement.predicate === predicate)?.value;
        return [`${String(of("value"))} ${String(of("unit"))}`, id];
      }),
  );
  const become = new Map(
    entities.map((entity) => {
      const { value, unit } = entity.properties;
      const id =
        entity.kind === "Figure"
          ? figures.get(`${String(value)} ${String(unit)}`)
          : kinds.has(entity.id)
            ? entity.id
            : entity.names
                .map((name) => bearers.get(`${entity.kind} ${printSearchText(name.value)}`))
                .find((found) => found !== undefined);
      return [entity.id, id];
    }),
  );
  const stated = (isFigure: boolean): string[] =>
    [...kinds].filter(([id, kind]) => (kind === "Figure") === isFigure && id !== document).map(([id]) => id);
  const printed = new Set(
    own
      .filter(({ objectId }) => objectId !== undefined)
      .map(({ subjectId, predicate, objectId }) => `${subjectId} ${predicate} ${objectId}`),
  );
  const end = (id: string): string => (id === "s" ? document : (become.get(id) ?? "?"));
  const proposed = links.map(({ type, from, to }) => `${end(from)} ${type} ${end(to)}`);
  const found = new Set(become.values());
  const count = (what: string, ids: readonly string[], mine: typeof entities): Count => ({
    document,
    names,
    what,
    stated: ids.length,
    found: ids.filter((id) => found.has(id)).length,
    proposed: mine.length,
    right: mine.filter(({ id }) => become.get(id) !== undefined).length,
  });
  if (show) {
    const print = (title: string, list: readonly string[]): void =>
      console.log(`\n${document}, ${names}, ${title}:\n  ${list.join("\n  ")}`);
    print(
      "missing",
      [...kinds.keys()].filter((id) => !found.has(id)),
    );
    print(
      "too much",
      entities
        .filter(({ id }) => become.get(id) === undefined)
        .map(({ kind, names: [name], properties }) => `${kind} ${name?.value} ${JSON.stringify(properties)}`),
    );
    print(
      "links missing",
      [...printed].filter((key) => !proposed.includes(key)),
    );
    print(
      "links too many",
      links.filter((_, index) => !printed.has(proposed[index]!)).map(({ type, from, to }) => `${from} ${type} ${to}`),
    );
  }
  return [
    count(
      "entities",
      stated(false),
      entities.filter(({ kind }) => kind !== "Figure"),
    ),
    count(
      "figures",
      stated(true),
      entities.filter(({ kind }) => kind === "Figure"),
    ),
    {
      document,
      names,
      what: "links",
      stated: printed.size,
      found: [...printed].filter((key) => proposed.includes(key)).length,
      proposed: proposed.length,
      right: proposed.filter((key) => printed.has(key)).length,
    },
  ];
}
