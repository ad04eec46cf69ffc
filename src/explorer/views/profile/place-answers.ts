import { nameIn } from "../../model/caption.js";
import type { Choice } from "../../model/address/parameters.js";
import type { State } from "../../model/address/url-state.js";
import { planSpans, printSpan } from "../../model/small-part.js";
import { YEARS_KINDS } from "../../queries/terms.js";
import { seeAll, seeLeft, SHOWN, type Answer, type Told } from "./answers.js";
import { columnOfPlace, type Facet, type Profile } from "./load-profile.js";

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
export function countValues(profile: Profile, column: "YEAR" | "INDUSTRY" | "CITY", told: Told): Answer {
  const { language } = told;
  const placed = columnOfPlace(profile);
  const facet = profile.spread?.facets.find((one) => one.column === column);
  const choose = (...choices: readonly Choice[]): State | undefined =>
    placed && {
      view: "list",
      kind: profile.spread?.kinds ?? YEARS_KINDS,
      where: [{ column: placed, values: [profile.entity?.id ?? ""] }, ...choices],
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
    more: seeLeft(facet.distinct - SHOWN, choose(), told),
  };
}

function topOf({ values }: Facet): Facet["values"] {
  return [...values].sort((a, b) => b.count - a.count).slice(0, SHOWN);
}
