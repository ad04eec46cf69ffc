import type { FoundLink, Mention, Span } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import { listBefore, listBehind, listInside, type Named } from "../links/rows.js";
import { findOnly } from "./find-only.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

const WINNERS: ReadonlySet<string> = new Set(["University", "Enterprise", "Person"]);
/** 在某大赛中｜获金奖3项: what it is called, and how many. */
const WON = pattern("u")`
  ^(?:上|中|总决赛|全国总决赛|决赛|期间)*[，,]?(?:共|喜|再|均|先后|一举)*(?:获得|荣获|斩获|夺得|摘得|喜获|获)
  (?:了|全国|国家级?|本届)*((?:特等|[一二三]等|金|银|铜|优秀|最佳\p{Script=Han}{2,8})奖|冠军|亚军|季军)(\d{1,3})?
  (?=[项个枚]|[，,。；、]|$)
`;
/** 骆明远团队｜荣获｜某大赛｜（的）金奖. */
const WINS = /(?:获得|荣获|斩获|夺得|摘得|喜获|获)(?:了)?$/u;
const PRIZE = "(?:特等|[一二三]等|金|银|铜|优秀(?:\\p{Script=Han}{2,4})?|最佳\\p{Script=Han}{2,8})奖|冠军|亚军|季军";
const PRIZE_OF = new RegExp(`^(?:的|全国|国家级?|本届)*(${PRIZE})(\\d{1,3})?(?=[项个枚]|[，,。、；]|$)`, "u");
/** 江海学院代表队｜获｜一等奖: at the contest that the sentence before tells of. */
const WINS_PRIZE = new RegExp(
  `(?:共|喜|再|均|先后|一举|最终|分别){0,3}(?:获得|荣获|斩获|夺得|摘得|喜获|获)(?:了|本届|大赛){0,2}(${PRIZE})(\\d{1,3})?(?=[项个枚]|[，,。、；]|$)`,
  "gu",
);
/** 在某大赛｜中，甲大学获金奖. */
const IN_WHICH = /^(?:总决赛|决赛)?[上中]?[，,]/u;
const TEAM = /(?:代表队|参赛队|团队|队|学生|同学|师生|选手|教师|老师)?$/u;
const CONTEST =
  /(?:大赛|竞赛|比赛|锦标赛|挑战赛|邀请赛|联赛|技能赛)(?:总决赛|决赛)?$|(?:Competition|Challenge|Contest|Olympiad|Championships?|Hackathon)$/u;
const LATIN_PRIZE = part`
  ((?:first|second|third|grand|special|top) prize|(?:first|second|third) place|(?:gold|silver|bronze)(?: medal| award)?
  |best [\p{Ll} -]{3,24} award|championship)s?
`;
const LATIN_WINS =
  "\\b(?:won|received|took|claimed|earned|captured|finished in|was awarded|were awarded) (?:the |an? )?";
const LATIN_WON = new RegExp(`${LATIN_WINS}${LATIN_PRIZE} (?:at|in) (?:the )?$`, "u");
/** "A team from X ｜won first prize", "The second prize ｜went to ｜Y": at the one contest that the text tells of. */
const LATIN_WINS_PRIZE = new RegExp(`${LATIN_WINS}${LATIN_PRIZE}(?=[,.;]| and | for | with | on |$)`, "gu");
const LATIN_WENT_TO = pattern("gu")`
  \b[Tt]he ${LATIN_PRIZE} (?:went|goes|was awarded|was given) to (?:the |an? )?(?:(?:team|students?|group) (?:from|of) (?:the )?)?
`;

/** Who won a prize at an event that the text names. Honours that no event gave the model has no word for. */
export function findPrizes(named: Named): FoundLink[] {
  const contest = findOnly(named.mentions.filter(({ kind, text: name }) => kind === "Event" && CONTEST.test(name)));
  return named.sentences.flatMap((sentence) => {
    const inside = listInside(named.mentions, sentence);
    const events = outermost(inside.filter(({ kind }) => kind === "Event"));
    return events.length === 0
      ? contest && isAbout(named.text, contest.end, sentence.start)
        ? listAtContest(named, sentence, inside, contest)
        : []
      : events.flatMap((event) =>
          IN_WHICH.test(named.text.slice(event.end, sentence.end))
            ? listAtContest(named, sentence, inside, event)
            : listAtEvent(named, sentence, inside, event),
        );
  });
}

/** How far behind a contest a sentence still tells of it. */
const NEAR = 300;
/** 某大赛｜与北辰省机器人竞赛落幕: another, whatever it is called. */
const ANOTHER = /(?:[与和、及]|另一|还有|同时)[^，,。；]{2,20}(?:竞赛|比赛|大赛|挑战赛|锦标赛|邀请赛)/u;

function isAbout(text: string, from: number, to: number): boolean {
  return to >= from && to - from < NEAR && !ANOTHER.test(text.slice(from, to));
}

function listAtEvent({ text }: Named, sentence: Span, inside: readonly Mention[], event: Mention): FoundLink[] {
  const before = text.slice(sentence.start, event.start);
  const behind = text.slice(event.end, sentence.end);
  const latin = LATIN_WON.exec(before);
  const wins = WINS.exec(before);
  const won = wins ? PRIZE_OF.exec(behind) : WON.exec(behind);
  const at = latin
    ? sentence.start + latin.index - 1
    : wins
      ? sentence.start + wins.index
      : before.endsWith("在")
        ? event.start - 1
        : undefined;
  const [prize, count] = latin ? [latin[1]] : [won?.[1], won?.[2]];
  return at === undefined || prize === undefined
    ? []
    : linkWinners({ text, sentence, inside }, at, event, prize, count);
}

function listAtContest(named: Named, sentence: Span, inside: readonly Mention[], contest: Mention): FoundLink[] {
  const { text } = named;
  const latin = listLatin({ text, sentence, inside }, contest);
  return [...latin, ...listHan(named, sentence, inside, contest)];
}

/** Who won in English, right before the verb or behind "went to". */
function listLatin(told: Told, contest: Mention): FoundLink[] {
  const { text, sentence, inside } = told;
  const words = text.slice(sentence.start, sentence.end);
  const won = [...words.matchAll(LATIN_WINS_PRIZE)].flatMap(({ 1: prize = "", index }) =>
    linkWinners(told, sentence.start + index - 1, contest, prize, undefined),
  );
  const went = [...words.matchAll(LATIN_WENT_TO)].flatMap(({ 0: whole, 1: prize = "", index }) =>
    isDenied(words.slice(0, index))
      ? []
      : listBehind(inside, sentence.start + index + whole.length, text, WINNERS).map((from) =>
          linkPrize(from, contest, prize, sentence),
        ),
  );
  return [...won, ...went];
}

function linkPrize(from: Mention, to: Mention, prize: string, quote: Span, count?: string): FoundLink {
  const details = { prize, ...(count !== undefined && { count: Number(count) }) };
  return { type: "WON_PRIZE_AT", from, to, details, quote };
}

function listHan({ text }: Named, sentence: Span, inside: readonly Mention[], contest: Mention): FoundLink[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(WINS_PRIZE)].flatMap(({ 1: prize, 2: count, index }) =>
    linkWinners({ text, sentence, inside }, sentence.start + index, contest, prize!, count),
  );
}

interface Told {
  readonly text: string;
  readonly sentence: Span;
  readonly inside: readonly Mention[];
}

function linkWinners(
  { text, sentence, inside }: Told,
  at: number,
  event: Mention,
  prize: string,
  count: string | undefined,
): FoundLink[] {
  const before = text.slice(sentence.start, at);
  if (isDenied(before) || isToCome(before)) return [];
  const edge = at - TEAM.exec(before)![0].length;
  return listBefore(inside, edge, text, WINNERS)
    .flatMap((from) => findWhoIsOf(text, inside, from) ?? [])
    .map((from) => linkPrize(from, event, prize, sentence, count));
}

/** "Tom Hill ｜of X University won": he did, and not it. */
function findWhoIsOf(text: string, inside: readonly Mention[], body: Mention): Mention | undefined {
  const person = inside.findLast(({ kind, end }) => kind === "Person" && end <= body.start);
  if (person && /^,? (?:of|from|at) (?:the )?$/u.test(text.slice(person.end, body.start))) return person;
  const before = text.slice(Math.max(0, body.start - 40), body.start);
  return /\p{Lu}[\p{L}’'-]+,? (?:of|from) (?:the )?$/u.test(before) ? undefined : body;
}
