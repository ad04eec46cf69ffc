import DataLoader from "dataloader";
import type { Row } from "../../database/connection.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import type { ApiContext, CalledName } from "../context.js";
import { MAX_PAGE } from "../paging/page-sizes.js";

const CYPHER = readQuery("called");
/** Statements of names of one thing that is gone: of those taken back last, more than anything has names. */
const MOST = 50;
/** Kinds of name, the one that a thing is best known by first. */
const ORDER = ["OFFICIAL", "LABEL", "ALIAS", "ABBREVIATION", "ACRONYM", "FORMER", "PINYIN", "MACHINE_TRANSLATION"];

/** Makes `ApiContext.loadNames` for one request. */
export function createLoadNames({ read }: Pick<ApiContext, "read">): ApiContext["loadNames"] {
  const loader = new DataLoader<string, readonly CalledName[]>(
    async (ids) => {
      const rows = await read(CYPHER, printAsked({ ids: [...ids], most: MOST }));
      const byId = new Map(rows.map(({ id, names, said }) => [id, readNames(names, said as readonly Row[])]));
      return ids.map((id) => byId.get(id) ?? []);
    },
    { maxBatchSize: MAX_PAGE },
  );
  return (id) => loader.load(id);
}

function readNames(names: unknown, said: readonly Row[]): readonly CalledName[] {
  return typeof names === "string" ? (JSON.parse(names) as CalledName[]) : listLast(said);
}

/** The names that a thing bore until it was taken back: an earlier misreading was another's. */
function listLast(said: readonly Row[]): readonly CalledName[] {
  const last = said.filter(({ retractedAt }) => retractedAt === said[0]?.retractedAt);
  const names = new Map<string, CalledName & { readonly statementIds: string[] }>();
  for (const { id, retractedAt: _, ...rest } of last) {
    const name = { ...(rest as Omit<CalledName, "statementIds">), statementIds: [] };
    const key = JSON.stringify([name.value, name.language, name.nameKind]);
    if (!names.has(key)) names.set(key, name);
    names.get(key)?.statementIds.push(String(id));
  }
  const rank = ({ nameKind, language }: CalledName): number =>
    ORDER.indexOf(nameKind) * 2 + (language.startsWith("zh") ? 0 : 1);
  return [...names.values()].sort((a, b) => rank(a) - rank(b));
}
