import type { FoundLink, Mention } from "../../proposal.js";
import { listWithin, outermost } from "../../spans.js";
import { isDenied } from "../words/is-denied.js";
import { readPlan } from "../words/is-to-come.js";
import type { Named } from "../links/rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** 开设｜机电一体化技术、工业机器人技术等12个专业: at least two in a row, so that each is a name. */
const OFFERED = pattern("gu")`
  (?<![未不]|没有|停止|取消)(?:开设|开办|设有|增设|新增|设置|办有)(?:了|有)?
  ((?:[\p{Script=Han}A-Za-z+（）()]{2,20}、){0,30}[\p{Script=Han}A-Za-z+（）()]{2,30}?)
  (?:等)?(?:\d{1,3}|[两三四五六七八九十]{1,3})?(?:余|多)?个?(?:本科|高职|专科|中职|招生)?专业(?![群课部委类人教建学性])
`;
/** 数据科学与大数据技术 is one. */
const BETWEEN = /、|以及|和/u;
/** What is no major: a sort of them, or of something else. */
const NO_MAJOR =
  /^(?:本科|高职|专科|中职|研究生|相关|多个|若干|特色|重点|国家级.*|省级.*|一流.*|.*(?:学院|系|中心|部|基地|实验室|课程|大类|学科|专业|个))$/u;
const BODIES: ReadonlySet<string> = new Set(["University", "OrganizationalUnit"]);

/** Majors that somebody is said to have in a row. */
export function findMajors(text: string): Mention[] {
  return [...text.matchAll(OFFERED)].flatMap(({ 0: whole, 1: list = "", index }): Mention[] => {
    const from = index + whole.indexOf(list);
    let at = from;
    const names = list.split(BETWEEN);
    const majors = names.map((name): Mention => {
      const start = at;
      at += name.length + (list.startsWith("以及", at + name.length - from) ? 2 : 1);
      return { start, end: start + name.length, text: name, kind: "Major" };
    });
    return majors.length > 1 && majors.every(({ text: name }) => !NO_MAJOR.test(name) && name.length > 1) ? majors : [];
  });
}

/** Who has them: the body that the clause begins with, or the only one that stands before them in the sentence. */
export function findOffers({ text, mentions, sentences }: Named): FoundLink[] {
  return sentences.flatMap((sentence): FoundLink[] => {
    const inside = listWithin(mentions, sentence);
    const majors = inside.filter(({ kind }) => kind === "Major");
    const [first] = majors;
    if (!first) return [];
    const before = text.slice(sentence.start, first.start);
    const told = before.replace(/(?:开设|开办|设有|增设|新增|设置|办有)(?:了|有)?$/u, "");
    const owners = outermost(inside).filter(({ kind, end }) => BODIES.has(kind) && end <= first.start);
    const owner = owners.at(-1);
    const isAbout = owner && /^(?![的与和、])[^；;。]{0,40}$/u.test(text.slice(owner.end, first.start));
    // 甲大学与乙大学开设: nobody can tell whether each has each.
    const isRow = owners.some(
      ({ end }) => owner !== undefined && end < owner.start && /^[、与和及]$/u.test(text.slice(end, owner.start)),
    );
    if (!owner || !isAbout || isRow || isDenied(told)) return [];
    return majors.map((to) => ({ type: "OFFERS", from: owner, to, details: {}, quote: sentence, ...readPlan(told) }));
  });
}
