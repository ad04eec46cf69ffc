import type { FoundLink, Mention } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { readPlan } from "../words/is-to-come.js";
import { pattern } from "../../../text/patterns/pattern.js";
import { listBefore, listBehind, listInside, type Named, nearest } from "./rows.js";

const LEADERS: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);
const LED: ReadonlySet<string> = new Set(["Community"]);
/** Of an association whoever leads it is a leading unit. */
const ASSOCIATIONS: ReadonlySet<string> = new Set(["Association"]);
/** 江海大学拟联合北辰集团共同｜发起 */
const IS_PLANNED = /(?:计划|打算|(?<![虚模])拟|(?<![名干健老大小])将|准备|有意|筹备)[^，,。；]{0,40}$/u;
const IS_LED = /(?:联盟|协会|学会|商会|联合会|研究会)$/u;

const LEADING = pattern("giu")`
  牵头(?:建设|组建)?(?:单位|学校|企业|高校|院校)(?:为|是|包括|有|：|:)|牵头(?!单位|学校|企业|高校|院校)
  |发起(?:成立|组建|设立|的(?=[“"「]?\p{Script=Han}))|\b(?:led|headed|initiated|spearheaded|coordinated|launched|founded|established|convened) by\b
`;
/** What is founded by somebody is what stands right before. */
const FOUNDED_BY = /^(?:launched|founded|established|convened) by$/u;
/** 甲大学联合乙大学、｜有关部门、行业协会及院校共同｜发起成立: those of a row that have no names. */
const UNNAMED = pattern("u")`
  ^(?:联合|等|[、和及与])[\p{Script=Han}“”]{0,16}?(?:部门|协会|企业|院校|高校|学校|机构|单位|园区|公司|组织)
  (?:[、和及与][\p{Script=Han}“”]{2,12}?(?:部门|协会|企业|院校|高校|学校|机构|单位|园区|公司|组织)|、企业|[、和及](?:学校|高校|院校)){0,8}
  [，,]?(?:共同|联合)*$
`;

/** Who leads a community: 由甲、乙牵头, 牵头单位为甲, "led by A and B". */
export function findLeaders(named: Named): FoundLink[] {
  return [...findLeading(named), ...findCalledLeaders(named), ...findActiveLeaders(named)];
}

/** "A and B ｜co-lead the ｜Consortium". */
const LEADS = pattern("u")`
  \b(?:(?:co-)?leads?|(?:co-)?led|heads?|headed|coordinates?|coordinated|spearheads?|spearheaded|leading) (?:the |an? |its )?
  (?:new |\$?[\d.]+[- ]million )?$
`;

function findActiveLeaders({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    return outermost(inside)
      .filter(({ kind }) => LED.has(kind))
      .flatMap((led): FoundLink[] => {
        const before = text.slice(sentence.start, led.start);
        const verb = LEADS.exec(before);
        if (!verb || isDenied(before)) return [];
        return listBefore(inside, sentence.start + verb.index, text, LEADERS)
          .filter(({ kind }) => kind !== "GovernmentBody")
          .map((from, index) => ({
            type: "LEADS",
            from,
            to: led,
            details: { order: index + 1 },
            quote: sentence,
            ...readPlan(before.slice(0, verb.index)),
          }));
      });
  });
}

const IS = /(?<![不非曾原])(?:是|为|系|作为)$/u;
const LEADING_UNIT = /^”?的?牵头(?:组建|建设|成立)?(?:单位|高校|院校|学校|企业)(?:之一)?(?=[，,。；;、）)]|$)/u;

/** 甲大学是｜某联合体｜牵头单位: who is called so, right before. */
function findCalledLeaders({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    return inside.flatMap((led): FoundLink[] => {
      if (!LED.has(led.kind) || !LEADING_UNIT.test(text.slice(led.end, sentence.end))) return [];
      const before = text.slice(sentence.start, led.start);
      const verb = IS.exec(before)?.[0];
      if (verb === undefined || isDenied(before)) return [];
      const at = led.start - verb.length;
      const row = listBefore(inside, at, text, LEADERS).filter(
        ({ end }, index, all) => index < all.length - 1 || end === at,
      );
      return row.map((from) => ({ type: "LEADS", from, to: led, details: {}, quote: sentence }));
    });
  });
}

function findLeading({ text, mentions, sentences }: Named): FoundLink[] {
  const communities = outermost(mentions.filter(({ kind }) => kind === "Community"));
  const only = new Set(communities.map(({ id, text: name }) => id ?? name)).size === 1 ? communities[0] : undefined;
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    // （牵头学校：甲，牵头企业：乙）: the second row goes on where the first ends.
    const count = new Map<Mention, number>();
    const next = (led: Mention): number => {
      count.set(led, (count.get(led) ?? 0) + 1);
      return count.get(led) ?? 1;
    };
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(LEADING)].flatMap(({ 0: verb, index }): FoundLink[] => {
      const at = sentence.start + index;
      const told = words.slice(Math.max(0, index - 60), index);
      if (isDenied(told) || /(?:反对|呼吁|建议|倡导|希望|如果|(?<!\p{Script=Han})若)[^，,。；]{0,40}$/u.test(told))
        return [];
      const isBehind = /by$|[为是有括：:]$/iu.test(verb);
      const leaders = isBehind
        ? listBehind(inside, at + verb.length, text, LEADERS)
        : listBefore(inside, skipUnnamed(text, inside, at), text, LEADERS);
      if (leaders.length === 0) return [];
      const others = inside.filter((one) => !leaders.includes(one));
      const before = leaders[0] ? others.filter(({ end }) => end <= leaders[0]!.start) : others;
      const findLed = (kinds: ReadonlySet<string>): Mention | undefined =>
        nearest(isBehind ? before : others, kinds, isBehind ? (leaders[0]?.start ?? at) : at + verb.length, text) ??
        nearest(others, kinds, at, text);
      const founded = FOUNDED_BY.test(verb) ? findLedBy(text, others, at, LED) : undefined;
      if (FOUNDED_BY.test(verb) && !founded) return [];
      const association = verb.endsWith("by") ? findLedBy(text, others, at) : findLed(ASSOCIATIONS);
      const led =
        founded ??
        findLed(LED) ??
        // 该联合体由甲、乙牵头: the one that the text tells of.
        (/(?:该|这一|本|^|[，,；;])(?:联合体|共同体)|the (?:community|consortium)\b/iu.test(words)
          ? only
          : undefined) ??
        (association && (verb.endsWith("by") || IS_LED.test(association.text)) ? association : undefined);
      return led
        ? leaders.map((from) => {
            const order = next(led);
            // A body of government is a leading unit and leads nothing itself.
            const [type, details] =
              from.kind === "GovernmentBody" || led.kind === "Association"
                ? ["MEMBER_OF", { memberRole: "LEADING_UNIT" }]
                : ["LEADS", { order }];
            return {
              type,
              from,
              to: led,
              details,
              quote: sentence,
              ...(IS_PLANNED.test(told) ? { modality: "PLANNED" as const } : readPlan(told)),
            };
          })
        : [];
    });
  });
}

/** "The ｜Alliance｜, which is ｜led by A": the association right before. */
const IS_LED_BY =
  /^(?: \([^()]{1,30}\))?(?:,| is| was| are| will be| has been|, which is|, which was)? (?:jointly |currently |now )?$/u;

function findLedBy(
  text: string,
  inside: readonly Mention[],
  at: number,
  kinds: ReadonlySet<string> = ASSOCIATIONS,
): Mention | undefined {
  return outermost(inside).find(
    ({ kind, end, text: name }) =>
      kinds.has(kind) &&
      (kinds === LED || /\b(?:Alliance|Network|League|Coalition|Partnership|Federation)\b/u.test(name)) &&
      end <= at &&
      IS_LED_BY.test(text.slice(end, at)),
  );
}

/** Where the last of a row ends that has a name, behind which only such stand as have none; else the place of the verb. */
function skipUnnamed(text: string, inside: readonly Mention[], at: number): number {
  const last = inside.filter(({ kind, end }) => LEADERS.has(kind) && end <= at).at(-1);
  return last && UNNAMED.test(text.slice(last.end, at)) ? last.end : at;
}
