import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { findBreak } from "../words/breaks.js";
import { ANYWHERE } from "../words/split-words.js";
import {
  type ChineseContext,
  findCompanyBefore,
  findEmployer,
  findMeant,
  findOnlyCouncil,
  findSpeakerOf,
  isOfCouncil,
  findUnit,
  isInside,
  TITLES_OF_UNITS,
} from "./find-employer.js";
import { findAppointed } from "./han/find-appointed.js";
import { findCarried, findWholeOf } from "./han/find-carried.js";
import { findChairs } from "./han/find-named-chairs.js";
import { placeOfficials } from "./han/find-officials.js";
import { findForeignBefore } from "./foreign-names.js";
import { findNameAt } from "./name-at.js";
import { fits, isOfCompany, isOfPlace, isOfSpeaker, type Post, readRun, readTenure } from "./posts.js";
import { HAN_TITLE, HAN_TITLE_BEHIND, HAN_TITLE_OR_HONOUR, namesNoneOfMany } from "./titles.js";

const RUN = new RegExp(`${HAN_TITLE_OR_HONOUR}(?:[、兼和及/]{1,2}${HAN_TITLE_OR_HONOUR})*`, "gu");
const BEHIND = new RegExp(HAN_TITLE_BEHIND, "gu");
const OWN = /(?:我校|我院|本校|本院|学校|(?<!\p{Script=Han})学?院|(?<![该高分党技])校)$/u;
const OF_LAST = /该[校院]$/u;
/** Between two of a row. */
const BETWEEN = /^(?:先生|女士|教授|博士|同志|院士)?(?:等)?[、，,和与及以\s]{0,3}$/u;

/** 北京理工大学校长张三、副校长李四、王五; 张三院长. In order of place. */
export function findChinesePosts(context: ChineseContext): Post[] {
  const before = placeOfficials(context.text, context.employers, findBefore(context));
  const appointed = findAppointed(context);
  const told = new Set([...before, ...appointed].map(({ person }) => person.start));
  const others = [...findChairs(context), ...findBehind(context)].filter(({ person }) => !told.has(person.start));
  return [...before, ...appointed, ...others].sort((a, b) => a.person.start - b.person.start);
}

function findBefore(context: ChineseContext): Post[] {
  const { text, words, employers } = context;
  const posts: Post[] = [];
  let last: Post | undefined;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const end = index + run.length;
    // 副局长（挂职）宋明远
    const space = /^(?:[（(]\p{Script=Han}{2,6}[）)])?[ 　]?/u.exec(text.slice(end, end + 9))![0].length;
    const name = findNameAt(text, end + space, words, true);
    if (!name || isInside(end + space, name.end, employers)) continue;
    if (namesNoneOfMany(run, name.text, text.slice(name.end))) continue;
    const person: Mention = { start: end + space, end: name.end, text: name.text, kind: "Person" };
    const own = findEmployer(context, index, end);
    const titles = readRun(own ? text.slice(own.end, end) : run);
    // 某社主任张三，市委常委、秘书长李四: the second is of a place.
    const isCarried =
      own === undefined &&
      last !== undefined &&
      BETWEEN.test(text.slice(last.person.end, index)) &&
      !isOfPlace(titles.slice(0, 1)) &&
      !(isOfSpeaker(titles) && last.employer?.kind === "OrganizationalUnit" && OFFICE.test(last.employer.text));
    const speaks = OWN.test(text.slice(Math.max(0, index - 4), index)) && !isInside(index - 1, index, employers);
    const employer =
      own?.mention ??
      (speaks
        ? context.speaker
        : isCarried
          ? last?.employer
          : isOfSpeaker(titles) && !OF_LAST.test(text.slice(Math.max(0, index - 2), index)) && isUnnamed(context, index)
            ? (findInSentence(context, last, index) ?? findSpeakerOf(context, name.end))
            : titles.every(isOfCouncil) && isUnnamed(context, index)
              ? findOnlyCouncil(context, index)
              : isOfCompany(titles)
                ? findCompanyBefore(context, index)
                : undefined);
    const fitting = employer && !own && !fits(titles, employer, false) ? findWhole(context, employer) : employer;
    const post: Post = {
      person,
      employer: fitting && fits(titles, fitting, own !== undefined) ? fitting : undefined,
      titles,
      tenure: own && readTenure(text.slice(Math.max(0, own.mention.start - 6), own.mention.start)),
    };
    posts.push(post);
    const first = own ? own.mention.start : isCarried || employer ? undefined : findLast(text, index);
    const further = first === undefined ? [] : findFurther(context, person, first);
    const carried =
      own && further.length === 0
        ? findCarried(context, person, own.mention.start, last, posts.slice(-9, -1))
        : undefined;
    posts.push(...further, ...(carried ? [carried] : []));
    // 副校长、研究生院院长李明，纪委书记王强: the second is of the university, and not of its school.
    const whole =
      own?.mention.kind === "OrganizationalUnit" ? findWholeOf([...further, ...(carried ? [carried] : [])]) : undefined;
    last = isOfPlace(titles) ? { ...post, employer: undefined } : { ...post, employer: whole ?? post.employer };
    for (const other of listRow(context, person.end)) {
      // 校长刘江和王昌: one of them is that.
      const isShared = !titles.some((title) => ONE_ALONE.test(title));
      posts.push({ ...post, person: other, tenure: undefined, ...(!isShared && { employer: undefined, titles: [] }) });
      last = { ...last, person: other };
    }
  }
  return posts;
}

/** An office has no committee of the Party and no union: 某处处长张三、党委委员李四. */
const OFFICE = /(?:处|部|办公室|科|室)$/u;
/** Of these a body has one. */
const ONE_ALONE =
  /^(?:党委|党组|党工委)?(?:书记|校长|院长|董事长|总裁|总经理|理事长|会长|省长|市长|县长|区长|厅长|局长|处长)$/u;

/** Before the post stands no name that could be somebody's whom nobody knows: 研发总院副院长. */
function isUnnamed({ text, words }: ChineseContext, index: number): boolean {
  return (
    index === 0 ||
    !/[\p{Script=Han}A-Za-z]/u.test(text[index - 1]!) ||
    OWN.test(text.slice(Math.max(0, index - 4), index)) ||
    findBreak(text, index, words.isEdge) !== undefined
  );
}

/** 甲大学校董会主席张三、校长李四: the second is the university's. */
function findWhole({ employers }: ChineseContext, { start, end }: Mention): Mention | undefined {
  return listNear(employers, { start, end }).find(
    (one) => one.start === start && one.end < end && one.kind !== "OrganizationalUnit",
  );
}

/** 甲学院书记张三主持，校长李四致辞: the university that was named in the sentence. */
function findInSentence({ text }: ChineseContext, last: Post | undefined, index: number): Mention | undefined {
  const isNear = last !== undefined && /^[^。；;\n]{0,40}$/u.test(text.slice(last.person.end, index));
  return isNear && last.employer?.kind === "University" ? last.employer : undefined;
}

/** 杨自强、戚科骏等: names alone, in a row with one that has a post. */
function listRow({ text, words, employers }: ChineseContext, end: number): Mention[] {
  const row: Mention[] = [];
  for (let at = end; ; ) {
    const joint = /^(?:、|和|与|，(?=[^，。]{2,3}[、等]))/u.exec(text.slice(at, at + 6))?.[0];
    const start = at + (joint?.length ?? 0);
    const name = joint === undefined ? undefined : findNameAt(text, start, words);
    if (!name || isInside(start, name.end, employers)) return row;
    if (
      !/^(?:$|[、，,。；;和与等（(\s]|出席|参加|致辞|共同|分别|一行|以及|代表|上台|为)/u.test(
        text.slice(name.end, name.end + 2),
      )
    )
      return row;
    row.push({ start, end: name.end, text: name.text, kind: "Person" });
    at = name.end;
  }
}

/** 李明担任｜甲协会会长，乙公司总经理张三出席: the verb gives the post to whoever stands before it; 现任 begins one's own. */
const TAKES = /^(.*?)(?:[现曾时历前原新]?(?:担任|出任|兼任|任)|现为|曾是|当选为?|[聘选推举]为|为|是)$/su;

function isAnothers(before: string): boolean {
  const clause = /[^，,。；;、：:\s]*$/u.exec(before)![0];
  return (TAKES.exec(clause)?.[1] ?? "") !== "";
}

/** 某研究院院长、｜产教融合专委会理事张三: where the last of his posts begins, at a body that nobody knows. */
function findLast(text: string, index: number): number | undefined {
  const last = /[、，,兼](\p{Script=Han}{2,12})$/u.exec(text.slice(Math.max(0, index - 14), index))?.[1];
  return last === undefined ? undefined : index - last.length;
}

/** 某大学教授，某学会会长张三: what stands before it without a name is his too. */
function findFurther({ text, words, employers }: ChineseContext, person: Mention, first: number): Post[] {
  const posts: Post[] = [];
  // 甲大学｜国家重点实验室: the whole may stand before the part.
  const whole = listNear(employers, { start: first - 1, end: first }).find(
    ({ end, kind }) => end === first && kind === "University",
  );
  for (let from = whole?.start ?? first; ; ) {
    const before = /^(.*?)[，,、兼]{1,2}(?:[现曾时]任|原)?$/su.exec(text.slice(Math.max(0, from - 40), from))?.[1];
    if (before === undefined) return posts;
    const edge = from - 40 > 0 ? from - 40 : 0;
    const titlesEnd = edge + before.length;
    const other = listNear(employers, { start: edge - 1, end: titlesEnd + 1 })
      .filter((one) => one.end < titlesEnd && one.end >= edge && TITLES_OF_UNITS.test(text.slice(one.end, titlesEnd)))
      .sort((a, b) => b.text.length - a.text.length)[0];
    if (!other) {
      // 校友工作办公室主任、校友总会会长梁某
      const title = new RegExp(`${HAN_TITLE}$`, "u").exec(text.slice(edge, titlesEnd));
      const unit =
        title && (findMeant(text, employers, edge + title.index) ?? findUnit(text, edge + title.index, words));
      if (unit && !isAnothers(text.slice(Math.max(0, unit.start - 30), unit.start)))
        posts.push({ person: { ...person }, employer: unit, titles: [title[0]] });
      return posts;
    }
    if (isAnothers(text.slice(Math.max(0, other.start - 30), other.start))) return posts;
    posts.push({
      person: { ...person },
      employer: other,
      titles: readRun(text.slice(other.end, titlesEnd)),
      tenure: readTenure(text.slice(Math.max(0, other.start - 6), other.start)),
    });
    from = other.start;
  }
}

/** 张政利院长, 徐晓飞教授: the title behind the name. */
function findBehind(context: ChineseContext): Post[] {
  const { text, words, employers, speaker } = context;
  return [...text.matchAll(BEHIND)].flatMap(({ 0: title, index }): Post[] => {
    const foreign = findForeignBefore(text, index);
    for (const length of foreign === undefined ? [3, 2, 4] : [foreign]) {
      const start = index - length;
      // 王刚为｜副会长: the verb is no part of a name; nor is 衡川市｜副市长 anybody.
      const isVerb = length > 2 && /[为任是]$/u.test(text.slice(start, index));
      if (isVerb || (/[市县区州]$/u.test(text.slice(start, index)) && /[市县区州]长$/u.test(title))) continue;
      if (start < 0 || isInside(start, index, employers) || isInside(index, index + 1, employers)) continue;
      const name = findNameAt(`${text.slice(start, index)}，`, 0, ANYWHERE);
      if (name?.end !== length || !mayBegin(context, start)) continue;
      if (findNameAt(text, index + title.length, words)) continue;
      const person: Mention = { start, end: index, text: name.text, kind: "Person" };
      const employer =
        listNear(employers, { start: start - 1, end: start })
          .filter(({ end }) => end === start)
          .sort((a, b) => b.text.length - a.text.length)[0] ??
        (OWN.test(text.slice(Math.max(0, start - 4), start)) ? speaker : undefined);
      return [
        {
          person,
          employer: employer && fits([title], employer, true) ? employer : undefined,
          titles: [title],
          tenure: employer && readTenure(text.slice(Math.max(0, employer.start - 6), employer.start)),
        },
      ];
    }
    return [];
  });
}

/** Before a name without a post before it stands a mark, a body, or a word that breaks names. */
function mayBegin({ text, words, employers }: ChineseContext, start: number): boolean {
  return (
    start === 0 ||
    /[^\p{Script=Han}A-Za-z0-9]|[和与及]/u.test(text[start - 1]!) ||
    /(?:^|[^\p{Script=Han}])(?:我校|我院|学院|学校)$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    listNear(employers, { start: start - 1, end: start }).some(({ end }) => end === start) ||
    (words.isEdge(start) && findBreak(text, start, words.isEdge) !== undefined)
  );
}
