import type { State } from "../../model/address/url-state.js";
import { AskError, type Ask } from "../../page/ask.js";
import { PARTNERS, PROFILE, SPREAD, THING } from "../../queries/queries.js";
import { KINDS, TABLES_KINDS, YEARS_KINDS } from "../../queries/terms.js";
import type { EntityKind, PartnersAnswer, ProfileAnswer, SpreadAnswer } from "../../queries/types.js";
import {
  askHere,
  askReached,
  askWays,
  columnBack,
  readCounts,
  readWays,
  WAYS_AT_ONCE,
  type CountedWay,
  type Way,
} from "../../queries/ways.js";
import type { Family } from "./words.js";

export type Facet = SpreadAnswer["facets"][number];

/** Some things that are counted by province, and by what they are chosen in their list. */
export interface Spread {
  /** Undefined where no list has just these: then they are partners. */
  readonly way: Pick<Way, "link" | "out"> | undefined;
  readonly kinds: readonly EntityKind[];
  readonly total: number;
  readonly facets: readonly Facet[];
}

/** All that a profile is made of. */
export interface Profile extends ProfileAnswer {
  readonly family: Family;
  readonly ways: readonly CountedWay[];
  /** Of an organisation; LATE where there was not the time to find them. */
  readonly partnerships: PartnersAnswer["partnerships"] | "LATE" | undefined;
  readonly spread: Spread | undefined;
  /** Of a place: how many things of each kind are in it. */
  readonly here: ReadonlyMap<EntityKind, number>;
}

/** Most ids that are counted one by one; of more a list is counted. */
const MOST_IDS = 1_000;
/** As many directly linked things as are worth a map of their own. */
const FEW = 3;

export function familyOf(kind: EntityKind): Family {
  const { mark } = KINDS[kind];
  if (kind === "PLACE") return "place";
  if (mark === "community" || mark === "person") return mark;
  return ["university", "enterprise", "public", "organisation"].includes(mark) ? "organisation" : "other";
}

/** What can lie in a place, and whose list can be asked for by it. */
export function isPlaced(kind: EntityKind): boolean {
  return ["university", "enterprise", "public", "organisation", "facility", "community"].includes(KINDS[kind].mark);
}

/** Asked in steps, each from what the one before it has told; every step costs what the thing has links. */
export async function loadProfile({ id: given = "" }: State, ask: Ask): Promise<Profile> {
  const { entity } = await ask(THING, { id: given });
  const { id, kind } = entity ?? { id: given, kind: "UNIVERSITY" as const };
  const family = familyOf(kind);
  const partners =
    entity && family === "organisation"
      ? ask(PARTNERS, { id }).then(
          (answer) => answer.partnerships,
          (error: unknown) => {
            // Whoever shares something with thousands takes long to answer for; the rest of the profile need not.
            if (error instanceof AskError && error.code === "QUERY_TIMEOUT") return "LATE" as const;
            throw error;
          },
        )
      : undefined;
  const answer = await ask(PROFILE, { id, of: [kind], place: family === "place" });
  const ways = entity ? await countWays(id, readWays(valuesOf(answer, "LINKED")), ask) : [];
  const partnerships = await partners;
  const [spread, here] = await Promise.all([
    family === "place" ? spreadPlace(id, answer, ask) : spreadWays(id, ways, partnerships, ask),
    family === "place" ? countHere(id, ask) : new Map<EntityKind, number>(),
  ]);
  return { ...answer, family, ways, partnerships, spread, here };
}

export function valuesOf({ facets }: ProfileAnswer, column: string): readonly string[] {
  return facets.find((facet) => facet.column === column)?.values.map(({ value }) => value) ?? [];
}

async function countWays(id: string, ways: readonly Way[], ask: Ask): Promise<readonly CountedWay[]> {
  const parts = Array.from({ length: Math.ceil(ways.length / WAYS_AT_ONCE) }, (_, at) =>
    ways.slice(at * WAYS_AT_ONCE, (at + 1) * WAYS_AT_ONCE),
  );
  const counted = await Promise.all(
    parts.map(async (part) => readCounts(id, part, await ask(askWays(part, ways), { id, chosen: id }))),
  );
  return counted.flat();
}

export function partnersOf(partnerships: Profile["partnerships"]): PartnersAnswer["partnerships"]["partnerships"] {
  return partnerships === undefined || partnerships === "LATE" ? [] : partnerships.partnerships;
}

/** The links that lead to the most things that can lie somewhere; the partners where there are hardly any. */
async function spreadWays(
  id: string,
  ways: readonly CountedWay[],
  partnerships: Profile["partnerships"],
  ask: Ask,
): Promise<Spread | undefined> {
  const groups = new Map<string, readonly CountedWay[]>();
  for (const way of ways.filter(({ kind }) => isPlaced(kind)))
    groups.set(columnBack(way), [...(groups.get(columnBack(way)) ?? []), way]);
  const sum = (group: readonly CountedWay[]): number => group.reduce((total, way) => total + way.total, 0);
  const partners = partnersOf(partnerships).map(({ partner }) => partner);
  const members = groups.get("MEMBER_OF.out");
  const [most] = members ? [members] : [...groups.values()].sort((a, b) => sum(b) - sum(a));
  if (most === undefined || (sum(most) < FEW && partners.length > sum(most))) {
    if (partners.length === 0) return undefined;
    const kinds = [...new Set(partners.map(({ kind }) => kind))];
    const { facets } = await ask(SPREAD, {
      of: kinds,
      ids: partners.map((partner) => partner.id),
      columns: ["PROVINCE"],
    });
    return { way: undefined, kinds, total: partners.length, facets };
  }
  const [way] = most;
  if (!way) return undefined;
  const kinds = most.map(({ kind }) => kind);
  const total = sum(most);
  const { facets } =
    total > MOST_IDS
      ? await ask(SPREAD, { of: kinds, where: [{ column: columnBack(way), values: [id] }], columns: ["PROVINCE"] })
      : await ask(SPREAD, {
          of: kinds,
          ids: (await ask(askReached(way.link, kinds), { id })).reached.nodes.map((node) => node.entity.id),
          where: [{ column: columnBack(way), values: [id] }],
          columns: ["PROVINCE"],
        });
  return { way, kinds, total, facets: facets.filter(({ column }) => column === "PROVINCE") };
}

/** The column of lists by which things of a place are chosen; undefined for places smaller than a city. */
export function columnOfPlace({ entity }: ProfileAnswer): "PROVINCE" | "CITY" | undefined {
  const level = entity?.place?.level;
  return level === "PROVINCIAL" ? "PROVINCE" : level === "PREFECTURE" ? "CITY" : undefined;
}

async function spreadPlace(id: string, answer: ProfileAnswer, ask: Ask): Promise<Spread | undefined> {
  const column = columnOfPlace(answer);
  if (column === undefined) return undefined;
  const { facets } = await ask(SPREAD, {
    of: YEARS_KINDS.filter(isPlaced),
    where: [{ column, values: [id] }],
    columns: ["YEAR", "INDUSTRY", ...(column === "PROVINCE" ? ["CITY"] : [])],
  });
  return { way: undefined, kinds: YEARS_KINDS.filter(isPlaced), total: 0, facets };
}

async function countHere(id: string, ask: Ask): Promise<ReadonlyMap<EntityKind, number>> {
  const answer = await ask(askHere(TABLES_KINDS), { id });
  return new Map(TABLES_KINDS.map((kind, at) => [kind, answer[`k${at}`]?.total ?? 0]));
}
