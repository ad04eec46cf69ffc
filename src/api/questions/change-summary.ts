import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { printAsked } from "../asking/read-query.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { resolveEntityUnder } from "../fields/link.js";
import type { Resolvers } from "../resolver.js";
import { readChanges } from "./read-changes.js";

const CYPHER = readChanges("change-summary");

/** The conditions of `changes`, as its Cypher has them; what they come to is read where somebody asks. */
export interface AskedSummary {
  readonly asked: Row;
}

type What = "NEW" | "GONE" | "RENAMED" | "CHANGED" | "CONFIRMED";

interface Thing extends Row {
  readonly id: string;
  readonly what: What;
  readonly changes: number;
  readonly known: boolean;
  readonly names: readonly { readonly nameKind: string; readonly value: string; readonly language: string | null }[];
}

interface Summary {
  readonly counts: ReadonlyMap<What, number>;
  readonly page: readonly Thing[];
}

interface ThingsArgs {
  readonly what: readonly What[];
  readonly first: number;
  readonly offset: number;
}

/** Those that are told, in the order of the words. */
const WORDS: Readonly<Record<string, readonly (readonly [What, string])[]>> = {
  en: [
    ["NEW", "new"],
    ["GONE", "gone"],
    ["RENAMED", "renamed"],
    ["CHANGED", "changed"],
  ],
  zh: [
    ["NEW", "新增"],
    ["GONE", "消失"],
    ["RENAMED", "更名"],
    ["CHANGED", "其他变化"],
  ],
};
const NOTHING: Readonly<Record<string, string>> = { en: "nothing new", zh: "没有变化" };

/** Counts of one answer, each read once however many fields ask for them. */
const counted = new WeakMap<AskedSummary, Promise<Summary>>();

function readCounts(source: AskedSummary, context: ApiContext): Promise<Summary> {
  const known = counted.get(source) ?? readSummary(source, { what: [], first: 0, offset: 0 }, context);
  counted.set(source, known);
  return known;
}

async function readSummary({ asked }: AskedSummary, args: ThingsArgs, { read }: ApiContext): Promise<Summary> {
  const [row] = await read(CYPHER(asked), printAsked({ ...asked, ...args }));
  const counts = (row?.counts ?? []) as readonly { readonly what: What; readonly count: number }[];
  return {
    counts: new Map(counts.map(({ what, count }) => [what, count])),
    page: (row?.page ?? []) as readonly Thing[],
  };
}

const count =
  (what: What) =>
  async (source: AskedSummary, _args: unknown, context: ApiContext): Promise<number> =>
    (await readCounts(source, context)).counts.get(what) ?? 0;

export const SUMMARY_TYPES: Resolvers = {
  ChangeSummary: {
    text: async (source: AskedSummary, { language }: { readonly language: string }, context: ApiContext) =>
      printCounts((await readCounts(source, context)).counts, language),
    new: count("NEW"),
    gone: count("GONE"),
    renamed: count("RENAMED"),
    changed: count("CHANGED"),
    confirmed: count("CONFIRMED"),
    things: async (source: AskedSummary, args: ThingsArgs, context: ApiContext) =>
      (await readSummary(source, args, context)).page.map(printThing),
  },
  ChangedThing: {
    entity: (source: Row, args, context: ApiContext, info: GraphQLResolveInfo) =>
      source.known === true ? resolveEntityUnder("thingId")(source, args, context, info) : null,
  },
};

function printCounts(counts: Summary["counts"], language: string): string {
  const words = WORDS[language];
  if (words === undefined) {
    const message = `\`language\` of a summary is ${JSON.stringify(language)}; there are zh and en.`;
    throw apiError("BAD_USER_INPUT", message, {});
  }
  const told = words.filter(([what]) => (counts.get(what) ?? 0) > 0);
  if (told.length === 0) return NOTHING[language] ?? "";
  return language === "zh"
    ? told.map(([what, word]) => `${word} ${counts.get(what)}`).join("，")
    : told.map(([what, word]) => `${counts.get(what)} ${word}`).join(", ");
}

/** With the names that changed places, where one has become a former one. */
function printThing({ id, names, ...thing }: Thing): Row {
  const before = thing.what === "RENAMED" ? names.find(({ nameKind }) => nameKind === "FORMER") : undefined;
  const after = before && names.find(({ nameKind, language }) => nameKind !== "FORMER" && language === before.language);
  return { ...thing, thingId: id, before: before?.value ?? null, after: after?.value ?? null };
}
