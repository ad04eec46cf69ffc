import { groupBy } from "../../../../text/group-by.js";
import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { findFrom, unique } from "../../../spans.js";
import { isDenied } from "../../words/is-denied.js";
import { isHoped, isMaybe, readPlan } from "../../words/is-to-come.js";
import { SIGNING } from "../../words/signing.js";
import { remember } from "../../words/remember.js";
import { listCeremonies } from "./list-ceremonies.js";
import { listPeople, listInside, type Named } from "../rows.js";
import { listEach } from "./list-each.js";
import { listClauses, listSeveral } from "./list-several.js";
import { findPersonWith, listBetween, listOfSubject, isParty, listParties, whole } from "./list-parties.js";
import { listBoth } from "./list-those-before.js";
import { listStanding, listStandingFor } from "./list-standing.js";
import { listBehalf, listSignedBy, listSigners } from "./list-signers.js";

/** "It was signed by": what the sentence before tells of. */
const IT_WAS = /^(?:It|The (?:document|deal|pact|memo)) (?:was|is|has been) (?:\w+ )?(?:signed|inked)\b/u;
/** "The signing ceremony between A and B ｜was cancelled", "will be held in May". */
const CALLED_OFF = /\b(?:cancel+ed|postponed|called off|scrapped|not (?:be )?(?:held|take place))\b/u;
const IS_TO_COME = /\b(?:will|is (?:to|set to|due to|scheduled to|expected to)) (?:be held|take place)\b/u;

export interface FoundSignings {
  readonly links: readonly FoundLink[];
  /** Who signed, by the sentence that says so. */
  readonly signers: ReadonlyMap<Span, readonly Mention[]>;
}

/** Who is a party to what was signed, and who put the signature under it. */
export function findSignings(named: Named): FoundSignings {
  const { text, mentions, sentences, posts, speaker } = named;
  const links: FoundLink[] = [];
  const signers = new Map<Span, readonly Mention[]>();
  const agreements = mentions.filter(({ kind }) => kind === "Agreement");
  const postsOf = groupBy(posts, ({ from }) => from.text);
  const told = new Set<string>();
  for (const sentence of sentences) {
    const inside = listInside(mentions, sentence);
    const words = text.slice(sentence.start, sentence.end);
    for (const { 0: verb, index } of words.matchAll(SIGNING)) {
      const before = words.slice(0, index);
      if (
        isDenied(before) ||
        isMaybe(before) ||
        isHoped(before) ||
        /^(?:仪式|单位|现场|活动|大会|当[天日])/u.test(words.slice(index + verb.length))
      )
        continue;
      // "the MoU signing ceremony": it tells of parties where they stand "between", and of nobody's hand.
      const verbs = [...words.matchAll(SIGNING)].map(
        ({ 0: one, index: place }): Span => ({
          start: sentence.start + place,
          end: sentence.start + place + one.length,
        }),
      );
      const several = isHan(words)
        ? listClauses(text, inside, sentence, verbs)
        : listSeveral(text, inside, sentence, sentence.start + index);
      if (several.length > 0) {
        const said = { quote: sentence, ...readPlan(before) };
        for (const { agreement, parties } of several) {
          links.push(...parties.map((from, order) => linkParty(from, agreement, order, said)));
          told.add(agreement.text);
        }
        break;
      }
      const isCeremony = /^ (?:and [\w-]+ )?(?:ceremony|event)\b/i.test(words.slice(index + verb.length));
      const rest = isCeremony ? words.slice(index) : "";
      if (isCeremony && (listBetween(text, inside, sentence).length === 0 || CALLED_OFF.test(rest))) continue;
      const planned = IS_TO_COME.test(rest) ? { modality: "PLANNED" as const } : readPlan(words.slice(0, index));
      const at = sentence.start + index;
      const own = inside.find(({ kind }) => kind === "Agreement");
      const agreement =
        own ??
        (IT_WAS.test(words) ||
        /协议|agreement|\bMoU\b|memorandum/i.test(words) ||
        /代表(?:学校|学院|双方|三方|各方|校方)[^，,。]{0,4}$/u.test(words.slice(0, index)) ||
        (verb === "签字" && listPeople(text, inside, at).length > 1)
          ? findOnly(agreements, at)
          : undefined);
      const each = agreement && isHan(words) ? listEach({ ...named, inside, sentence, postsOf }, at) : undefined;
      if (agreement && each) {
        const said = { quote: sentence, ...planned };
        for (const [which, { parties, people }] of each.entries()) {
          const to = { ...agreement, which };
          links.push(...parties.map((from, order) => linkParty(from, to, order, said)));
          links.push(...people.map((from): FoundLink => ({ type: "SIGNATORY_OF", from, to, details: {}, ...said })));
        }
        told.add(agreement.text);
        break;
      }
      const standing = isCeremony
        ? []
        : isHan(words)
          ? listStanding(text, inside, at, sentence)
          : listStandingFor(text, inside);
      const row = isCeremony
        ? listBetween(text, inside, sentence)
        : standing.length > 0
          ? standing.map(({ body }) => body)
          : listParties(text, inside, { start: at, end: at + verb.length }, words, sentence);
      const withUs = speaker && row[0] && WITH_US.test(text.slice(sentence.start, row[0].start)) ? [speaker] : [];
      const around = [before, words.slice(index)] as const;
      const both = row.length === 1 ? listBoth(mentions, around, sentence, sentences[0]!) : [];
      const parties = unique([
        ...both,
        ...(row.length === 0 ? listBoth(mentions, around, sentence, sentences[0]!) : []),
        ...withUs,
        ...(row.length === 1 ? listOfSubject(text, inside, row[0]!, sentence, postsOf, mentions) : []),
        ...row,
      ]);
      if (parties.length > 1) signers.set(sentence, parties);
      // 甲大学校长李明、乙公司总裁王刚｜出席仪式并｜签署: those who came sign.
      const came = CAME_AND.exec(words.slice(0, index))?.[0].length ?? 0;
      const beside = isCeremony ? [] : listPeople(text, inside, at - came);
      const people =
        !isCeremony && /^(?:sign|ink)/i.test(verb) && beside.length < 2
          ? unique([
              ...listSigners(text, inside, at, sentence),
              ...beside,
              ...listSignedBy(text, inside, at + verb.length, sentence),
            ])
          : beside;
      const acting =
        standing.length > 0
          ? standing.map(({ person }) => person)
          : came > 0 && beside.length > 1
            ? beside
            : listBehalf(text, inside, at);
      const alone = people.length === 0 && row[0] ? findPersonWith(text, inside, row[0], sentence) : undefined;
      const behalf = acting.length > 0 ? acting : alone ? [alone] : people;
      const acted = unique(
        behalf.flatMap(({ text: name }) => {
          const at = (postsOf.get(name) ?? []).flatMap(({ to }) => (to === "source" ? [] : [whole(to, mentions)]));
          return [...at.filter(isParty), ...at].slice(0, 1);
        }),
      );
      const employers = acted.filter(isParty);
      if (parties.length < 2 && acting.length > 0 && employers.length > 1) signers.set(sentence, employers);
      if (agreement) {
        const isTold = told.has(agreement.text);
        // 我校与乙签署: one party is told, whoever we are.
        const isWithUs = parties.length === 1 && WITH_US.test(text.slice(sentence.start, parties[0]!.start));
        const all = parties.length > 1 || isWithUs ? parties : acted.length > 1 && !isTold ? employers : [];
        links.push(...all.map((from, order) => linkParty(from, agreement, order, { quote: sentence, ...planned })));
        if (all.length > 0) told.add(agreement.text);
        for (const from of behalf)
          links.push({ type: "SIGNATORY_OF", from, to: agreement, details: {}, quote: sentence, ...planned });
      }
      break;
    }
  }
  // 甲与乙举行签约仪式: the parties of what was signed there, where nothing else tells of them.
  const only = findLongest(agreements);
  if (only && !told.has(only.text))
    for (const { parties, ...said } of listCeremonies(named).slice(0, 1))
      links.push(...parties.map((from, order): FoundLink => linkParty(from, only, order, said)));
  return { links, signers };
}

function isHan(words: string): boolean {
  return /\p{Script=Han}/u.test(words);
}

const CAME_AND =
  /(?:共同|分别)?(?:出席|参加|见证)(?:了)?[^，,。；]{0,12}并(?:共同|分别|现场|代表(?:各自)?(?:学校|单位|双方|各方))*$/u;
const WITH_US = /(?:我校|我院|学校|学院|本校|(?:\p{Script=Han}{2}[市区县州]|园区|开发区))(?:先后|分别|正式)?[与和同]$/u;

function linkParty(from: Mention, to: Mention, order: number, said: Pick<FoundLink, "quote" | "modality">): FoundLink {
  return { type: "SIGNED", from, to, details: { order: order + 1 }, ...said };
}

/** The one agreement of a text under its longest name (合作协议 is short for 战略合作协议); undefined where there are several. */
function findLongest(agreements: readonly Mention[]): Mention | undefined {
  const [longest] = [...agreements].sort((a, b) => b.text.length - a.text.length);
  return agreements.every(({ text }) => longest?.text.endsWith(text)) ? longest : undefined;
}

/** The one agreement of a text; of several the last that was named before. */
function findOnly(agreements: readonly Mention[], at: number): Mention | undefined {
  return countNames(agreements) === 1 ? agreements[0] : agreements[findFrom(agreements, at) - 1];
}

const countNames = remember(
  (agreements: readonly Mention[]) => new Set(agreements.map(({ text }) => text.toLowerCase())).size,
);
