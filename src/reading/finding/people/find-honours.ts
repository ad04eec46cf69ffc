import { HAN_POST } from "../../../text/patterns/han-post.js";
import { HAN_HONOUR, LATIN_HONOUR } from "../../../text/patterns/honours.js";
import { part } from "../../../text/patterns/pattern.js";
import type { FoundProperty, Mention, Span } from "../../proposal.js";
import { findHolder, listWithin } from "../../spans.js";
import { isRefuted } from "../words/is-denied.js";

const HAN = new RegExp(HAN_HONOUR, "gu");
const LATIN = new RegExp(`\\b(?:${LATIN_HONOUR})\\b`, "gu");

/** What may stand between an honour and a name: other honours, bodies with posts, where and when somebody was born. */
const PIECE = part`
  (?:${HAN_HONOUR}|[^，,、；;。！？!?：:（()）\s]{0,24}(?:${HAN_POST}|导师|技师|医师|先生|女士)|男|女|\p{Script=Han}{1,3}族|\d{4}年(?:\d{1,2}月)?(?:出?生)?|中共党员|(?:工学|理学|管理学)?博士(?:研究生)?)
`;
/** 长江学者特聘教授、南京大学副校长｜李明, 全国劳动模范｜张伟. Behind a comma the next begins. */
const BEFORE = new RegExp(`^[”"’]?(?:、\\s*(?:${PIECE}、\\s*)*(?:${PIECE})?)?$`, "u");
/** What of somebody else, or of nobody, an honour before a name is: 王芳是｜国家杰青、李明, 冒充｜长江学者, 前｜长江学者. */
const NOT_BEFORE = /(?:[是系为]|假冒|冒充|自称|所谓|疑似|伪|前|原|曾|拟|候选|申报|推荐|引进|新增|培养|产生|争取)$/u;
/** 李明｜，男，南京大学教授，｜长江学者, 李明教授（｜国家杰青｜）. 李明、长江学者 may be two. */
const BEHIND = new RegExp(
  `^(?:教授|院士|研究员|博士|先生|女士|同志)?(?:[是系]|[，,（(]\\s*(?:(?:他|她)?[是系为])?(?:${PIECE}[、，,\\s]\\s*)*)$`,
  "u",
);
/** 李明教授｜2023年入选｜长江学者, 王芳｜先后被授予全国模范教师、｜江苏省劳动模范. */
const CONFERRED = new RegExp(
  part`
    ^(?:教授|院士|研究员|博士|先生|女士|同志|老师)?[，,]?(?:于|在)?(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?)?(?:先后|曾|还|又|首次|再次|新近)?
    (?:获评|入选|当选|荣膺|获选|获授|荣获|获得?|被(?:评|选|授予?)为?)(?:为|了)?(?:\d{4}年度?)?
    (?:[“"‘]?(?:${HAN_HONOUR})[”"’]?(?:称号)?[、，和及])*[“"‘]?$
  `,
  "u",
);
/** What follows the last of several. */
const ENDS_LIST = /^[”"’]?(?:[、和及]|等(?:多项|多个|系列)?(?:荣誉|称号|奖))/u;
/** Nobody else's name and no crowd: 长江学者王芳, 长江学者等. */
const ENDS = /^[”"’]?(?:(?:荣誉|光荣)?称号(?:获得者)?|获得者|入选者)?(?:[，,、；;。！？!?）)\s]|$)/u;
const LATIN_BEHIND = /^(?:,? (?:is |was )?(?:an?|the) (?:distinguished )?|, )$/u;
const LATIN_BEFORE = /^ (?:Prof(?:essor|\.)|Dr\.?)? ?$/u;
const LATIN_ENDS = /^(?:[,.;)]|$| (?:and|of|at|who|for|in|since|from)\b)/u;

/** Far enough for several posts. */
const NEAR = 120;

/** What was conferred on whom, where the words stand beside a name with nothing but posts between. */
export function findHonours(
  text: string,
  people: readonly Mention[],
  sentences: readonly Span[],
): readonly FoundProperty[] {
  return [...listHonours(text, people, sentences, HAN, isHan), ...listHonours(text, people, sentences, LATIN, isLatin)];
}

type IsOf = (text: string, person: Mention, honour: Span, other: Mention | undefined) => boolean;

function listHonours(
  text: string,
  people: readonly Mention[],
  sentences: readonly Span[],
  honour: RegExp,
  isOf: IsOf,
): FoundProperty[] {
  return [...text.matchAll(honour)].flatMap(({ index, 0: words }): FoundProperty[] => {
    // “长江学者特聘教授”: a mark that closes behind it is no part of it.
    const opens = /^[“"‘]/u.test(words) && !/[”"’]/u.test(words.slice(1)) ? 1 : 0;
    const span = { start: index + opens, end: index + words.length };
    const sentence = sentences[findHolder(sentences, span)];
    if (sentence === undefined || isRefuted(text.slice(sentence.start, sentence.end))) return [];
    const inside = listWithin(people, sentence);
    const [before, behind] = [
      inside.filter(({ end }) => end <= span.start).at(-1),
      inside.find(({ start }) => start >= span.end),
    ];
    const of =
      behind !== undefined && isOf(text, behind, span, undefined)
        ? behind
        : before !== undefined && isOf(text, before, span, behind)
          ? before
          : undefined;
    return of ? [{ of, name: "honours", value: words.slice(opens), quote: sentence }] : [];
  });
}

/** `other` is who stands behind it, where it is asked of whom stands before. */
function isHan(text: string, { start, end }: Mention, honour: Span, other: Mention | undefined): boolean {
  if (start >= honour.end) {
    const lead = text.slice(Math.max(0, honour.start - 4), honour.start);
    return start - honour.end <= NEAR && BEFORE.test(text.slice(honour.end, start)) && !NOT_BEFORE.test(lead);
  }
  const between = text.slice(end, honour.start);
  if (between.length > NEAR) return false;
  const behind = text.slice(honour.end, honour.end + 12);
  if (CONFERRED.test(between) && (ENDS_LIST.test(behind) || ENDS.test(behind))) return true;
  if (!BEHIND.test(between)) return false;
  // 王志刚，全国劳动模范、某集团董事长李志民: it begins what is said of the next.
  if (other !== undefined && !/[，,；;。）)]/u.test(text.slice(honour.end, other.start))) return false;
  return ENDS.test(text.slice(honour.end, honour.end + 8));
}

function isLatin(text: string, { start, end }: Mention, honour: Span): boolean {
  return start >= honour.end
    ? LATIN_BEFORE.test(text.slice(honour.end, start))
    : LATIN_BEHIND.test(text.slice(end, honour.start)) && LATIN_ENDS.test(text.slice(honour.end, honour.end + 8));
}
