import { type Feature, qualifier } from "../feature.js";
import type { NamedForm } from "../../names/named-form.js";
import { areNested, takeHanPlaces } from "../../names/parts/take-places.js";
import { areAlike } from "../../tables/words-of-names.js";

/** What in two names speaks against their being of one bearer. For names of any scripts. */
export function findConflicts(asked: NamedForm, known: NamedForm): Feature[] {
  const sameScript = asked.han === known.han;
  const detail = `${asked.raw} / ${known.raw}`;
  return [
    ...comparePlaces(asked, known),
    ...compareCampuses(asked, known),
    ...(asked.ordinals.length > 0 && known.ordinals.length > 0 && asked.ordinals.join() !== known.ordinals.join()
      ? [qualifier("ORDINALS_DIFFER", `${asked.ordinals.join(", ")} / ${known.ordinals.join(", ")}`)]
      : []),
    ...(areApart(asked.directions, known.directions)
      ? [qualifier("DIRECTIONS_DIFFER", `${asked.directions.join(", ")} / ${known.directions.join(", ")}`)]
      : []),
    ...(sameScript ? compareFields(asked, known) : compareFieldsAcross(asked, known)),
    ...compareSorts(asked, known, sameScript),
    ...(sameScript && areFormsApart(asked, known) ? [qualifier("LEGAL_FORMS_DIFFER", detail)] : []),
  ];
}

function comparePlaces(asked: NamedForm, known: NamedForm): Feature[] {
  const [a, b] = [asked.places.at(-1), known.places.at(-1)];
  if (
    !a ||
    !b ||
    asked.places.some((one) =>
      known.places.some((other) => areNested(one.codes, other.codes) && (one === a || other === b)),
    )
  )
    return [];
  return [qualifier("PLACES_DIFFER", `${a.text} / ${b.text}`)];
}

function compareCampuses(asked: NamedForm, known: NamedForm): Feature[] {
  if (asked.campus === known.campus || asked.han !== known.han) return [];
  if (asked.campus === undefined || known.campus === undefined) {
    // The place in brackets may stand elsewhere in the other name.
    const campus = asked.campus ?? known.campus!;
    const other = asked.campus === undefined ? asked : known;
    return other.text.includes(campus) ? [] : [qualifier("CAMPUS_NOT_SAID", campus)];
  }
  return [qualifier("CAMPUSES_DIFFER", `${asked.campus} / ${known.campus}`)];
}

/** Each has a field that the other lacks: they differ. Only one has more: it may be a short way of saying it. */
function compareFields(asked: NamedForm, known: NamedForm): Feature[] {
  const [more, less] = [
    asked.fields.filter((field) => !known.fields.includes(field)),
    known.fields.filter((field) => !asked.fields.includes(field)),
  ];
  if (more.length === 0 && less.length === 0) return [];
  return [
    qualifier(
      "FIELDS_DIFFER",
      `${more.join(", ") || "none"} / ${less.join(", ") || "none"}`,
      more.length > 0 && less.length > 0 ? 1 : 0.4,
    ),
  ];
}

/** English does not keep 科技, 理工, 工业 and 技术 apart. */
const TECHNICAL = ["science-and-technology", "science-and-engineering", "industry", "engineering", "technology"];

/** What one names and the other does not, if translation is fair; words that have no fixed translation count little. */
function compareFieldsAcross(asked: NamedForm, known: NamedForm): Feature[] {
  const fold = ({ fields }: NamedForm): string[] => [
    ...new Set(fields.map((field) => (TECHNICAL.includes(field) ? "technical" : field))),
  ];
  const [a, b] = [fold(asked), fold(known)];
  if (a.length === b.length && a.every((field) => b.includes(field))) return [];
  if (a.length > 0 && b.length > 0 && !areApart(a, b)) return [];
  // A field that only one names may stand in the other in words that nobody listed.
  return [
    qualifier(
      "FIELDS_DIFFER",
      `${a.join(", ") || "none"} / ${b.join(", ") || "none"}`,
      a.length > 0 && b.length > 0 ? 0.4 : 0.2,
    ),
  ];
}

/** A school may have become a university; a hospital has not. Between languages the sorts are less sure. */
function compareSorts({ head: a }: NamedForm, { head: b }: NamedForm, sameScript: boolean): Feature[] {
  if (!a || !b || a === b) return [];
  return [qualifier("SORTS_DIFFER", `${a} / ${b}`, areAlike(a, b) ? 1 / 3 : sameScript ? 3 : 1)];
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

/** A group and its listed company, a company and its branch. */
function areFormsApart(asked: NamedForm, known: NamedForm): boolean {
  const tells = ({ legal }: NamedForm): string =>
    legal
      .filter((form) => form !== "COMPANY")
      .sort()
      .join();
  return asked.legal.length > 0 && known.legal.length > 0 && tells(asked) !== tells(known);
}

/** One is the other with a part of it behind: 北京大学 and 北京大学出版社, Peking University and Peking University Press. */
export function isPartOf(asked: NamedForm, known: NamedForm): boolean {
  return asked.han === known.han && (isWithin(asked, known) || isWithin(known, asked));
}

function isWithin(whole: NamedForm, part: NamedForm): boolean {
  if (whole.head === undefined || part.head === undefined) return false;
  if (whole.han) {
    const rest = part.text.startsWith(whole.text) ? part.text.slice(whole.text.length) : "";
    return (
      /(大学|学院|公司|集团|医院|政府|研究院|科学院)$/.test(whole.text) &&
      rest.length > 1 &&
      takeHanPlaces(rest).rest !== "" &&
      part.campus === undefined &&
      !/^(有限|股份|集团|公司)/.test(rest)
    );
  }
  return (
    whole.words.length > 1 &&
    part.words.length > whole.words.length &&
    whole.head !== part.head &&
    ` ${part.text} `.includes(` ${whole.text} `)
  );
}
