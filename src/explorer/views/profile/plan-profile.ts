import { KINDS } from "../../queries/terms.js";
import type { CountedWay } from "../../queries/ways.js";
import {
  countPartners,
  countProvinces,
  countSources,
  countWays,
  countYears,
  nameEnds,
  type Answer,
  type Told,
} from "./answers.js";
import { columnOfPlace, isPlaced, type Profile } from "./load-profile.js";
import { countHere, countValues, listMost } from "./place-answers.js";
import type { Family, QuestionKey } from "./words.js";

/** A question with what answers it. */
export interface Answered extends Answer {
  readonly key: QuestionKey;
}

/** The five questions of each, in order. */
const QUESTIONS: Readonly<Record<Family, readonly QuestionKey[]>> = {
  organisation: ["partners", "does", "people", "where", "when"],
  community: ["leaders", "members", "memberWhere", "does", "when"],
  place: ["here", "most", "since", "industries", "within"],
  person: ["posts", "events", "other", "when", "sources"],
  other: ["takesPart", "whereOther", "other", "when", "sources"],
};

const leads = ({ link, out }: CountedWay): boolean => link === "LEADS" && !out;
const joins = ({ link, out }: CountedWay): boolean => link === "MEMBER_OF" && !out;
const isPost = ({ link, out }: CountedWay): boolean => link === "HOLDS_POSITION" && out;
const isPerson = ({ kind }: CountedWay): boolean => KINDS[kind].mark === "person";
const isEvent = ({ kind }: CountedWay): boolean => KINDS[kind].mark === "event";
const takesPart = (way: CountedWay): boolean => isPerson(way) || isPlaced(way.kind);

const ANSWERS: Readonly<Record<QuestionKey, (profile: Profile, told: Told) => Answer>> = {
  partners: countPartners,
  does: (profile, told) => countWays(profile, (way) => !leads(way) && !joins(way) && !isPerson(way), told),
  people: (profile, told) => nameEnds(profile, isPerson, told),
  where: countProvinces,
  when: countYears,
  leaders: (profile, told) => nameEnds(profile, leads, told),
  members: (profile, told) => countWays(profile, joins, told, "KIND"),
  memberWhere: countProvinces,
  here: countHere,
  most: listMost,
  since: (profile, told) => countValues(profile, "YEAR", told),
  industries: (profile, told) => countValues(profile, "INDUSTRY", told),
  within: (profile, told) => countValues(profile, "CITY", told),
  posts: (profile, told) => nameEnds(profile, isPost, told),
  events: (profile, told) => nameEnds(profile, isEvent, told),
  other: (profile, told) =>
    countWays(profile, (way) => (profile.family === "person" ? !isPost(way) && !isEvent(way) : !takesPart(way)), told),
  takesPart: (profile, told) => countWays(profile, takesPart, told),
  whereOther: countProvinces,
  sources: countSources,
};

/**
 * What nobody has counted is not asked: of a place smaller than a city or larger than a province, of the cities of a
 * city, of who belongs to an industry. That no source says it would not be so.
 */
function isAsked(profile: Profile, key: QuestionKey): boolean {
  if (key === "since" || key === "industries") return columnOfPlace(profile) !== undefined;
  if (key === "within") return columnOfPlace(profile) === "PROVINCE";
  return !(profile.entity?.kind === "INDUSTRY" && (key === "takesPart" || key === "whereOther"));
}

/** What a profile says, question by question. */
export function planProfile(profile: Profile, told: Told): readonly Answered[] {
  return QUESTIONS[profile.family]
    .filter((key) => isAsked(profile, key))
    .map((key) => ({ key, ...ANSWERS[key](profile, told) }));
}
