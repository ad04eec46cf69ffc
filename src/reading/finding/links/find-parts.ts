import { groupBy } from "../../../text/group-by.js";
import type { FoundLink, Mention, Span } from "../../proposal.js";
import { isAround, outermost, unique } from "../../spans.js";
import { remember } from "../words/remember.js";
import { TITLES_OF_UNITS } from "../people/find-employer.js";
import { readCarried } from "../people/han/find-carried.js";
import { findBoardOf } from "../organizations/english/find-boards.js";
import { findWholeCalled, isInRunOfOthers } from "../organizations/units/find-whole-called.js";
import { linkBy, listInside, type Named, ORGANIZATIONS } from "./rows.js";

const PARTS: ReadonlySet<string> = new Set(["OrganizationalUnit", "GovernmentBody", "MediaOrganization"]);

/** What universities and schools have, and hardly anybody else. */
const OF_SCHOOLS = /(?:学院|学部|系|教研室|教务处|教务科|学生处|学生工作处|研究生院)$/u;
const IS_HOSPITAL = /^(?!(?:第[一二三四五六七八九十]+)?(?:附属|直属)).*医院$/u;
const TEACHES: ReadonlySet<string> = new Set(["University", "EducationalOrganization", "OrganizationalUnit"]);
const WHOLES: ReadonlySet<string> = new Set([
  "University",
  "EducationalOrganization",
  "Enterprise",
  "Association",
  "GovernmentBody",
]);

/** What is part of what, by one name inside the other, or by who speaks of his own units; and who issued a policy. */
export function findParts({ text, mentions, sentences, speaker, posts }: Named): FoundLink[] {
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const link = linkBy(sentence);
    // A project's group of experts is not the ministry's whose name it begins with.
    const parts = inside
      .filter(
        ({ kind, id, text: name }) =>
          PARTS.has(kind) && id === undefined && !/(?:项目|工程|计划).*组$|Project|Program/u.test(name),
      )
      .flatMap((part) => {
        const named = findWhole(part, inside);
        // 市第一人民医院 is no university's for being named behind one.
        if (named === undefined && IS_HOSPITAL.test(part.text)) return [];
        const whole =
          named ??
          // 该校｜机械工程学院
          inside.find(({ kind, end }) => WHOLES.has(kind) && end === part.start) ??
          findOwner(part, inside, text) ??
          findWholeBehind(part, inside, text) ??
          findWholeOfIts(part, inside, text, sentence) ??
          findWholeCalled(part, inside, text, mentions, speaker) ??
          findWholeOfRow(part, inside, text);
        const beside = whole ?? findWholeOfPost(part, inside, posts, text);
        if (beside) return [link("PART_OF", part, beside)];
        return speaker &&
          part.kind === "OrganizationalUnit" &&
          !/^.{0,6}[省市县区](?:委|政府|局)/u.test(part.text) &&
          !isInRunOfOthers(part, inside, text) &&
          isOwn(text, part, sentence.end)
          ? [link("PART_OF", part, speaker)]
          : [];
      });
    const policies = /印发|制定(?:了|出台)?《|发布|下发|出台|公布|\b(?:issued?|announced|released|published)\b/i.test(
      words,
    )
      ? inside.filter(({ kind }) => kind === "PolicyDocument")
      : // 《教育部关于…的通知》 says itself who issued it.
        inside.filter(
          (one) =>
            one.kind === "PolicyDocument" &&
            inside.some(
              (body) => body.kind === "GovernmentBody" && body.start === one.start && text.startsWith("关于", body.end),
            ),
        );
    const issued = policies.flatMap((policy) => {
      const named = inside.filter(({ kind, start }) => kind === "GovernmentBody" && start === policy.start);
      if (named.length > 0) return [link("ISSUED", named.sort((a, b) => b.end - a.end)[0]!, policy)];
      // What stands in another clause, or is asked, did not issue it.
      const issuers = listIssuers(text, inside, policy);
      return issuers.map((issuer) => link("ISSUED", issuer, policy));
    });
    return [...parts, ...issued];
  });
}

/** 甲部、乙部印发《…》: the row that stands before a policy in its clause. */
function listIssuers(text: string, inside: readonly Mention[], policy: Mention): Mention[] {
  const row: Mention[] = [];
  for (const one of outermost(inside.filter(({ end }) => end <= policy.start)).reverse()) {
    const isNext = row[0]
      ? /^[、和与及]$/u.test(text.slice(one.end, row[0].start))
      : !/[，,；;。]|按照|根据|落实|贯彻/u.test(text.slice(one.end, policy.start));
    if (one.kind !== "GovernmentBody" || !isNext) break;
    row.unshift(one);
  }
  return row;
}

/** The longest name of a body that stands in a unit's. */
function findWhole(part: Mention, inside: readonly Mention[]): Mention | undefined {
  return inside
    .filter((one) => one !== part && ORGANIZATIONS.has(one.kind) && isAround(part, one) && one.text !== part.text)
    .sort((a, b) => b.text.length - a.text.length)[0];
}

/** "X University’s College of Y" */
function findOwner(part: Mention, inside: readonly Mention[], text: string): Mention | undefined {
  return inside.find(
    (one) =>
      WHOLES.has(one.kind) &&
      one.end < part.start &&
      (/^[’']s $/.test(text.slice(one.end, part.start)) || findBoardOf(text, [part], one) !== undefined),
  );
}

/** "the Department of Higher Education at the Ministry of Education" */
function findWholeBehind(part: Mention, inside: readonly Mention[], text: string): Mention | undefined {
  const whole = inside.find(
    (one) =>
      WHOLES.has(one.kind) &&
      one.start > part.end &&
      /^(?: (?:of|at|in|under)|,? (?:(?:which |that )?(?:is|was) )?(?:an? (?:[\p{Ll}-]+ ){0,3}?)?(?:part|unit|division|arm|department|school|college|institute|cent(?:er|re)|constituent (?:college|unit|school)) (?:of|within|at)) (?:the )?$/u.test(
        text.slice(part.end, one.start),
      ),
  );
  // "part of the X University School of Y": of the school.
  return (
    whole &&
    inside
      .filter(({ kind, start }) => start === whole.start && ORGANIZATIONS.has(kind))
      .sort((a, b) => b.end - a.end)[0]
  );
}

/** "X University named … dean of its School of Law": of the one body that the sentence names before. */
function findWholeOfIts(part: Mention, inside: readonly Mention[], text: string, sentence: Span): Mention | undefined {
  if (!/\bits (?:own |new )?$/u.test(text.slice(Math.max(sentence.start, part.start - 10), part.start)))
    return undefined;
  const before = unique(outermost(inside.filter(({ kind, end }) => WHOLES.has(kind) && end <= part.start)));
  return before.length === 1 ? before[0] : undefined;
}

/** 甲集团科技部、人力资源部: the second is of whom the first is of. */
function findWholeOfRow(part: Mention, inside: readonly Mention[], text: string): Mention | undefined {
  if (part.kind !== "OrganizationalUnit" || !/[、和与及]/u.test(text[part.start - 1] ?? "")) return undefined;
  const before = inside.find(({ kind, end }) => kind === part.kind && end === part.start - 1);
  if (!before) return undefined;
  const whole = findWhole(before, inside);
  // 党办校办、某委员会办公室、科技处: the row is of whoever speaks, and one in it is another's.
  const isJoined = /[、和与及]/u.test(text[before.start - 1] ?? "");
  const other = isJoined && inside.find(({ kind, end }) => kind === part.kind && end === before.start - 1);
  // 甲集团战略部和某大学教务处、科技处: each list has its own body.
  const isFirst = !other || (findWhole(other, inside) ?? findWholeOfRow(other, inside, text)) !== undefined;
  return whole ? (isFirst ? whole : undefined) : findWholeOfRow(before, inside, text);
}

/** So many units of one body stand in a row at most. */
const MOST = 12;

/** 甲公司副总经理张某、人力资源部部长李某: the second is of whom the first is of. */
function findWholeOfPost(
  part: Mention,
  inside: readonly Mention[],
  posts: readonly FoundLink[],
  text: string,
  further = MOST,
): Mention | undefined {
  const { at, of, ending } = indexPosts(posts);
  const there = at.get(part.start) ?? [];
  if (part.kind !== "OrganizationalUnit" || there.length === 0) return undefined;
  // 某学会副会长、物流专业委员会主任杨某: both are one person's.
  const own = [...new Set(there.map(({ from }) => from.start))].flatMap((start) => of.get(start) ?? []);
  const same = own.find(
    ({ to }) =>
      to !== "source" &&
      WHOLES.has(to.kind) &&
      to.end < part.start &&
      (/^[^，,。；]{1,8}、$/u.test(text.slice(to.end, part.start)) || isInRunOf(text, to, part)),
  )?.to;
  if (same !== undefined && same !== "source" && !/^(?:全国|中国|国家)|[省市]/u.test(part.text) && mayHave(same, part))
    return same;
  // 科技处处长兼｜土木工程学院院长李某: his posts begin with the first, where none of them is at another's.
  const run = own.flatMap(({ to }) =>
    to !== "source" && to.end <= part.start && /^[^，,。；]{1,16}$/u.test(text.slice(to.end, part.start)) ? [to] : [],
  );
  const isOfAll = /^(?:全国|中国|国家)/u.test(part.text);
  const isAnothers = isOfAll || run.some((one) => WHOLES.has(one.kind) || findWhole(one, inside) !== undefined);
  const first = isAnothers ? part.start : Math.min(part.start, ...run.map(({ start }) => start));
  const before = [2, 1]
    .flatMap((gap) => ending.get(first - gap) ?? [])
    .find(({ from }) => /^[、，,和与及]{1,2}$/u.test(text.slice(from.end, first)));
  const employer = before?.to;
  if (employer === undefined || employer === "source") return undefined;
  // 甲大学科研处处长张某、机械学院院长李某: both are of the university that the first is named after.
  const whole = WHOLES.has(employer.kind)
    ? employer
    : (findWhole(employer, inside) ??
      (further > 0 ? findWholeOfPost(employer, inside, posts, text, further - 1) : undefined));
  return whole && mayHave(whole, part) ? whole : undefined;
}

/** 甲大学党委常委、宣传部部长、｜新闻中心主任, or 副校长、｜研究生院院长 with a body that was named before. */
function isInRunOf(text: string, { end }: Mention, { start }: Mention): boolean {
  return TITLES_OF_UNITS.test(text.slice(end, start - 1)) || readCarried(text, start) !== undefined;
}

/** 甲公司经理张某，机械学院院长李某: a school is of no company or foundation that happens to be named before it. */
function mayHave(whole: Mention, part: Mention): boolean {
  return !OF_SCHOOLS.test(part.text) || TEACHES.has(whole.kind);
}

/** Posts by where their body begins, and where who holds them begins and ends. */
const indexPosts = remember((posts: readonly FoundLink[]) => ({
  at: groupBy(posts, ({ to }) => (to === "source" ? -1 : to.start)),
  of: groupBy(posts, ({ from }) => from.start),
  ending: groupBy(posts, ({ from }) => from.end),
}));

/** In a list of those whose heads were there: 发展规划处、环境学院等单位负责人参加. */
function isOwn(text: string, part: Mention, end: number): boolean {
  if (/(?:我校|我院|本校|本院|(?<!\p{Script=Han})学校)$/u.test(text.slice(Math.max(0, part.start - 3), part.start)))
    return true;
  return (
    /^(?:[、和与及](?:(?![和与及])\p{Script=Han}){1,14})*(?:等)?(?:相关|有关|职能|学院|院系|单位|部门|主要|各)*(?:负责人|负责同志|同志|领导|师生|教师代表|工作人员|人员)/u.test(
      text.slice(part.end, Math.min(end, part.end + 160)),
    ) && /(?:^|[，,。、；\s]|和|与|及|校|由|，)$/u.test(text.charAt(part.start - 1))
  );
}
