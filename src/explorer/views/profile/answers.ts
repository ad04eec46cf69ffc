import { nameIn } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { planSpans, printSpan, type SmallPart } from "../../model/small-part.js";
import type { Choice } from "../../model/address/parameters.js";
import type { State } from "../../model/address/url-state.js";
import { columnBack, type CountedWay } from "../../queries/ways.js";
import type { Reading } from "../../page/view.js";
import { partnersOf, type Profile } from "./load-profile.js";
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
export const SHOWN = 8;
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

export function seeAll(total: number, state: State | undefined, { language }: Told): Answer["more"] {
  return state && { text: WORDS[language].all(printNumber(total, language)), state };
}

/** How many are left out of a picture, and where they are: nothing is cut without a word. */
export function seeLeft(left: number, state: State | undefined, { language }: Told): Answer["more"] {
  return left > 0 && state ? { text: WORDS[language].left(printNumber(left, language)), state } : undefined;
}

/** The card has every link and every source. */
function cardOf({ entity }: Profile): State | undefined {
  return entity ? { view: "card", id: entity.id } : undefined;
}

/** What these ways lead to, counted: a bar for each way, called by its kind alone where the question says the link. */
export function countWays(profile: Profile, which: Which, told: Told, by: "KIND" | "WAY" = "WAY"): Answer {
  const { words } = told;
  const ways = profile.ways.filter(which);
  return {
    picture: "bars",
    parts: ways
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
    more: seeLeft(ways.length - MOST_WAYS, cardOf(profile), told),
  };
}

/** What these ways lead to, by name; how many links each has is not what is asked. */
export function nameEnds(profile: Profile, which: Which, told: Told): Answer {
  const ways = profile.ways.filter(which);
  const ends = new Map(ways.flatMap(({ first }) => first.map((entity) => [entity.id, entity])));
  // Who is reached in two ways is one; that is known where all of them are here.
  const isWhole = ways.every(({ first, total }) => first.length >= total);
  const total = isWhole ? ends.size : ways.reduce((sum, way) => sum + way.total, 0);
  const list = listOf(profile, ways) ?? (total > SHOWN ? cardOf(profile) : undefined);
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
    more: total > 0 ? seeAll(total, list, told) : undefined,
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
export function countSources(profile: Profile, told: Told): Answer {
  const { language } = told;
  const found = profile.facets.find(({ column }) => column === "SOURCE")?.values ?? [];
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
    more: seeLeft(found.length - SHOWN, cardOf(profile), told),
  };
}
