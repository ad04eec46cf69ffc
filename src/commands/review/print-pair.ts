import type { Pair } from "../../identity/candidates/find-pairs.js";
import { groupBy } from "../../text/group-by.js";
import type { PlannedName } from "../../loading/plan/plan-names.js";
import type { LinkItem } from "../../loading/projection/projection.js";
import type { Statement } from "../../statements/statement.js";
import { readStatements } from "../../store/read-statements.js";
import type { paint } from "../terminal/paint.js";
import type { Knowledge } from "../../loading/knowledge.js";

type Paint = ReturnType<typeof paint>;

const MOST_NAMES = 12;
const MOST_LINKS = 8;
const LONGEST_QUOTE = 160;

/** Shows pairs. */
export interface PairPrinter {
  /** Caption of a node. */
  readonly printName: (id: string) => string;
  /** Both sides with names, identifiers, links and words of a source, and the features with their weights. */
  readonly printPair: (pair: Pair, title: string, colors: Paint) => Promise<string>;
  /** One line: score, kind, both, what speaks for it most. */
  readonly printRow: (pair: Pair) => string;
}

export function createPairPrinter({ nodes, links, store }: Omit<Knowledge, "book">): PairPrinter {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const around = groupBy(
    links.flatMap((link) => [
      { of: link.from, link },
      { of: link.to, link },
    ]),
    ({ of }) => of,
  );
  const namesOf = (id: string): readonly PlannedName[] =>
    JSON.parse(String(byId.get(id)?.properties.namesJson ?? "[]")) as PlannedName[];
  const printName = (id: string): string => String(byId.get(id)?.properties.name ?? id);
  const printLink = (id: string, { type, from, to }: LinkItem): string =>
    from === id ? `${type} ${printName(to)}` : `${printName(from)} ${type}`;
  const readQuote = async (names: readonly PlannedName[]): Promise<string | undefined> => {
    const ids = names.flatMap(({ statementIds }) => statementIds);
    const read = await readStatements(store.database.read, "id", ids);
    const statements = new Map(read.map(({ statement }) => [statement.id, statement]));
    return ids.flatMap((id) => printQuote(statements.get(id)) ?? [])[0];
  };
  const printSide = async (letter: string, id: string, { bold, dim }: Paint): Promise<string> => {
    const node = byId.get(id);
    const names = namesOf(id);
    const identifiers = JSON.parse(String(node?.properties.identifiersJson ?? "[]")) as {
      scheme: string;
      value: string;
    }[];
    const linked = (around.get(id) ?? []).map(({ link }) => printLink(id, link));
    const quote = await readQuote(names);
    const row = (label: string, text: string): string[] =>
      text === "" ? [] : [`     ${dim(label.padEnd(12))}${text}`];
    return [
      `  ${bold(letter)}  ${bold(printName(id))}  ${dim(id)}`,
      ...row(
        "names",
        printFirst(
          names.map(({ value, nameKind }) => `${value} (${nameKind.toLowerCase().replaceAll("_", " ")})`),
          MOST_NAMES,
        ),
      ),
      ...row("identifiers", identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", ")),
      ...row("links", printFirst(linked, MOST_LINKS)),
      ...row("evidence", quote ?? ""),
    ].join("\n");
  };
  return {
    printName,
    printPair: async (pair, title, colors) => {
      const width = Math.max(...pair.features.map(({ name }) => name.length));
      const features = pair.features.map(
        ({ name, weight, detail }) =>
          `     ${(weight > 0 ? colors.green : weight < 0 ? colors.red : colors.dim)(`${weight > 0 ? "+" : ""}${weight.toFixed(2)}`.padStart(5))}  ${name.padEnd(width)}  ${colors.dim(detail)}`,
      );
      const head = `${colors.bold(title)}  score ${pair.score.toFixed(2)}, ${pair.margin < 0 ? `${(-pair.margin).toFixed(2)} behind another` : `${pair.margin.toFixed(2)} ahead of the next`}`;
      const sides = [await printSide("A", pair.left, colors), await printSide("B", pair.right, colors)];
      return `\n${[head, ...sides, ...features].join("\n")}\n`;
    },
    printRow: ({ left, right, score, features }) =>
      [
        score.toFixed(2),
        String(byId.get(left)?.properties.kind),
        left,
        printName(left),
        right,
        printName(right),
        features[0]?.name ?? "",
      ].join("\t"),
  };
}

function printQuote(statement: Statement | undefined): string | undefined {
  const evidence = statement?.evidence[0];
  if (!statement || !evidence) return undefined;
  const { exact, prefix = "", suffix = "" } = evidence;
  return `“${`${prefix}«${exact}»${suffix}`.replace(/\s+/g, " ").trim().slice(0, LONGEST_QUOTE)}” ${statement.sourceId}`;
}

function printFirst(texts: readonly string[], most: number): string {
  const rest = texts.length - most;
  return texts.slice(0, most).join("; ") + (rest > 0 ? `; and ${rest} more` : "");
}
