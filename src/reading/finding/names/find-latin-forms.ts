import { takeLatinPlaces } from "../../../identity/names/parts/take-places.js";
import type { Mention, OtherName } from "../../proposal.js";
import { listNear, outermost, unique } from "../../spans.js";
import { groupBy } from "../../../text/group-by.js";
import { remember } from "../words/remember.js";
import { findEach } from "../words/find-each.js";
import { pattern } from "../../../text/patterns/pattern.js";

const NAMED: ReadonlySet<string> = new Set(["University", "Enterprise", "Association"]);
const CAPITALS = /(?<![\w-])[A-Z]{2,6}(?![\w-])/g;
/** "Harris" of "Harris Corp.": what says that it is a company left out. */
const TAIL = String.raw`(?: (?:Technolog(?:y|ies)|Holdings?|Group|International|Engineering|Chemicals?|Equipment|Manufacturing|Motors?|Software|Robotics|Electronics?|Electric|Industr(?:y|ies|ial)|Materials?|Energy|Power|Steel|Pharmaceuticals?|Biotech|Machinery|Semiconductors?|Aviation|Auto(?:motive)?|Heavy|Intelligent|Digital|Information|Network|Construction|and)){0,4},? (?:Corp(?:oration)?|Inc|Co|Ltd|Company|Group|PLC|AG|GmbH)\b.*$`;
/** By the first word of it, and by the first two. */
const LEGAL = ["", " [A-Z][\\p{L}&-]+"].map((second) => new RegExp(`^([A-Z][\\p{L}&-]{3,}${second})${TAIL}`, "u"));
/** Words that begin the names of many. */
const COMMON = pattern("")`
  ^(?:China|Chinese|National|International|General|United|American|British|European|Asia|Pacific|First|New|North
  |South|East|West|Northern|Southern|Eastern|Western|State|Royal|The|Central|Global|World|Beijing|Shanghai|Tianjin
  |Chongqing|Shenzhen|Suzhou|Wuhan|Nanjing|Hangzhou|Guangzhou|Jiangsu|Zhejiang|Shandong|Hong|Technology|Energy|Power
  |Steel|Bank)(?: |$)
`;

/** The letters that the capitals of a name give, in order of the alphabet: University of Karachi is KU as well as UK. */
function sortInitials(name: string): string {
  return [...name.matchAll(/(?<![\p{L}’'])[A-Z]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join("");
}

/** Bodies by their initials, each name once. */
const listInitials = remember((bodies: readonly Mention[]) => {
  const found = new Map<string, Mention[]>();
  for (const one of unique(bodies.filter(({ kind, text }) => NAMED.has(kind) && / /.test(text)))) {
    const letters = sortInitials(one.text);
    found.set(letters, [...(found.get(letters) ?? []), one]);
  }
  return found;
});

/** Whose initials some capitals are: that of the only body of the text that has such ones. */
export function findByInitials(acronym: string, bodies: readonly Mention[]): Mention | undefined {
  if (!/^[A-Z]{2,6}$/.test(acronym)) return undefined;
  const letters = [...acronym].sort().join("");
  const meant = (listInitials(bodies).get(letters) ?? []).filter(({ text }) => text !== acronym);
  return new Set(meant.map(({ id, text }) => id ?? text)).size === 1 ? meant[0] : undefined;
}

/** Those that are no initials of another. */
export function takeInitials(bodies: readonly Mention[]): Mention[] {
  return bodies.filter(({ text }) => !findByInitials(text, bodies));
}

/** Whether a name begins one of some and no other. */
function findUnshared(texts: readonly string[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (let length = 1; length <= text.length; length++) {
      const begin = text.slice(0, length);
      counts.set(begin, (counts.get(begin) ?? 0) + 1);
    }
  return (name) => counts.get(name) === 1;
}

function isPlace(name: string): boolean {
  return takeLatinPlaces(name.toLowerCase().split(" ")).rest.length === 0;
}

/** Not "New ｜Harris", nor "Harris｜ Stratex". */
function isAlone(text: string, start: number, name: string): boolean {
  return (
    !/[\p{L}\d’'-]$|\b[A-Z][\p{L}.]+ $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/^(?:[\p{L}\d-]| [A-Z])/u.test(text.slice(start + name.length, start + name.length + 2))
  );
}

/** What says of a company's name that it is one. */
const LEGAL_END = pattern("")`
  ,? (?:(?:Group )?Co\.?,? ?(?:Ltd|LTD)\.?|Ltd\.?|LTD\.?|Inc\.?|Corp\.?|Corporation|Limited|Company|Berhad
  |Sdn\.? Bhd\.?|PLC|AG|GmbH|LLC)$
`;

/** "Shenzhen Hualian Bioengineering Co., Ltd.": Shenzhen Hualian Bioengineering, and Hualian Bioengineering. */
export function listStems(name: string): string[] {
  const stem = name.replace(LEGAL_END, "");
  if (stem === name) return [];
  const words = stem.split(" ");
  const isOfPlace = words.length > 2 && isPlace(words[0]!);
  return [stem, ...(isOfPlace ? [words.slice(1).join(" ")] : [])].filter(
    (one) => one.split(" ").length > 1 && !isPlace(one) && !/^(?:China|Chinese|National|International) \w+$/.test(one),
  );
}

/** Companies by their names without what says that they are such, and without their place. */
function findStems(
  text: string,
  companies: readonly Mention[],
  isFree: (start: number, end: number) => boolean,
): OtherName[] {
  const stems = companies.flatMap((of) => listStems(of.text).map((name) => ({ of, name })));
  const owners = groupBy(stems, ({ name }) => name);
  const places = findEach(
    text,
    stems.map(({ name }) => name),
  );
  return stems.flatMap(({ of, name }): OtherName[] => {
    if (owners.get(name)!.length > 1) return [];
    const at = places
      .get(name)
      ?.find((start) => isAloneOrTitled(text, start, name) && isFree(start, start + name.length));
    return at === undefined ? [] : [{ of, start: at, end: at + name.length, text: name, nameKind: "ABBREVIATION" }];
  });
}

/** Also "Hualian Bioengineering ｜Chairman Li Ping". */
function isAloneOrTitled(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  return (
    isAlone(text, start, name) ||
    (/^ (?:Vice |Deputy |General |Executive )*(?:President|Chairman|Manager|CEO|Director|Provost|Chancellor|Rector|Professor|Dean)\b/.test(
      text.slice(end, end + 40),
    ) &&
      !/[\p{L}\d’'-]$|\b[A-Z][\p{L}.]+ $/u.test(text.slice(Math.max(0, start - 30), start)))
  );
}

const SCHOOL =
  /^((?:\p{Lu}[\p{L}’'-]+ ){1,3})(?:University|College|Polytechnic(?: Institute)?|Institute of Technology)$/u;
/** "Technical University", "Community College": sorts of them, or what many begin with. */
const NO_NAME = pattern("u")`
  ^(?:Technical|Technological|Community|State|Medical|Normal|Agricultural|Federal|Catholic|Christian|Islamic|Open|Imperial
  |Trinity|Union|City|Business|Teachers|Women’s|Boston|Miami|Washington|Victoria|Queen’s|King’s|Oxford|Cambridge|Manchester|London
  |York|Lincoln|Columbia|Georgia|Indiana|Ohio|Texas|Florida|Penn|New|Southern|Western|Northern|Eastern|American|European|African)(?: |$)
`;

/** "Duke" of "Duke University", where the text names it so without its being a town's name there. */
function findSchools(
  text: string,
  bodies: readonly Mention[],
  isFree: (start: number, end: number) => boolean,
): OtherName[] {
  const named = unique(bodies.filter(({ kind }) => kind === "University")).flatMap((of) => {
    const name = SCHOOL.exec(of.text)?.[1]?.trim() ?? "";
    return name.length < 4 || COMMON.test(name) || NO_NAME.test(name) || isPlace(name) ? [] : [{ of, name }];
  });
  const owners = groupBy(named, ({ name }) => name);
  const places = findEach(
    text,
    named.map(({ name }) => name),
  );
  return named.flatMap(({ of, name }): OtherName[] => {
    const found = (places.get(name) ?? []).filter(
      (start) => isAloneOrTitled(text, start, name) && isFree(start, start + name.length),
    );
    const isTown = found.some(
      (start) =>
        /\b(?:in|near|around|downtown|Mr\.?|Ms\.?|Mrs\.?|Dr\.?) $/.test(text.slice(Math.max(0, start - 10), start)) ||
        /^, [A-Z][a-z]+[,.]/.test(text.slice(start + name.length, start + name.length + 20)),
    );
    const [at] = found;
    return at === undefined || isTown || owners.get(name)!.length > 1
      ? []
      : [{ of, start: at, end: at + name.length, text: name, nameKind: "ABBREVIATION" }];
  });
}

/** What a text in English calls bodies by: their initials, and companies by what their names begin with. */
export function findLatinForms(text: string, mentions: readonly Mention[]): OtherName[] {
  const bodies = outermost(mentions.filter(({ kind }) => NAMED.has(kind)));
  const isFree = (start: number, end: number): boolean =>
    listNear(mentions, { start, end }).every(({ kind }) => kind === "Event");
  const initials = [...text.matchAll(CAPITALS)].flatMap(({ 0: name, index }): OtherName[] => {
    const of = isFree(index, index + name.length) ? findByInitials(name, bodies) : undefined;
    return of ? [{ of, start: index, end: index + name.length, text: name, nameKind: "ACRONYM" }] : [];
  });
  const companies = new Map(bodies.filter(({ kind }) => kind === "Enterprise").map((one) => [one.text, one]));
  const named = [...companies.values()].flatMap((of) => {
    return LEGAL.flatMap((legal) => {
      const name = legal.exec(of.text)?.[1];
      return name === undefined || COMMON.test(name) || isPlace(name) ? [] : [{ of, name }];
    });
  });
  const isOne = findUnshared([...companies.keys()]);
  const places = findEach(
    text,
    named.map(({ name }) => name),
  );
  const short = named.flatMap(({ of, name }): OtherName[] => {
    if (!isOne(name)) return [];
    const at = places.get(name)?.find((start) => isAlone(text, start, name) && isFree(start, start + name.length));
    return at === undefined ? [] : [{ of, start: at, end: at + name.length, text: name, nameKind: "ABBREVIATION" }];
  });
  const stems = findStems(text, [...companies.values()], isFree);
  return [
    ...new Map(
      [...initials, ...stems, ...short, ...findSchools(text, bodies, isFree)].map((one) => [one.text, one]),
    ).values(),
  ];
}
