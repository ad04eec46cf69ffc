import { nameIn } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { planSpans, printSpan, type SmallPart } from "../../model/small-part.js";
import type { Choice } from "../../model/address/parameters.js";
import type { State } from "../../model/address/url-state.js";
import { YEARS_KINDS } from "../../queries/terms.js";
import { columnBack, type CountedWay } from "../../queries/ways.js";
import type { Reading } from "../../page/view.js";
import { columnOfPlace, partnersOf, type Facet, type Profile } from "./load-profile.js";
import { WORDS } from "./words.js";

/** What answers a question: a small picture, and where all of it is. */
export interface Answer {
  readonly picture: "bars" | "names" | "years" | "tiles";
  /** None where no source says anything: then that is said. */
  readonly parts: readonly SmallPart[];
  /** Said where there are none, in the place of that no source says it. */
  readonly missing?: string;
  readonly note?: string | undefined;
  readonly more?: { readonly text: string; readonly state: State } | undefined;
}

export type Told = Pick<Reading, "words" | "language">;
type Which = (way: CountedWay) => boolean;

/** Parts of a picture. */
const SHOWN = 8;
const MOST_WAYS = 12;

/** The list of what a way leads to. */
function listOf(profile: Profile, ways: readonly CountedWay[], more: readonly Choice[] = []): State | undefined {
  const [first] = ways;
  const id = profile.entity?.id;
  if (!first || id === undefined || ways.some((way) => columnBack(way) !== columnBack(first))) return undefined;
  return {
    view: "list",
    kind: [...new Set(ways.map(({ kind }) => kind))],
    where: [{ column: columnBack(first), values: [id] }, ...more],
  };
}

function seeAll(total: number, state: State | undefined, { language }: Told): Answer["more"] {
  return state && { text: WORDS[language].all(printNumber(total, language)), state };
}

/** What these ways lead to, counted: a bar for each way, called by its kind alone where the question says the link. */
export function countWays(profile: Profile, which: Which, { words }: Told, by: "KIND" | "WAY" = "WAY"): Answer {
  return {
    picture: "bars",
    parts: profile.ways
      .filter(which)
      .map((way) => ({
        key: `${columnBack(way)} ${way.kind}`,
        label:
          by === "KIND" ? words.kinds[way.kind] : `${words.link[way.link][way.out ? 0 : 1]} · ${words.kinds[way.kind]}`,
        count: way.total,
        kind: way.kind,
        state: listOf(profile, [way]),
      }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_WAYS),
  };
}

/** What these ways lead to, by name; how many links each has is not what is asked. */
export function nameEnds(profile: Profile, which: Which, told: Told): Answer {
  const ways = profile.ways.filter(which);
  const total = ways.reduce((sum, way) => sum + way.total, 0);
  const ends = new Map(ways.flatMap(({ first }) => first.map((entity) => [entity.id, entity])));
  return {
    picture: "names",
    parts: [...ends.values()].slice(0, SHOWN).map((entity) => ({
      key: entity.id,
      label: nameIn(entity, told.language),
      count: 1,
      kind: entity.kind,
      entity,
      state: { view: "card", id: entity.id },
    })),
    more: total > 0 ? seeAll(total, listOf(profile, ways), told) : undefined,
  };
}

/** Organisations with which it shares the most; each leads to the two side by side. */
export function countPartners({ entity, partnerships }: Profile, told: Told): Answer {
  const all = partnersOf(partnerships);
  const total = partnerships === "LATE" ? 0 : (partnerships?.total ?? 0);
  const id = entity?.id ?? "";
  return {
    picture: "bars",
    ...(partnerships === "LATE" && { missing: WORDS[told.language].late }),
    parts: all.slice(0, SHOWN).map(({ partner, strength }) => ({
      key: partner.id,
      label: nameIn(partner, told.language),
      count: strength,
      kind: partner.kind,
      entity: partner,
      state: { view: "compare", ids: [id, partner.id] },
    })),
    more: all.length > 0 ? seeAll(total, { view: "partnerships", id, sources: 0 }, told) : undefined,
  };
}

/** Provinces, each with how many of those that are linked are in it. */
export function countProvinces(profile: Profile, { language }: Told): Answer {
  const { spread, entity, partnerships } = profile;
  const facet = spread?.facets.find(({ column }) => column === "PROVINCE");
  if (!spread || !facet) return { picture: "tiles", parts: [] };
  const { way, kinds } = spread;
  const id = entity?.id ?? "";
  const words = WORDS[language];
  const partners = partnerships === "LATE" ? 0 : (partnerships?.total ?? 0);
  return {
    picture: "tiles",
    parts: facet.values.map(({ value, count, entity: place }) => ({
      key: value,
      label: place ? nameIn(place, language) : value,
      count,
      ...(place && { entity: place, code: place.identifiers.find(({ scheme }) => scheme === "GBT2260")?.value }),
      state: way
        ? {
            view: "list",
            kind: kinds,
            where: [
              { column: columnBack(way), values: [id] },
              { column: "PROVINCE", values: [value] },
            ],
          }
        : { view: "network", id, group: "PLACE", opened: [`group:${value}`] },
    })),
    note: [
      facet.without > 0 ? words.without(printNumber(facet.without, language)) : "",
      !way && partners > spread.total
        ? words.strongest(printNumber(spread.total, language), printNumber(partners, language))
        : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  };
}

/** When something happened, as the timeline counts it. */
export function countYears({ entity, timeline }: Profile, told: Told): Answer {
  const { language } = told;
  const id = entity?.id ?? "";
  return {
    picture: "years",
    parts: planSpans(timeline.years).map((span) => ({
      key: String(span.from),
      label: printSpan(span),
      count: span.count,
      state: { view: "timeline", id, from: String(span.from), until: String(span.until) },
    })),
    note: timeline.undated > 0 ? WORDS[language].undated(printNumber(timeline.undated, language)) : undefined,
    more: timeline.total > 0 ? seeAll(timeline.total, { view: "timeline", id }, told) : undefined,
  };
}

/** The documents that say something of it; each leads to its text. */
export function countSources({ facets }: Profile, { language }: Told): Answer {
  const found = facets.find(({ column }) => column === "SOURCE")?.values ?? [];
  return {
    picture: "names",
    parts: found.slice(0, SHOWN).map(({ value, entity }) => ({
      key: value,
      label: entity ? nameIn(entity, language) : value,
      count: 1,
      kind: "SOURCE_DOCUMENT",
      ...(entity && { entity }),
      state: { view: "source", id: value },
    })),
  };
}

/** Things in a place, by kind. */
export function countHere(profile: Profile, { words }: Told): Answer {
  const { here, entity } = profile;
  const column = columnOfPlace(profile);
  const id = entity?.id ?? "";
  return {
    picture: "bars",
    parts: [...here]
      .filter(([, count]) => count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => ({
        key: kind,
        label: words.kinds[kind],
        count,
        kind,
        state: column
          ? { view: "list", kind: [kind], where: [{ column, values: [id] }] }
          : { view: "ranking", kinds: [kind], place: id },
      })),
  };
}

/** What in a place has the most links. */
export function listMost({ ranking, entity }: Profile, told: Told): Answer {
  return {
    picture: "bars",
    parts: (ranking?.entries ?? []).map(({ score, entity: one }) => ({
      key: one.id,
      label: nameIn(one, told.language),
      count: score,
      kind: one.kind,
      entity: one,
      state: { view: "card", id: one.id },
    })),
    more: ranking?.total ? seeAll(ranking.total, { view: "ranking", place: entity?.id }, told) : undefined,
  };
}

/** Things in a place by a column of their list: each value leads to those that have it. */
export function countValues(profile: Profile, column: "YEAR" | "INDUSTRY" | "CITY", { language }: Told): Answer {
  const placed = columnOfPlace(profile);
  const facet = profile.spread?.facets.find((one) => one.column === column);
  const choose = (choice: Choice): State | undefined =>
    placed && {
      view: "list",
      kind: profile.spread?.kinds ?? YEARS_KINDS,
      where: [{ column: placed, values: [profile.entity?.id ?? ""] }, choice],
    };
  if (!facet) return { picture: "bars", parts: [] };
  if (column === "YEAR")
    return {
      picture: "years",
      parts: planSpans(facet.values.map(({ value, count }) => ({ year: value, count }))).map((span) => ({
        key: String(span.from),
        label: printSpan(span),
        count: span.count,
        state: choose({ column, from: String(span.from), to: String(span.until) }),
      })),
    };
  return {
    picture: "bars",
    parts: topOf(facet).map(({ value, count, entity }) => ({
      key: value,
      label: entity ? nameIn(entity, language) : value,
      count,
      ...(entity && { entity, kind: entity.kind }),
      state: choose({ column, values: [value] }),
    })),
  };
}

function topOf({ values }: Facet): Facet["values"] {
  return [...values].sort((a, b) => b.count - a.count).slice(0, SHOWN);
}
