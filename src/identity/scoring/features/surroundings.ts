import { printSearchText } from "../../../text/print-search-text.js";
import { type Feature, qualifier } from "../feature.js";
import type { NamedForm } from "../../names/named-form.js";
import { areNested, findPlaceCodes, type PlaceMention } from "../../names/parts/take-places.js";
import type { Thing } from "../../things/thing.js";

/** An author may sit in another city than the university has its seat. */
const ADDRESSED = 1 / 3;

/**
 * Whether the place that is given is the candidate's, by where it lies or by its names. `addressed`: places of an
 * address, which count less.
 */
export function compareGivenPlaces(
  asked: Thing,
  known: Thing,
  askedForms: readonly NamedForm[],
  knownForms: readonly NamedForm[],
  addressed: readonly string[] = [],
): Feature[] {
  const told = [...asked.places, ...listSaid(askedForms, knownForms)];
  const said = told.length > 0 ? told : addressed;
  if (said.length === 0) return [];
  const given = said.map((text) => ({
    text: printSearchText(text),
    codes: findPlaceCodes(printSearchText(text)),
  }));
  const own = [
    ...readPlaces(known.places),
    ...knownForms.flatMap(({ places }) => places),
    ...knownForms.flatMap(({ campus }) =>
      campus === undefined ? [] : [{ text: campus, codes: findPlaceCodes(campus) }],
    ),
  ];
  const detail = `${said.join(", ")} / ${[...new Set(own.map(({ text }) => text))].join(", ")}`;
  const isSame = (one: PlaceMention, other: PlaceMention): boolean =>
    one.text === other.text || areNested(one.codes, other.codes);
  // Of an address in a city, the province is what two namesakes have in common: 山东理工大学 lies in 淄博, and not in 青岛.
  const cities = told.length > 0 ? [] : given.filter(isCity);
  const ownCities = cities.length > 0 ? own.filter(isCity) : [];
  const [one, other] = ownCities.length > 0 ? [cities, ownCities] : [given, own];
  if (one.some((place) => other.some((there) => isSame(place, there))))
    return [qualifier("GIVEN_PLACE_AGREES", detail)];
  return given.some(({ codes }) => codes.length > 0) && own.some(({ codes }) => codes.length > 0)
    ? [qualifier("GIVEN_PLACE_DIFFERS", detail, told.length > 0 ? 1 : ADDRESSED)]
    : [];
}

/** By GB/T 2260 a province has two digits. */
function isCity({ codes }: PlaceMention): boolean {
  return codes.length > 0 && codes.every((code) => code.length > 2);
}

const readBefore = new WeakMap<readonly string[], readonly PlaceMention[]>();

/** Many candidates lie in one place, and come with the same list of its names. */
function readPlaces(places: readonly string[]): readonly PlaceMention[] {
  const found =
    readBefore.get(places) ??
    places.map((place) => {
      const text = printSearchText(place);
      return { text, codes: findPlaceCodes(text) };
    });
  readBefore.set(places, found);
  return found;
}

/** Places that the name says and that no name of the candidate does: 城市职业技术学院（成都） is the one in 成都. */
function listSaid(askedForms: readonly NamedForm[], knownForms: readonly NamedForm[]): string[] {
  if (knownForms.some(({ places, campus }) => places.length > 0 || campus !== undefined)) return [];
  return askedForms
    .filter(({ han }) => han)
    .flatMap(({ places, campus }) => [
      ...places.slice(-1).map(({ text }) => text),
      ...(campus === undefined ? [] : [campus]),
    ]);
}

/** Many universities have a 集成电路学院, many cities a 鼓楼区: without what it is part of, such a name says little. */
export function checkWholes(asked: Thing, known: Thing, askedForms: readonly NamedForm[]): Feature[] {
  const names = askedForms.map(({ raw }) => raw).join(", ");
  if (known.kinds.includes("ORGANIZATIONAL_UNIT")) {
    const said = [...askedForms.map(({ text }) => text), ...asked.wholes.map(printSearchText)].join(" | ");
    if (known.wholes.some((whole) => said.includes(printSearchText(whole)))) return [];
    return [qualifier("UNIT_WITHOUT_WHOLE", `${names} / ${known.wholes.slice(0, 3).join(", ") || "not known"}`)];
  }
  const county =
    known.kinds.includes("PLACE") &&
    asked.places.length === 0 &&
    askedForms.every(({ text, places }) => /[县区旗]$/.test(text) && places.length === 0);
  return county ? [qualifier("COUNTY_WITHOUT_PLACE", names)] : [];
}

/** Two that lead one community rather are one. */
export function compareNeighbours(asked: Thing, known: Thing): Feature[] {
  const others = new Set(known.neighbours);
  const shared = (asked.neighbours ?? []).filter((id) => others.has(id));
  return shared.length === 0 ? [] : [qualifier("SHARED_NEIGHBOURS", shared.slice(0, 3).join(", "))];
}
