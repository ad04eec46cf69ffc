import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { outermost, unique } from "../../../spans.js";
import { isDenied } from "../../words/is-denied.js";
import { readPlan } from "../../words/is-to-come.js";
import { listBefore, listBehind, listInside, type Named } from "../rows.js";
import { findElected, findJoining } from "./find-elected.js";
import { findCalled } from "./find-called.js";
import { listItems } from "./list-items.js";
import { findRole, linkMember, MEMBERS, UNIT } from "./member-roles.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const WHOLES: ReadonlySet<string> = new Set(["Community", "Association"]);
const OWN_UNIT = new RegExp(`^(?:的)?${UNIT}`, "u");
/** 联盟签约单位包括…, 理事长单位：…. */
const LISTED = new RegExp(`${UNIT}(?:主要)?(?:(?:包括|包含|涵盖|有|为|是|分别为|分别是)(?:了)?[：:]?|[：:])`, "gu");
const PLAIN_LIST = pattern("u")`
  ^(?:的)?(?:首批|现有|创始|新增)?(?:成员|会员)?(?:单位)?(?:主要)?
  (?:包括|包含|涵盖|囊括|(?<=成员|会员|单位)(?:为|是|有|分别为|分别是|：|:)|(?<=新增成员|新增会员)(?:单位)?)
  (?:了)?[：:]?
`;
/** 联盟共有成员30家，其中包括…: what a clause counts, the next names. */
const COUNTED = pattern("u")`
  ^(?:共|现|目前|已)*(?:有|拥有|吸纳|吸引)[^，,。；]{0,6}(?:成员|会员)(?:单位)?[^，,。；]{0,8}[，,](?:其中)?
  (?:包括|包含|涵盖|有)
`;
/** （首批）加入联盟的有…, 加入联盟的单位包括…. */
const JOINED_LIST = /加入(?:了)?[“"]?$/u;
const WHO_JOINED = pattern("u")`
  ^[”"]?的(?:还)?(?:\p{Script=Han}{0,8}?(?:单位|企业|高校|院校|成员|学校|公司|机构))?(?:还)?
  (?:有|包括|包含|为|是|分别为|分别是)(?:了)?
`;
const LATIN_LIST = pattern("u")`
  ^(?:[’']s?)?(?:, (?:which is )?(?:led|headed|coordinated) by [^,.;]{3,60},)?(?:, (?:whose|with|which))? *
  (?:(?:[Ff]ounding|[Cc]urrent|[Ii]nitial|[Ff]irst|its) )*(?:[Mm]embers? )?(?:now |currently |also )?
  (?:including|includ(?:es?|ed)|are|compris(?:es|ed|ing)|consist(?:s|ed|ing) of|(?:is|was) (?:made up|composed) of
  |brings? together|bringing together|brought together|unit(?:es|ing)|groups?|has (?:\w+|\d+) (?:founding |full )?members:):? (?:the )?(?=\S)
`;
/** "Some 120 institutions are members, among them ｜A and B"; "with 12 members including ｜A". */
const AMONG = pattern("giu")`
  \bmembers,? (?:now |worldwide )?(?:among them|including|such as|namely|among which are)(?: are)?:? (?:the )?
  |\bamong (?:its|the) members are (?:the )?|\bother (?:founding |full )?members (?:are|include) (?:the )?|\b(?:new|founding|current|first) members\b[^.;:]{0,80}: (?:the )?
`;
/** "members of ｜the Alliance include". */
const LATIN_OF = /\b(?:[Mm]embers of|[Pp]artners (?:in|of)) (?:the )?$/u;
/** "A is a member of the Alliance｜, as are ｜B and C". */
const AS_ARE = /^, (?:as|so) (?:are|is|do|does) (?:the )?/u;
/** "joins ｜A, B and C in the ｜Alliance": those between are members too. */
const JOINS_THEM = /\b(?:join(?:s|ed)?) (?:the )?(?=[A-Z])[^;]{3,300} (?:in|as (?:a )?members? of) (?:the )?$/u;
const AS_MEMBER = new RegExp(`^(?:的)?(?:${UNIT}|成员)(?:之一)?，`, "u");
/** 由甲、乙等组成. */
const MADE_OF = /^(?:等)?[^，,。；]{0,30}(?:组成|组建|构成)/u;
/** 联盟成立了，｜由甲、乙组成. */
const FOUNDED_BY = /^(?:(?:正式|今日|近日)?(?:成立|揭牌|启动)(?:了)?[，,])?由$/u;

/** Who joined or belongs to a community or association: by the words at its name, and by lists of its members. */
export function findMemberships(named: Named): FoundLink[] {
  const { text, mentions, sentences } = named;
  const communities = outermost(mentions.filter(({ kind }) => kind === "Community"));
  // An alliance that a text tells of is meant where there is no community.
  const all =
    communities.length > 0
      ? communities
      : mentions.filter(({ kind, text: name }) => kind === "Association" && /(?:联盟|Alliance)$/u.test(name));
  // 南澳学院当选副理事长单位: of the one association that a text names.
  const only =
    findOne(all) ??
    (communities.length > 0 ? undefined : findOne(mentions.filter(({ kind }) => kind === "Association")));
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const wholes = outermost(inside.filter(({ kind }) => WHOLES.has(kind)));
    return [
      ...wholes.flatMap((whole) => findJoined(named, inside, whole, sentence)),
      ...findJoining(text, inside, only, sentence),
      ...findLists(text, inside, wholes, only, sentence),
      ...findElected(text, inside, findOne(wholes) ?? (wholes.length > 0 ? undefined : only), sentence),
    ];
  });
}

/** The one that all these are names of: 共同体 is short for another that ends in it. */
export function findOne(wholes: readonly Mention[]): Mention | undefined {
  const longest = [...wholes].sort((a, b) => b.text.length - a.text.length)[0];
  return longest && wholes.every(({ text }) => longest.text.endsWith(text)) ? longest : undefined;
}

/** 甲大学（｜理事长单位｜）: what brackets behind a member say that it is. */
function readRole(text: string, { end }: Mention): string | undefined {
  return findRole(/^（([^（）]{2,12})）/u.exec(text.slice(end, end + 14))?.[1]);
}

function findJoined({ text, speaker }: Named, inside: readonly Mention[], whole: Mention, sentence: Span): FoundLink[] {
  const before = text.slice(sentence.start, whole.start);
  const unit = OWN_UNIT.exec(text.slice(whole.end, sentence.end))?.[1];
  // 作为某联盟成员，甲大学…: who stands behind.
  if (/作为[^，,。；]{0,4}$/u.test(before))
    return AS_MEMBER.test(text.slice(whole.end, sentence.end)) && !isDenied(before)
      ? listAsMember(text, inside, whole, sentence)
      : [];
  const joined =
    /(?:加入(?:了)?|join(?:s|ed|ing)? (?:the )?|, (?:which is |itself )?an? (?:founding |new |full |charter |core )?(?:member|partner) (?:of|in) (?:the )?|(?:was |were |been )admitted (?:in)?to (?:the )?|(?:bec[oa]mes?|is|are|(?:(?:was|were) )?(?:(?:elected|selected|chosen|appointed) )?as) (?:both |all |also )?(?:a |an |the |one of the )?(?:vice[ -]\w+ |council |founding |full |new |core )?(?:member|unit)s?(?: units?)? of (?:the )?)“?$/iu.exec(
      before,
    );
  const elected =
    unit === undefined
      ? null
      : /(?:被|获)?(?:推荐|推选|推举|选举|评选|评|认定|确定|遴选|增补|吸纳|聘)?(?:是|为|任|成为|当选|入选|加入|获批|担任|获评)[^，,。；;]{0,4}$/u.exec(
          before,
        );
  const them = joined || elected ? null : JOINS_THEM.exec(before);
  const verb = joined ?? elected ?? them;
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
  const planned = readPlan(before.slice(0, verb.index));
  const asAre = AS_ARE.exec(text.slice(whole.end, sentence.end));
  const others = them
    ? listBehind(inside, at + /^\w+ (?:the )?/u.exec(them[0])![0].length, text, MEMBERS)
    : asAre && members.length > 0
      ? listBehind(inside, whole.end + asAre[0].length, text, MEMBERS)
      : [];
  // "joins the celebrations of A in the Alliance": nobody stands right behind the verb.
  if (them && others.length === 0) return [];
  return unique([...members, ...others]).map((member) => ({
    ...linkMember(member, whole, findRole(unit), sentence),
    ...planned,
  }));
}

function listAsMember(text: string, inside: readonly Mention[], whole: Mention, sentence: Span): FoundLink[] {
  const [comma, unit] = AS_MEMBER.exec(text.slice(whole.end, sentence.end))!;
  const [first] = listBehind(inside, whole.end + comma.length, text, MEMBERS);
  return first ? [linkMember(first, whole, findRole(unit ?? "成员"), sentence)] : [];
}

function findLists(
  text: string,
  inside: readonly Mention[],
  wholes: readonly Mention[],
  only: Mention | undefined,
  sentence: Span,
): FoundLink[] {
  const words = text.slice(sentence.start, sentence.end);
  const lists = [...words.matchAll(LISTED)].flatMap(({ 0: whole, 1: unit, index }) => {
    const at = sentence.start + index;
    const before = wholes.filter(({ end }) => end <= at).at(-1);
    // A line of its own is of the one that the text tells of.
    const of = before ?? (index === 0 && /[：:]$/u.test(whole) && only && only.end <= at ? only : undefined);
    const row = listBehind(inside, at + whole.length, text, MEMBERS);
    return of && !isDenied(words.slice(0, index))
      ? row.map((member) => linkMember(member, of, readRole(text, member) ?? findRole(unit), sentence))
      : [];
  });
  const places = wholes.map((of) => ({ of, place: of as Span }));
  const calledSo = findCalled(text, only, sentence);
  // An association may be one of its members.
  const called = wholes.every(({ start }) => calledSo && start > calledSo.end) ? calledSo : undefined;
  const plain = [...places, ...(only && called ? [{ of: only, place: called }] : [])].flatMap(({ of, place }) => {
    if (isDenied(text.slice(sentence.start, place.start))) return [];
    const rest = text.slice(place.end, sentence.end);
    const isJoined = JOINED_LIST.test(text.slice(sentence.start, place.start));
    const list = (isJoined ? WHO_JOINED : PLAIN_LIST).exec(rest) ?? COUNTED.exec(rest);
    const at = list ? place.end + list[0].length : findLatinList(text, place, sentence);
    const row = at === undefined ? [] : list ? listBehind(inside, at, text, MEMBERS) : listItems(inside, at, text);
    return row.map((member) => linkMember(member, of, readRole(text, member) ?? "MEMBER", sentence));
  });
  const among = [...words.matchAll(AMONG)].flatMap(({ 0: whole, index }) => {
    const at = sentence.start + index;
    const of = wholes.filter(({ end }) => end <= at).at(-1) ?? (only && only.end <= at ? only : undefined);
    const row = of && !isDenied(words.slice(0, index)) ? listItems(inside, at + whole.length, text) : [];
    return row.map((member) => linkMember(member, of!, "MEMBER", sentence));
  });
  const made = wholes.flatMap((of) => {
    const by = text.indexOf("由", of.end);
    if (by < 0 || !FOUNDED_BY.test(text.slice(of.end, by + 1))) return [];
    const row = listBehind(inside, by + 1, text, MEMBERS);
    const last = row.at(-1);
    return last && MADE_OF.test(text.slice(last.end, sentence.end))
      ? row.map((member) => linkMember(member, of, "MEMBER", sentence))
      : [];
  });
  const all = [...lists, ...plain, ...among, ...made].filter(
    ({ from, to }) => to !== "source" && from.text !== to.text,
  );
  return [...new Map(all.map((one) => [`${one.from.start} ${String(one.details.memberRole)}`, one])).values()];
}

/** Where a row begins that English says a whole is made of: "The Alliance comprises｜", "members of the Alliance are｜". */
function findLatinList(text: string, of: Span, sentence: Span): number | undefined {
  const isOf = LATIN_OF.test(text.slice(sentence.start, of.start));
  // Who leads it may stand before the list.
  const list = LATIN_LIST.exec(text.slice(of.end, sentence.end))?.[0];
  // "The Alliance is Jinhai University's": only members are named by "are".
  return list === undefined || (/^ (?:are|groups?) /.test(list) && !isOf) ? undefined : of.end + list.length;
}
