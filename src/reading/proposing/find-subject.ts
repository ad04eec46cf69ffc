import { findEvent } from "../finding/events/find-event.js";
import type { FoundFigure, Mention, Span } from "../proposal.js";
import { isPronoun } from "../finding/names/find-pronouns.js";
import { remember } from "../finding/words/remember.js";
import { findHolder, listWithin, outermost, unique } from "../spans.js";
import { pattern } from "../../text/patterns/pattern.js";

const SUBJECTS = new Set([
  "University",
  "Enterprise",
  "Association",
  "Community",
  "Event",
  "Programme",
  "Platform",
  "Laboratory",
  "OrganizationalUnit",
  "Agreement",
]);
/** People, or bodies, who came: the number is one of the event. */
const CAME = pattern("i")`
  ^[^，,。；]{0,24}(?:参会|参加|出席|参展|与会|观看|齐聚|汇聚|共襄)
  |^[^.;]{0,60}\b(?:attended|took part|participated|gathered|were present|watched)\b
`;
/** "The conference welcomed over 200 guests", 大会吸引了200余人. */
const DREW = pattern("iu")`
  (?:\b(?:welcomed|attracted|drew|brought together|gathered|attended by)
  |(?:大会|会议|论坛|活动|仪式|大赛|比赛|竞赛|赛事|博览会|展会|年会|峰会|培训班|研修班)(?:共)?(?:吸引|汇聚|聚集)(?:了)?)[^.;。；]{0,20}$
  |(?:出席|参加)[^，,。；]{0,8}的(?:还)?有[^。；]{0,60}$
`;
const OF_COMMUNITY = /(?:^|[，,。；])(?:该|本)?(?:联盟|共同体|联合体|协会|学会|研究会|商会)/u;
/** "The alliance is made up of 30 members", "the consortium now brings together": of the one that the text tells of. */
const OF_MEMBERS = pattern("i")`
  \b(?:alliance|consortium|community|network|league|federation)\b[^.;]{0,40}\b
  (?:made up of|consist\w* of|composed of|compris\w+|brings? together|has|includ\w+|encompass\w+|unit\w+|grown to
  |joined by)\b[^.;]{0,12}$
`;
/** Who gives something: "donated", "a gift of", "has been awarded". */
const GIVES = pattern("i")`
  \b(?:gifts?|gave|giv\w+|donat\w+|pledg\w+|grants?|granted|endow\w*|award\w*|contribut\w+|invest\w*|commit\w*
  |provid\w+|fund\w*|bequ\w+)\b
`;
/** What stands between an amount and whom it is given to: "to support the", "to jointly set up with B the". */
const GIVEN_TO = pattern("i")`
  ^(?:[^.;]{0,60}? (?:to|for|supports?|supporting|establish|establishing|create|creating|fund|funding|build|building
  |launch|name))(?: (?:the|its|a|an|new))* $
`;
/** And between one and what cost it: "its new $12 million, 70,000-square-foot Research Facility Three". */
const COST_OF = /^(?:,? (?!(?:from|to|by|for|in|of|with|and|at|on)\b)[a-z0-9,-]+){0,2} $/;
const COSTS = /(?:\b(?:an?|the|its|their|new|planned)(?: new)?|\w[’']s(?: new)?) $/i;
const FACILITY =
  /^(?:[ -][a-z0-9,-]+){0,4}? (?:facility|building|cent(?:er|re)|lab(?:oratory)?|campus|complex|plant|hub|project)\b/;
/** 学校获甲公司捐赠｜100万元. */
const IS_GIVEN_IT = /(?:获|获得|收到|接受|得到|受)[^，,。；]{0,8}(?:捐赠|捐资|捐款|资助)[^，,。；]{0,10}$/u;
/** Who is named before an amount has it, and does not give it. */
const RECEIVES = /\b(?:receiv\w+|won|wins|awarded|granted|secured|obtained|raised|landed|got|gets)\b/i;
/** 甲系｜乙的全资子公司，现有员工5000人: whose somebody else is. */
const IS_OF = /^的(?:全资|控股|下属|核心|骨干|成员|\d+家)*(?:子公司|分公司|企业|单位|附属机构)/u;
/** 座谈会｜上，李明介绍，学校现有学生8000人: what somebody says there is of somebody else. */
const SAYS = /^上[，,][^。；;]*(?:介绍|表示|指出|说|称|谈到|透露)/u;
/** Given to somebody whom the sentence does not name. */
const GIVEN_TO_ONE = /^[^.;,]{0,20} to (?:the|its|their) [a-z]/;

/** The subject of a sentence that goes on about the one before it. */
const GOES_ON = pattern("i")`
  ^(?:其中[，,]?)?(?:该校|该院|该公司|该企业|该集团|该共同体|该联盟|该项目|It (?:has|now|is|also)\b
  |The (?:university|college|company|community|alliance|program(?:me)?) )
`;

/** 学校｜现有在校生1.2万人, 公司｜占地300亩: what the sentence before is of, by its kind. */
const CALLED =
  /^(?:(?:目前|现在|如今|截至[^，,。；]{1,12})[，,])?(学校|学院|公司|集团)(?:目前|现|已|共|总|校园)*(?:有|设有?|拥有|占地|开设|建有|在校|注册|年产)/u;
const KIND_CALLED: Readonly<Record<string, string>> = {
  学校: "University",
  学院: "University",
  公司: "Enterprise",
  集团: "Enterprise",
};

/**
 * What a number is about: the event, where it counts who came; else what the sentence names before it, where that is no
 * origin ("from 85 universities") and no part of another name or of a list (甲、乙和丙牵头); else, where the sentence goes on
 * about it (该校, "It has"), what the one before it begins with. Undefined where that is not sure.
 */
export function findSubject(
  text: string,
  figure: Span & Pick<FoundFigure, "unit">,
  mentions: readonly Mention[],
  sentences: readonly Span[],
): Mention | undefined {
  const index = findHolder(sentences, figure);
  const sentence = sentences[index];
  if (!sentence) return undefined;
  if (CAME.test(text.slice(figure.end, sentence.end)) || DREW.test(text.slice(sentence.start, figure.start))) {
    return findEvent(text, mentions, sentence) ?? findOne(mentions).get("Event");
  }
  // "It was initiated by A and B, and has more than 200 members": of whoever it is, and of none that follows.
  if (/^(?:It|They) /.test(text.slice(sentence.start, figure.start)) && !GOES_ON.test(text.slice(sentence.start)))
    return undefined;
  // "is one of some 90 colleges": of all of them; "a delegation of 14": of whoever came.
  if (
    /\b(?:one|delegation|group|team) of (?:the |only )?$/.test(
      text.slice(Math.max(sentence.start, figure.start - 14), figure.start),
    )
  )
    return undefined;
  // 另有26人: others than were named.
  if (
    /(?:另有|另外|此外|其余)[^，,。；]{0,6}$/u.test(
      text.slice(Math.max(sentence.start, figure.start - 10), figure.start),
    )
  )
    return undefined;
  const words = text.slice(figure.start, sentence.end);
  // 21家单位担任常务理事, 111个成员单位加入: of the one community that the text tells of.
  const isOfMembers =
    /^[^，,。；]{0,14}(?:担任|当选|成员单位|会员单位|加入)/u.test(words) ||
    /(?:成员|会员)(?:单位)?[^，,。；]{0,6}$/u.test(
      text.slice(Math.max(sentence.start, figure.start - 12), figure.start),
    );
  if (OF_MEMBERS.test(text.slice(sentence.start, figure.start))) {
    const here = listWithin(mentions, { start: sentence.start, end: figure.start });
    const joined = here.findLast(({ kind }) => kind === "Community" || kind === "Association");
    if (joined) return joined;
  }
  const community = isOfMembers ? findOne(mentions).get("Community") : undefined;
  if (community) return community;
  // 联盟由江城大学牵头成立，成员突破100家: of an alliance that nobody names, and of none that leads it.
  if (isOfMembers && OF_COMMUNITY.test(text.slice(sentence.start, figure.start))) return undefined;
  // 南京工程学院等21家单位: so many of a list, and of none in it.
  if (text[figure.start - 1] === "等") return undefined;
  const listIn = (span: Span): readonly Mention[] =>
    outermost(listWithin(mentions, span)).filter(
      // "the university" is a word besides, and a figure beside it mostly of something else.
      (one) => SUBJECTS.has(one.kind) && !(isPronoun(text, one) && /[a-z]/i.test(text[one.start] ?? "")),
    );
  // "A and B join C; 10 schools receive awards": of none in the clause before.
  const clause = sentence.start + text.slice(sentence.start, figure.start).lastIndexOf("; ") + 1;
  const before = listIn(sentence).filter(({ start, end }) => start >= clause && end <= figure.start);
  const own = before.filter(
    ({ start, end }) =>
      !IS_OF.test(text.slice(end, end + 16)) &&
      !SAYS.test(text.slice(end, figure.start)) &&
      !/^(?:、|和|与|及|等|领导|代表|专家|负责人|\p{Script=Han}{2,3}副?(?:处长|主任|科长|部长|院长))/u.test(
        text.slice(end, end + 7),
      ) &&
      !/(?:来自|、|由|与|和|同|向|对|为|包括|依托|隶属于|挂靠|from|with|for|to|of|by|and|including|such as)(?: the)?\s?$/i.test(
        text.slice(Math.max(0, start - 12), start),
      ),
  );
  // 甲公司向乙大学捐赠100万元: what the receiver has of it.
  const given = /(?:捐赠|捐资|捐款|资助)[^，,。；]{0,10}$/u.test(text.slice(sentence.start, figure.start));
  const receiver = before.findLast(({ start }) => text[start - 1] === "向");
  if (given && receiver) return receiver;
  if (given && isMoney(figure) && !IS_GIVEN_IT.test(text.slice(sentence.start, figure.start))) return undefined;
  const after = listIn(sentence).filter(({ start }) => start >= figure.end);
  const isGiven = isMoney(figure) && GIVES.test(text.slice(sentence.start, sentence.end));
  const taker = after.find(({ start }) => {
    const between = text.slice(figure.end, start);
    const costs = COSTS.test(text.slice(sentence.start, figure.start)) && COST_OF.test(between);
    return isMoney(figure) && (costs || (isGiven && GIVEN_TO.test(between)));
  });
  if (taker) return taker;
  // "its new $80 million facility": of what is named elsewhere.
  if (isMoney(figure) && COSTS.test(text.slice(sentence.start, figure.start)) && FACILITY.test(text.slice(figure.end)))
    return undefined;
  if (isGiven && !RECEIVES.test(text.slice(sentence.start, figure.start))) return undefined;
  if (isGiven && GIVEN_TO_ONE.test(text.slice(figure.end, sentence.end))) return undefined;
  if (before.length > 0) return isOfAgreement(text, own.at(-1), figure) ? own.at(-1) : undefined;
  const called = CALLED.exec(text.slice(sentence.start, figure.start))?.[1];
  const previous = sentences[index - 1];
  if (
    !previous ||
    !(called || GOES_ON.test(text.slice(sentence.start, sentence.end))) ||
    text.slice(previous.end, sentence.start).includes("\n")
  )
    return undefined;
  const [first] = listIn(previous);
  const ofKind = listIn(previous).filter(({ kind }) => called !== undefined && kind === KIND_CALLED[called]);
  if (called && (ofKind[0] !== first || unique(ofKind).length > 1)) return undefined;
  if (first?.kind !== "Enterprise" && /^The company /i.test(text.slice(sentence.start, sentence.end))) return undefined;
  return first && first.start - previous.start < 6 ? first : undefined;
}

/** What 签署合作协议 stands before, 3所高校将…, is no number of the agreement, but for money and what it is said to cover. */
const COVERS = /^[》”]?(?:书)?[，,]?(?:协议)?(?:将|共|总)*(?:涉及|涵盖|包括|包含|覆盖|约定|规定)/u;

/** Whether a number may be of the last that is named before it: always, unless that is an agreement in Chinese. */
function isOfAgreement(text: string, one: Mention | undefined, figure: Span & Pick<FoundFigure, "unit">): boolean {
  if (one?.kind !== "Agreement" || !/\p{Script=Han}/u.test(one.text)) return true;
  return isMoney(figure) || COVERS.test(text.slice(one.end, figure.start));
}

/** ISO 4217 in capitals, or dollars of nobody knows which state. */
function isMoney({ unit }: Pick<FoundFigure, "unit">): boolean {
  return /^[A-Z]{3}$|^dollar$/.test(unit);
}

/** By kind the event and the community that a text tells of, where there is but one. */
const findOne = remember((mentions: readonly Mention[]) => {
  const all = [
    mentions.filter(({ kind }) => kind === "Event"),
    outermost(mentions.filter(({ kind }) => kind === "Community")),
  ];
  return new Map(all.filter((some) => unique(some).length === 1).map(([one]) => [one!.kind, one!]));
});
