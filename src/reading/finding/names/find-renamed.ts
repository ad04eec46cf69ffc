import type { Mention, OtherName, Span } from "../../proposal.js";
import { findHolder, outermost } from "../../spans.js";
import { isDenied, isRumour } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import { readDay } from "../words/read-day.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

const BODIES: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise Association Community OrganizationalUnit GovernmentBody MediaOrganization".split(
    " ",
  ),
);
/** Kinds that a new name may make of a body. */
const TEACHES: ReadonlySet<string> = new Set("University EducationalOrganization OrganizationalUnit".split(" "));
const WHEN = part`
  (?:现|已|早已|后来?|日前|近日|目前|随后|此后|又)*(?:于?[\d年月日]{4,11}|经[^，,。；]{2,16}批准)?[，,]?
  (?:正式|获批|经批准)?
`;
const RENAMED = "(?:更名|改名|改称|易名)";
/** 甲｜更名为｜乙. */
const BECAME = new RegExp(`^${WHEN}${RENAMED}(?:为|成)[“"]?$`, "u");
/** 乙的前身为｜甲｜，2004年更名为｜乙. */
const WAS_BEFORE = /前身(?:为|是|系)(?:[^，,。；]{0,10}(?:创办|成立|创建|设立)的)?[“"]?$/u;
const BECAME_LATER = new RegExp(`^[”"]?(?:（[^（）]{1,20}）)?[，,][^，,。；]{0,16}${RENAMED}(?:为|成)[“"]?$`, "u");
const LATIN_BECAME = pattern("u")`
  ^ (?:was|has been|is now|were) (?:(?:officially|formally|since) )*(?:re)named (?:as )?(?:the )?[“"]?$
  |^ (?:changed its name to|took the name(?: of)?) (?:the )?[“"]?$
`;
/** 乙｜由｜甲｜更名, 乙（原｜甲）. */
const BY = /^[，,]?(?:是|系)?(?:于?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)?[，,]?(?:正式)?由(?:原)?[“"]?$/u;
const BEHIND = new RegExp(`^[”"]?${WHEN}${RENAMED}(?:而来|而成)?(?!为)`, "u");
const BRACKETED = /^ ?[（(](?:原名|原|曾用名|旧称|曾名)[:：“"]?$/u;
/** 乙前称｜甲. */
const CALLED = /^[，,]?(?:前称|原名|曾用名(?:为|是)?|旧称|旧名)[:：“"]?$/u;
const LATIN_FORMER = /^,? ?\(?,? ?(?:formerly|previously) (?:known as |named |called )?(?:the )?[“"]?$/u;
const LATIN_FROM = /^,? (?:which )?(?:was )?renamed from (?:the )?[“"]?$/u;

/** What a body was called before: 甲更名为乙, 乙由甲更名, 乙（原甲）, "A was renamed B". What is only planned or denied is none. */
export function findRenamed(text: string, mentions: readonly Mention[], sentences: readonly Span[]): OtherName[] {
  const bodies = outermost(mentions.filter(({ kind }) => BODIES.has(kind)));
  const pairs = bodies.slice(1).flatMap((second, index): OtherName[] => {
    const first = bodies[index]!;
    const sentence = sentences[findHolder(sentences, { start: first.start, end: second.end })];
    if (!sentence || first.text === second.text || !areAlike(first, second)) return [];
    const between = text.slice(first.end, second.start);
    const before = text.slice(sentence.start, second.start);
    if (isDenied(before) || isToCome(before.replace(/(?:更名|改名|改称|易名)(?:为|成).*$/u, ""))) return [];
    const behind = text.slice(second.end, sentence.end);
    if (isRumour(before, behind)) return [];
    const isFormerFirst =
      BECAME.test(between) ||
      LATIN_BECAME.test(between) ||
      (BECAME_LATER.test(between) && WAS_BEFORE.test(text.slice(sentence.start, first.start)));
    const isFormerSecond =
      (BY.test(between) && BEHIND.test(behind)) ||
      (BRACKETED.test(between) && /^[”"]?[）)，,]/u.test(behind)) ||
      CALLED.test(between) ||
      LATIN_FORMER.test(between) ||
      LATIN_FROM.test(between);
    if (!isFormerFirst && !isFormerSecond) return [];
    const [former, now] = isFormerFirst ? [first, second] : [second, first];
    // Two that are known are two in the graph, whatever they are to each other.
    if (former.id !== undefined || now.id !== undefined) return [];
    const validTo = readDay(isFormerFirst ? before : behind.slice(0, 24));
    return [{ of: now, start: former.start, end: former.end, text: former.text, nameKind: "FORMER", validTo }];
  });
  // A name that several bodies had is of none.
  return pairs.filter(({ text: name, of }) => pairs.every((one) => one.text !== name || one.of.text === of.text));
}

function areAlike(one: Mention, other: Mention): boolean {
  return one.kind === other.kind || (TEACHES.has(one.kind) && TEACHES.has(other.kind));
}

/** The mentions without those of former names: a name found again is of whoever bears it now. */
export function dropFormer(mentions: readonly Mention[], names: readonly OtherName[]): Mention[] {
  const former = new Set(names.filter(({ nameKind }) => nameKind === "FORMER").map(({ text }) => text));
  return former.size === 0 ? [...mentions] : mentions.filter(({ text }) => !former.has(text));
}
