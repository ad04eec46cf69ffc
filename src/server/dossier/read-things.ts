import type { AskGraph } from "../../assistants/ask.js";
import type { ReferenceLanguage } from "../../citing/citation.js";
import type { DossierThing, StatedItem } from "../../citing/dossier/plan-dossier.js";
import type { Version } from "../permalinks/identify.js";
import { type Sourced, STATED } from "./stated.js";

/** Statements of one thing. */
const MOST = 200;

type Named = Pick<DossierThing, "id" | "kind" | "name" | "otherName">;

export interface ReadThings {
  readonly meta: Version;
  /** In the order asked for; what has no kind is no thing. */
  readonly things: readonly (DossierThing & { readonly statements: readonly (StatedItem & Sourced)[] })[];
  /** Ids that nothing has. */
  readonly absent: readonly string[];
}

/** Things with what stands of them: first of what they are, then to what they are linked. */
export async function readThings(
  ids: readonly string[],
  language: ReferenceLanguage,
  ask: AskGraph,
): Promise<ReadThings> {
  const { meta, nodes } = await ask<{ readonly meta: Version; readonly nodes: readonly (Partial<Named> | null)[] }>(
    `query Things($ids: [ID!]!, $language: String!, $other: String!) { meta { version builtAt } nodes(ids: $ids) {
      ... on Entity { id kind name(language: $language) otherName: name(language: $other) } } }`,
    { ids, language, other: language === "zh" ? "en" : "zh" },
  );
  const absent = ids.filter((_, index) => nodes[index]?.id === undefined);
  const named = nodes.filter((node): node is Named => node?.id !== undefined);
  if (absent.length > 0 || named.length === 0) return { meta, things: [], absent };
  const of = named.map(
    (
      _,
      index,
    ) => `of${index}: statementsConnection(first: ${MOST}, where: { status: { eq: LIVE }, overruledBy: { eq: null },
      OR: [{ subjectId: { eq: $id${index} } }, { objectId: { eq: $id${index} } }] }) { nodes { ...Stated } pageInfo { hasNextPage } }`,
  );
  interface Page {
    readonly nodes: readonly (StatedItem & Sourced)[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  }
  const pages = await ask<Readonly<Record<string, Page>>>(
    `query Stated($language: String!, ${named.map((_, index) => `$id${index}: ID!`).join(", ")}) { ${of.join("\n")} } ${STATED}`,
    { language, ...Object.fromEntries(named.map(({ id }, index) => [`id${index}`, id])) },
  );
  return {
    meta,
    absent,
    things: named.map((thing, index) => {
      const page = pages[`of${index}`];
      const statements = (page?.nodes ?? []).toSorted((a, b) =>
        printOrder(a, thing.id) < printOrder(b, thing.id) ? -1 : 1,
      );
      return { ...thing, statements, isCut: page?.pageInfo.hasNextPage ?? false };
    }),
  };
}

const FIRST: Readonly<Record<string, string>> = { kind: "0", name: "1", identifier: "2" };

/** What it is, then by link and direction. */
function printOrder({ predicate, subjectId, objectId, id, value }: StatedItem, of: string): string {
  if (objectId === null) return `0${FIRST[predicate] ?? "3"}${predicate} ${value ?? ""} ${id}`;
  return `1${predicate} ${subjectId === of ? "0" : "1"} ${subjectId} ${objectId} ${id}`;
}
