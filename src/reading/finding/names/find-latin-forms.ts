import type { Mention, OtherName } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { escapePattern } from "../words/escape-pattern.js";

const NAMED: ReadonlySet<string> = new Set(["University", "Enterprise", "Association"]);
const CAPITALS = /(?<![\w-])[A-Z]{2,6}(?![\w-])/g;
/** "Harris" of "Harris Corp.": what says that it is a company left out. */
const LEGAL =
  /^([A-Z][\p{L}&-]{3,}(?: [A-Z][\p{L}&-]+)?)(?: (?:Technolog(?:y|ies)|Holdings?|Group|International|Engineering|Chemical))?,? (?:Corp(?:oration)?|Inc|Co|Ltd|Company|Group|PLC|AG|GmbH)\b.*$/u;
/** Words that begin the names of many. */
const COMMON =
  /^(?:China|Chinese|National|International|General|United|American|British|European|Asia|Pacific|First|New|North|South|East|West|Northern|Southern|Eastern|Western|State|Royal|The|Central|Global|World|Beijing|Shanghai|Tianjin|Chongqing|Shenzhen|Suzhou|Wuhan|Nanjing|Hangzhou|Guangzhou|Jiangsu|Zhejiang|Shandong|Hong|Technology|Energy|Power|Steel|Bank)(?: |$)/;

/** The letters that the capitals of a name give, in order of the alphabet: University of Karachi is KU as well as UK. */
function sortInitials(name: string): string {
  return [...name.matchAll(/(?<![\p{L}’'])[A-Z]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join("");
}

/** Whose initials some capitals are: that of the only body of the text that has such ones. */
export function findByInitials(acronym: string, bodies: readonly Mention[]): Mention | undefined {
  if (!/^[A-Z]{2,6}$/.test(acronym)) return undefined;
  const letters = [...acronym].sort().join("");
  const meant = bodies.filter(
    ({ kind, text }) => NAMED.has(kind) && / /.test(text) && text !== acronym && sortInitials(text) === letters,
  );
  return new Set(meant.map(({ id, text }) => id ?? text)).size === 1 ? meant[0] : undefined;
}

/** Those that are no initials of another. */
export function takeInitials(bodies: readonly Mention[]): Mention[] {
  return bodies.filter(({ text }) => !findByInitials(text, bodies));
}

/** What a text in English calls bodies by: their initials, and companies by what their names begin with. */
export function findLatinForms(text: string, mentions: readonly Mention[]): OtherName[] {
  const bodies = outermost(mentions.filter(({ kind }) => NAMED.has(kind)));
  const isFree = (start: number, end: number): boolean =>
    !mentions.some((one) => one.start < end && start < one.end && one.kind !== "Event");
  const initials = [...text.matchAll(CAPITALS)].flatMap(({ 0: name, index }): OtherName[] => {
    const of = isFree(index, index + name.length) ? findByInitials(name, bodies) : undefined;
    return of ? [{ of, start: index, end: index + name.length, text: name, nameKind: "ACRONYM" }] : [];
  });
  const companies = bodies.filter(({ kind }) => kind === "Enterprise");
  const short = companies.flatMap((of): OtherName[] => {
    const name = LEGAL.exec(of.text)?.[1];
    if (
      name === undefined ||
      COMMON.test(name) ||
      companies.some((one) => one.text !== of.text && one.text.startsWith(name))
    )
      return [];
    const alone = new RegExp(
      `(?<![\\p{L}\\d’'-])(?<!\\b[A-Z][\\p{L}.]+ )${escapePattern(name)}(?![\\p{L}\\d-]| [A-Z])`,
      "gu",
    );
    const at = [...text.matchAll(alone)].find(({ index }) => isFree(index, index + name.length));
    return at ? [{ of, start: at.index, end: at.index + name.length, text: name, nameKind: "ABBREVIATION" }] : [];
  });
  return [...new Map([...initials, ...short].map((one) => [one.text, one])).values()];
}
