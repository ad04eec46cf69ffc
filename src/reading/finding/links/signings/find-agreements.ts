import type { Mention, Span } from "../../../proposal.js";
import { isAround, listNear, unique } from "../../../spans.js";
import { isDenied, isRumour } from "../../words/is-denied.js";
import { isMaybe } from "../../words/is-to-come.js";
import { SIGN_HAN, SIGNING } from "../../words/signing.js";
import { listBefore, listInside, ORGANIZATIONS } from "../rows.js";
import { isOfThoseBefore } from "./list-those-before.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const AGREEMENT = pattern("gu")`
  (?:校企|校地|政校|产学研?|全面|深度)?(?:协同|融合|发展|战略|校企|全面|项目|深化|产教融合|人才培养|产学研?|合作
  |共建|框架|就业|联合|培养|友好|产业学院|校地|\d{4}年){0,12}
  (?:合作|捐赠|委托培养|订单培养|共建|框架|培养|战略|校企|友好|联合办学|谅解|人才培养|投资|入驻|技术(?:开发|服务|转让)
  |成果(?:转化|转让)|实习就业)(?:框架)?
  (?:协议|备忘录|意向书|合同)(?:书)?|(?:\b[A-Za-z]+(?:-[a-z]+){1,3} )?
  (?:(?:[Cc]omprehensive|[Cc]ollaboration|[Cc]ollaborative|[Ss]trategic|[Aa]lliance|[Rr]esearch|[Tt]raining
  |[Aa]cademic|[Cc]ooperation|[Cc]ooperative|[Ff]ramework|[Pp]artnership) ){1,10}[Aa]greements?
  |\bAgreement on (?:[A-Z][\w-]+ ?(?:(?:of|and|in) )?){1,20}(?<! )
  |[Mm]emorand(?:um|a) of (?:[Uu]nderstanding|[Cc]ooperation|[Aa]greement|[Cc]ollaboration)|[Ll]etters? of [Ii]ntent
`;
/** "signed an MoU": where the text nowhere writes out what that is. */
const SHORT_AGREEMENT = /\bM[Oo][UuAa]s?\b/gu;
/** "signed ｜an agreement with", "the ｜agreement signed by": where nothing says of what sort it is. */
const BARE_BEHIND = pattern("u")`
  ^(?:of )?(?:(?:\w+ )?an?|their|its|the|two|three) ((?!similar|such|another|separate)(?:\p{Ll}[\p{L}-]* ){0,3}
  (?:agreement|contract|deal|memorandum|memoranda|accord|pact))\b
`;
/** "signed ｜a student exchange agreement": of another sort than the one that has a name. */
const BARE_OF_SORT = /^ an? (?:\p{Ll}[\p{L}-]* ){2,3}(?:agreement|contract|pact)\b/u;
const BARE_BEFORE = pattern("u")`
  (?<!\b(?:against|about|over) )\b(?:[Aa]n?|[Tt]he) ((?:(?!(?:against|about|over|on|for|of|to|the|in|with|by|and)\b)\p{Ll}[\p{L}-]* ){0,3}(?:agreement|contract|deal|memorandum|accord|pact))
  (?: (?:on|for|to) [^,.;]{2,70})?,? (?:which )?(?:(?:was|were|is|has been) )?(?:\p{Ll}+ly )?$
`;
const NAMED_BEHIND = new RegExp(
  `(?:${SIGN_HAN})(?:了)?[《“]?((?:共建|建设|关于)[\\p{Script=Han}“”]{2,26}?(?:协议|备忘录|合同)(?:书)?)(?!的)`,
  "u",
);

/** 签署《｜实习实训基地共建协议｜》: all that the marks hold is its name. */
const NAMED_IN_QUOTES = new RegExp(
  `(?:${SIGN_HAN})(?:了)?《(\\p{Script=Han}{2,28}(?:协议|备忘录|合同|意向书)(?:书)?)(?=》)`,
  "u",
);

/** 甲与乙｜签约: where the text nowhere names what was signed. */
const BARE_HAN =
  /签约(?!仪式|单位|现场|活动|方|暨|[前后]|额|项目|大会|揭牌|率|期|人|的|企业|[^，,。；\n]{0,12}(?:协议|备忘录|合同))/gu;

/** 甲与乙签署了｜协议: of no sort that is told. */
const BARE_NOUN =
  /(?:签署|签订|签下|订立)(?:了)?(?:一项|一份|有关|相关)?(协议|备忘录|合同)(?!的|约定|规定|书?(?:共|近|约|超过?)?\d)/gu;
/** 协议｜由甲大学校长李明和乙公司总经理王刚签署. */
const BARE_BY = /(?:^|[，,。；])(?:该|此次|本次)?(协议|备忘录|合同)(?:书)?由(?=[^。；]{4,100}?(?:签署|签订|签字))/gu;
/** It has a name in the text, or the ceremony stands for it. */
const OTHERWISE = /协议|备忘录|合同|签约[^，,。；\n]{0,8}(?:仪式|活动|大会)/u;

/** Words that name an agreement, where something is signed. One text's agreements of one name are one. */
export function findAgreements(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  const named = dropCalled(text, findNamed(text, mentions, sentences));
  const found = named.length > 0 ? named : findAtCeremonies(text, mentions, sentences);
  return found.length > 0 ? found : findBareHan(text, mentions, sentences);
}

/** "signed an agreement. ｜The deal was signed by": the one before, and no second. */
function dropCalled(text: string, found: readonly Mention[]): Mention[] {
  return found.filter(
    ({ start, text: name }, index) =>
      !(
        index > 0 &&
        /^(?:agreement|contract|deal|memorandum|accord|pact)$/.test(name) &&
        /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) &&
        found.slice(0, index).every((other) => other.text !== name)
      ),
  );
}

const SIGNED_HAN = new RegExp(`(?:${SIGN_HAN})(?:了)?[《“]?(${AGREEMENT.source})`, "gu");
const AT_CEREMONY = new RegExp(
  `(?:${AGREEMENT.source})(?=(?:签约|签署|签字|签订)(?:[暨和及、]\\p{Script=Han}{0,12})?(?:仪式|大会|活动))`,
  "u",
);

/** 甲与乙合作框架协议｜签约仪式: where the text names it nowhere else. */
function findAtCeremonies(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  return sentences.flatMap((sentence): Mention[] => {
    const words = text.slice(sentence.start, sentence.end);
    const found = AT_CEREMONY.exec(words);
    if (!found || isDenied(words.slice(0, found.index)) || isRumour(words.slice(0, found.index))) return [];
    if (!listInside(mentions, sentence).some(({ kind }) => ORGANIZATIONS.has(kind))) return [];
    const start = sentence.start + found.index;
    return [{ start, end: start + found[0].length, text: found[0], kind: "Agreement" }];
  });
}

const FOR_BOTH = /(?:分别|共同)?代表(?:双方|各自|校企双方)[^，,。；]{0,6}$/u;

function isBody({ kind }: Mention): boolean {
  return ORGANIZATIONS.has(kind);
}

function findBareHan(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const inside = listInside(mentions, sentence);
    const verbs = OTHERWISE.test(text)
      ? []
      : [...words.matchAll(BARE_HAN)].map(({ 0: name, index }) => ({ name, index, at: 0 }));
    const nouns = [...words.matchAll(BARE_NOUN)].map(({ 0: all, 1: name = "", index }) => ({
      name,
      index,
      at: all.length - name.length,
    }));
    const by = [...words.matchAll(BARE_BY)].map(({ 0: all, 1: name = "", index }) => ({
      name,
      index: index + all.indexOf(name),
    }));
    const bodies = unique(inside.filter(({ kind }) => ORGANIZATIONS.has(kind)));
    const byBoth = by.filter(({ index }) => bodies.length > 1 && !isDenied(words) && !isRumour(words.slice(0, index)));
    const signed = byBoth.map(({ name, index }): Mention => {
      const start = sentence.start + index;
      return { start, end: start + name.length, text: name, kind: "Agreement" };
    });
    const told = [...verbs, ...nouns].flatMap(({ name, index, at }): Mention[] => {
      const start = sentence.start + index;
      const before = words.slice(0, index);
      // 甲与乙、丙与丁分别签约: nobody can tell whose is which.
      const parties = listBefore(inside, start, text, ORGANIZATIONS).length;
      const isWithUs = parties === 1 && /(?:我校|我院|本校|学校)[^，,。；]{0,4}[与和同]/u.test(before);
      // 甲大学副校长李明、乙公司总经理王刚｜代表双方｜签约
      const isByBoth = FOR_BOTH.test(before) && unique(inside.filter(isBody)).length === 2;
      const isOne = isByBoth || ((parties > 1 || isWithUs) && !/分别(?![与和同跟])/u.test(before));
      const isSaid = isOne && !isDenied(before);
      return isSaid && !isRumour(before)
        ? [{ start: start + at, end: start + at + name.length, text: name, kind: "Agreement" }]
        : [];
    });
    return [...told, ...signed];
  });
}

function findNamed(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  // Where a ceremony is told of, what somebody signs is what it was held for.
  const isHeld = /(?:签约|签署|签字)[^，,。；\n]{0,12}(?:仪式|大会|活动)/u.test(text);
  const isWrittenOut = /memorandum/i.test(text);
  // "the agreement" is the one that has a name, where one has.
  const isNamed = text.search(AGREEMENT) >= 0;
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const signing = [...words.matchAll(SIGNING)][0];
    const told = words.slice(0, signing?.index);
    if (!signing || isDenied(told) || isRumour(told) || isMaybe(told)) return [];
    const parties = unique(listInside(mentions, sentence).filter(({ kind }) => ORGANIZATIONS.has(kind)));
    const isHan = /\p{Script=Han}/u.test(words);
    const isWithUs = parties.length === 1 && /(?:我校|我院|学校|学院|本校)[^，,。；]{0,4}[与和同]/u.test(words);
    const isMeant =
      (isHan && isHeld) ||
      parties.length > (isHan ? 1 : 0) ||
      isWithUs ||
      /代表|双方|三方|两校|两家|on behalf of|both (?:sides|parties|universities|companies)|the two (?:universities|institutions|sides|parties|companies|schools|colleges)|between|signed (?:\w+ )?by|\b(?:the|an?) signing (?:ceremony )?of\b/i.test(
        words,
      ) ||
      (!isHan && isOfThoseBefore(words, parties.length, mentions, sentence)) ||
      // "NTU and HKU signed": by letters that only the whole text says whose they are.
      (!isHan &&
        /(?<![\w-])(?!MOU|MOA|MoU)[A-Z]{2,8}(?![\w-])|\b[Tt]he (?:university|college|company|institute|institution)\b/u.test(
          words,
        ));
    const quoted = [
      ...words.slice(signing.index).matchAll(/《(\p{Script=Han}{2,24}(?:协议|备忘录|合同|意向书)(?:书)?)》/gu),
    ];
    if (quoted.length > 1 && isMeant)
      return quoted.map(({ 1: name = "", index }): Mention => {
        const start = sentence.start + signing.index + index + 1;
        return { start, end: start + name.length, text: name, kind: "Agreement" };
      });
    // 与甲签署某协议，与乙签署某备忘录
    const clauses = isHan ? [...words.matchAll(SIGNED_HAN)] : [];
    if (clauses.length > 1 && isMeant)
      return clauses.map(({ 0: whole, 1: name = "", index }): Mention => {
        const start = sentence.start + index + whole.lastIndexOf(name);
        return { start, end: start + name.length, text: name, kind: "Agreement" };
      });
    // "signed an MoU with A and a research agreement with B"
    const several = [...words.slice(signing.index).matchAll(AGREEMENT)].filter(({ 0: one, index }) =>
      /^ with (?:the )?[A-Z]/.test(words.slice(signing.index + index + one.length)),
    );
    if (several.length > 1 && isMeant)
      return several.map(({ 0: name, index }): Mention => {
        const start = sentence.start + signing.index + index;
        return { start, end: start + name.length, text: name, kind: "Agreement" };
      });
    // 签署共建某某产业学院合作协议: all that stands behind the verb is its name.
    const signed = NAMED_BEHIND.exec(words) ?? NAMED_IN_QUOTES.exec(words);
    const match =
      [...words.matchAll(AGREEMENT)][0] ?? (isWrittenOut ? undefined : [...words.matchAll(SHORT_AGREEMENT)][0]);
    const [name, at] = signed
      ? [signed[1]!, signed.index + signed[0].length - signed[1]!.length]
      : match
        ? [match[0], match.index]
        : isNamed && !BARE_OF_SORT.test(words.slice(signing.index + signing[0].length))
          ? []
          : findBare(words, { start: signing.index, end: signing.index + signing[0].length });
    if (name === undefined || at === undefined || !isMeant) return [];
    const one: Mention = {
      start: sentence.start + at,
      end: sentence.start + at + name.length,
      text: name,
      kind: "Agreement",
    };
    return listNear(mentions, one).some((other) => other.kind !== "Event" && !isAround(one, other)) ? [] : [one];
  });
}

/** An agreement without a name, right behind the verb or right before it. */
function findBare(words: string, { start, end }: Span): readonly [name?: string, at?: number] {
  const rest = words.slice(end).trimStart();
  const behind = BARE_BEHIND.exec(rest);
  const before = BARE_BEFORE.exec(words.slice(0, start));
  if (behind) return [behind[1]!, words.length - rest.length + behind[0].length - behind[1]!.length];
  return before ? [before[1]!, before.index + before[0].indexOf(before[1]!, 2)] : [];
}
