import { findEvent } from "./find-event-links.js";
import { isDenied } from "./is-denied.js";
import type { FoundLink, Mention, OtherName, Span } from "../proposal.js";
import { isAround, outermost, unique } from "../spans.js";

const LEADERS = new Set(["University", "Enterprise", "Association"]);
const ORGANIZATIONS = new Set([
  "University",
  "Enterprise",
  "GovernmentBody",
  "Association",
  "MediaOrganization",
  "OrganizationalUnit",
]);
const FACILITIES = new Set(["Laboratory", "Platform"]);
const PARTS = new Set(["OrganizationalUnit", "GovernmentBody", "MediaOrganization"]);
const PLANNED = /将|拟|计划|筹建|\b(?:will|plans? to|intends? to|is to|are to)\b/i;

/** By verb: what stands before it (Chinese) or behind it (English "by …") has that role. */
const ROLES: readonly (readonly [han: RegExp, latin: RegExp, role: string])[] = [
  [/主办|举办/g, /\b(?:sponsored|hosted|held) by\b/gi, "SPONSOR"],
  [/承办/g, /\b(?:undertaken|(?<!co-)organi[sz]ed) by\b/gi, "UNDERTAKER"],
  [/协办/g, /\bco-?(?:organi[sz]ed|sponsored) by\b/gi, "CO_ORGANIZER"],
];

/**
 * What the verbs of each sentence say of those whom it names: who leads, sponsors, signs, sets up together, and what is
 * part of what.
 */
export function findLinks(text: string, mentions: readonly Mention[], sentences: readonly Span[]): FoundLink[] {
  const links: FoundLink[] = [];
  let signers: readonly Mention[] = [];
  for (const sentence of sentences) {
    const inside = mentions
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .sort((a, b) => a.start - b.start);
    if (inside.length === 0) continue;
    const words = text.slice(sentence.start, sentence.end);
    const add = (type: string, from: Mention, to: Mention, details: FoundLink["details"] = {}, planned = false): void =>
      void links.push({ type, from, to, details, quote: sentence, ...(planned && { modality: "PLANNED" as const }) });
    const at = (index: number): number => sentence.start + index;

    const community = inside.find(({ kind }) => kind === "Community");
    for (const { index, 0: verb } of community ? words.matchAll(/牵头|\b(?:led|headed|initiated) by\b/gi) : []) {
      if (isDenied(words.slice(0, index))) continue;
      const leaders = listAround(inside, at(index), verb, text, LEADERS);
      leaders.forEach((leader, order) => add("LEADS", leader, community!, { order: order + 1 }));
    }
    const event = findEvent(text, mentions, sentence);
    for (const [han, latin, role] of event ? ROLES : []) {
      for (const { index, 0: verb } of [...words.matchAll(han), ...words.matchAll(latin)]) {
        if (isDenied(words.slice(0, index))) continue;
        for (const organizer of listAround(inside, at(index), verb, text, new Set([...ORGANIZATIONS, "Community"])))
          add("ORGANIZED", organizer, event!, { role });
      }
    }
    for (const facility of inside.filter(({ kind }) => FACILITIES.has(kind))) {
      const built =
        /共建|联合(?:成立|建设|建立|组建)|合作建设|\bjointly (?:buil[dt]|set up|established?)|\b(?:set up|establish(?:ed)?|buil[dt]) (?:a |the )?(?:joint|together)/i.exec(
          words,
        );
      const before = inside.filter(
        (one) => ORGANIZATIONS.has(one.kind) && one.end <= facility.start && !isAround(facility, one),
      );
      // 双方: whoever signed in the sentence before this one.
      const hosts = !built
        ? []
        : before.length > 0
          ? before
          : /双方|the two (?:parties|sides)|both (?:parties|sides)/i.test(words) && signers.length === 2
            ? signers
            : [];
      for (const host of outermost(unique(hosts)))
        add(
          "HOSTS",
          host,
          facility,
          { role: hosts.length > 1 ? "CO_HOST" : "HOST" },
          PLANNED.test(words.slice(0, facility.start - sentence.start)),
        );
    }
    const signing = /签署|签订|签约|\bsign(?:ed|s|ing)\b/i.exec(words);
    const agreement =
      signing && !isDenied(words.slice(0, signing.index)) ? inside.find(({ kind }) => kind === "Agreement") : undefined;
    if (agreement) {
      const named = unique(inside.filter((one) => ORGANIZATIONS.has(one.kind)));
      const before = named.filter(({ end }) => end <= at(signing!.index));
      // 甲与乙签署协议，将共建丙学院: what is named behind the two is what they agreed on.
      const parties = before.length > 1 ? before : named;
      if (parties.length > 1) parties.forEach((party, order) => add("SIGNED", party, agreement, { order: order + 1 }));
      signers = parties;
    }
    for (const policy of /印发|发布|下发|出台|公布|\b(?:issued?|announced|released|published)\b/i.test(words)
      ? inside.filter(({ kind }) => kind === "PolicyDocument")
      : []) {
      const issuer = inside.filter(({ kind, end }) => kind === "GovernmentBody" && end <= policy.start).at(-1);
      if (issuer) add("ISSUED", issuer, policy);
    }
    // 北京大学某某实训基地: its university has it.
    for (const facility of inside.filter(({ kind }) => FACILITIES.has(kind))) {
      const host = inside.find(
        (one) =>
          one.kind === "University" &&
          (isAround(facility, one) ||
            (one.end === facility.start && facility.kind === "Laboratory") ||
            /^ (?:of|at) (?:the )?$/.test(text.slice(facility.end, one.start))),
      );
      if (host) add("HOSTS", host, facility, { role: "HOST" });
    }
    // A project's group of experts is not the ministry's whose name it begins with.
    for (const part of inside.filter(
      ({ kind, id, text: name }) =>
        PARTS.has(kind) && id === undefined && !/(?:项目|工程|计划).*组$|Project|Program/u.test(name),
    )) {
      const whole = inside
        .filter((one) => one !== part && ORGANIZATIONS.has(one.kind) && isAround(part, one) && one.text !== part.text)
        .sort((a, b) => b.text.length - a.text.length)[0];
      if (whole) add("PART_OF", part, whole);
    }
  }
  return links;
}

/** Words that name an agreement, where a sentence has at least two who may be its parties. */
export function findAgreements(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const signing = /签署|签订|签约|\bsign(?:ed|s)\b/i.exec(words);
    if (!signing || isDenied(words.slice(0, signing.index))) return [];
    const match =
      /(?:战略|校企|全面|项目)?(?:合作|共建|框架){1,3}协议(?:书)?|(?:\b[a-z]+-[a-z]+ )?(?:(?:[Ss]trategic|[Cc]ooperation|[Ff]ramework) )+[Aa]greement|[Mm]emorandum of [Uu]nderstanding/u.exec(
        words,
      );
    const parties = unique(
      mentions.filter(
        ({ kind, start, end }) => ORGANIZATIONS.has(kind) && start >= sentence.start && end <= sentence.end,
      ),
    );
    if (!match || parties.length < 2) return [];
    const start = sentence.start + match.index;
    return mentions.some((one) => start < one.end && one.start < start + match[0].length)
      ? []
      : [{ start, end: start + match[0].length, text: match[0], kind: "Agreement" }];
  });
}

/** 北京大学（Peking University）, "Strategic Alliance (SA)", （以下简称“北大”）: what brackets behind a name add to it. */
export function findOtherNames(text: string, mentions: readonly Mention[]): OtherName[] {
  return mentions.flatMap((of): OtherName[] => {
    const bracket = /^\s?[（(]\s?(?:以下)?(简称)?[：:]?\s?[“"]?([^（）()“”"\n]{2,80}?)[”"]?\s?[）)]/u.exec(
      text.slice(of.end, of.end + 100),
    );
    if (!bracket) return [];
    const [, short, inside = ""] = bracket;
    const start = of.end + bracket[0].indexOf(inside);
    const span = { of, start, end: start + inside.length, text: inside };
    if (short !== undefined) return [{ ...span, nameKind: "ABBREVIATION" }];
    if (/^[A-Z][A-Z&-]{1,9}$/.test(inside)) return [{ ...span, nameKind: "ACRONYM" }];
    const [isHan, hasHan] = [/\p{Script=Han}/u.test(of.text), /\p{Script=Han}/u.test(inside)];
    return isHan !== hasHan && (hasHan ? inside.length >= 4 : inside.includes(" "))
      ? [{ ...span, nameKind: "LABEL" }]
      : [];
  });
}

/**
 * Those in one row with a verb: before a Chinese one, behind an English one that ends in "by", as far as only joining
 * words stand between.
 */
function listAround(
  mentions: readonly Mention[],
  at: number,
  verb: string,
  text: string,
  kinds: ReadonlySet<string>,
): Mention[] {
  const isLatin = /by$/i.test(verb);
  const side = outermost(mentions.filter((one) => (isLatin ? one.start >= at : one.end <= at) && kinds.has(one.kind)));
  const row: Mention[] = [];
  let edge = isLatin ? at + verb.length : at;
  for (const one of isLatin ? side : [...side].reverse()) {
    const between = isLatin ? text.slice(edge, one.start) : text.slice(one.end, edge);
    if (
      !/^[\s,，、]*(?:and|the|as well as|和|与|及|以及|等|共同|联合|单位|公司|有限公司|三家单位)*[\s,，、]*(?:and|the|和|与|共同|联合)?\s*$/iu.test(
        between,
      )
    )
      break;
    row.push(one);
    edge = isLatin ? one.end : one.start;
  }
  return unique(isLatin ? row : row.reverse());
}
