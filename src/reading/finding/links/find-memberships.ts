import type { FoundLink, Mention, Span } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { listBefore, listBehind, listInside, type Named } from "./rows.js";

const MEMBERS: ReadonlySet<string> = new Set(
  "University EducationalOrganization Enterprise Association GovernmentBody MediaOrganization".split(" "),
);
const WHOLES: ReadonlySet<string> = new Set(["Community", "Association"]);
const ROLES: readonly (readonly [words: RegExp, memberRole: string])[] = [
  [/^(?:常务)?副(?:理事长|会长|主任|主席)|^ ?(?:vice|deputy)/i, "DEPUTY_DIRECTOR_UNIT"],
  [/^(?:理事长|会长|主任|主席)/, "DIRECTOR_UNIT"],
  [/^常务理事/, "EXECUTIVE"],
  [/^(?:理事|会员|成员|签约|参与|发起|共建|加盟)/, "MEMBER"],
];
const UNIT =
  "(?:首批|第一批|优秀|创始)?((?:常务)?(?:副?理事长|副?会长|副?主任|副?主席|理事|会员|成员|签约|参与|发起|共建|加盟)(?:单位|校|高校|院校|企业))";
const OWN_UNIT = new RegExp(`^(?:的)?${UNIT}`, "u");
/** 联盟签约单位包括…, 理事长单位：…. */
const LISTED = new RegExp(`${UNIT}(?:主要)?(?:包括|包含|涵盖|有|为|是|分别为|分别是|：|:)(?:了)?`, "gu");
/** Of bodies in a row 单位 goes without saying: 甲公司担任理事长. */
const ELECTED = new RegExp(
  `(?:当选为?|被选为|被推选为|担任|成为|(?<=[^责主出])任|(?<!称|名)为)(?:共同体|联盟|协会|学会|联合|联席|执行|轮值|首届|第[一二三四五六七八九十]{1,3}届|该)*(?:首批|第一批)?((?:常务)?(?:副?理事长|副?会长|副?主席)(?!的|\\p{Script=Han}{0,2}[张王李])|(?:常务)?理事(?!会|长)|(?:理事|会员|成员|发起|秘书长|秘书处)单位)`,
  "gu",
);
const PLAIN_LIST = /^(?:的)?(?:成员)?(?:主要)?(?:包括|包含|涵盖|囊括)(?:了)?/u;
/** 由甲、乙等组成. */
const MADE_OF = /^(?:等)?[^，,。；]{0,14}(?:组成|组建|构成)/u;
const ACADEMICIAN = /(中国(?:科学|工程)院)(?:外籍)?院士/gu;
const LATIN_ACADEMICIAN = /[Aa]cademician (?:of|at|from) (?:the )?(Chinese Academy of (?:Engineering|Sciences))/g;

/** Who joined or belongs to a community or association: by the words at its name, and by lists of its members. */
export function findMemberships(named: Named): FoundLink[] {
  const { text, mentions, sentences } = named;
  const communities = outermost(mentions.filter(({ kind }) => kind === "Community"));
  // An alliance that a text tells of is meant where there is no community.
  const all =
    communities.length > 0
      ? communities
      : mentions.filter(({ kind, text: name }) => kind === "Association" && name.endsWith("联盟"));
  const only = findOne(all);
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const wholes = outermost(inside.filter(({ kind }) => WHOLES.has(kind)));
    return [
      ...wholes.flatMap((whole) => findJoined(named, inside, whole, sentence)),
      ...findLists(text, inside, wholes, sentence),
      ...findElected(text, inside, findOne(wholes) ?? (wholes.length > 0 ? undefined : only), sentence),
    ];
  });
}

function link(from: Mention, to: Mention, memberRole: string | undefined, quote: Span): FoundLink {
  return { type: "MEMBER_OF", from, to, details: memberRole === undefined ? {} : { memberRole }, quote };
}

/** The one that all these are names of: 共同体 is short for another that ends in it. */
function findOne(wholes: readonly Mention[]): Mention | undefined {
  const longest = [...wholes].sort((a, b) => b.text.length - a.text.length)[0];
  return longest && wholes.every(({ text }) => longest.text.endsWith(text)) ? longest : undefined;
}

function findRole(unit: string | undefined): string | undefined {
  return ROLES.find(([words]) => unit !== undefined && words.test(unit))?.[1];
}

function findJoined({ text, speaker }: Named, inside: readonly Mention[], whole: Mention, sentence: Span): FoundLink[] {
  const before = text.slice(sentence.start, whole.start);
  const unit = OWN_UNIT.exec(text.slice(whole.end, sentence.end))?.[1];
  const joined =
    /(?:加入(?:了)?|joined (?:the )?|(?:became|is|(?:(?:was|were) )?(?:(?:elected|selected|chosen|appointed) )?as) (?:a |an |the )?(?:vice[ -]\w+ |council |founding )?(?:member|unit)(?: unit)? of (?:the )?)“?$/iu.exec(
      before,
    );
  const elected =
    unit === undefined
      ? null
      : /(?:被|获)?(?:推荐|推选|推举|选举|评选|评|认定|确定|遴选|增补|吸纳|聘)?(?:是|为|任|成为|当选|入选|加入|获批|担任|获评)[^，,。；;]{0,4}$/u.exec(
          before,
        );
  const verb = joined ?? elected;
  if (!verb || isDenied(before)) return [];
  const at = sentence.start + verb.index;
  const row = listBefore(inside, at, text, MEMBERS);
  const clause = text.slice(sentence.start, at);
  const members =
    row.length > 0
      ? row
      : speaker && /(?:我校|我院|学校|学院|本校)[^，,。；;]{0,6}$/u.test(clause)
        ? [speaker]
        : outermost(inside)
            .filter(
              ({ kind, end, start }) =>
                MEMBERS.has(kind) &&
                end <= at &&
                /^(?:[^。；;、]{0,12})[，,][^，,。；;]{0,6}$/u.test(text.slice(end, at)) &&
                !/[与和同]$/u.test(text.slice(Math.max(0, start - 1), start)),
            )
            .slice(-1);
  return members.map((member) => link(member, whole, findRole(unit), sentence));
}

/** 某学院当选为理事长单位, of the one community that the text tells of. */
function findElected(
  text: string,
  inside: readonly Mention[],
  whole: Mention | undefined,
  sentence: Span,
): FoundLink[] {
  if (!whole) return [];
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(ELECTED)].flatMap(({ 1: unit, index }) =>
    isDenied(words.slice(0, index))
      ? []
      : listBefore(inside, sentence.start + index, text, MEMBERS).map((member) =>
          link(member, whole, findRole(unit), sentence),
        ),
  );
}

function findLists(text: string, inside: readonly Mention[], wholes: readonly Mention[], sentence: Span): FoundLink[] {
  const words = text.slice(sentence.start, sentence.end);
  const lists = [...words.matchAll(LISTED)].flatMap(({ 0: whole, 1: unit, index }) => {
    const at = sentence.start + index;
    const of = wholes.filter(({ end }) => end <= at).at(-1);
    const row = listBehind(inside, at + whole.length, text, MEMBERS);
    return of && !isDenied(words.slice(0, index))
      ? row.map((member) => link(member, of, findRole(unit), sentence))
      : [];
  });
  const plain = wholes.flatMap((of) => {
    const list = PLAIN_LIST.exec(text.slice(of.end, sentence.end));
    return list
      ? listBehind(inside, of.end + list[0].length, text, MEMBERS).map((member) => link(member, of, "MEMBER", sentence))
      : [];
  });
  const made = wholes.flatMap((of) => {
    if (text.slice(of.end, of.end + 1) !== "由") return [];
    const row = listBehind(inside, of.end + 1, text, MEMBERS);
    const last = row.at(-1);
    return last && MADE_OF.test(text.slice(last.end, sentence.end))
      ? row.map((member) => link(member, of, "MEMBER", sentence))
      : [];
  });
  return [...lists, ...plain, ...made].filter(({ from, to }) => to !== "source" && from.text !== to.text);
}

/** 中国工程院, where academicians are named: their names are found with their posts. */
export function findAcademies(text: string): Mention[] {
  return [...text.matchAll(ACADEMICIAN), ...text.matchAll(LATIN_ACADEMICIAN)].map(
    ({ 0: whole, 1: name = "", index }) => {
      const start = index + whole.indexOf(name);
      return { start, end: start + name.length, text: name, kind: "Association" };
    },
  );
}
