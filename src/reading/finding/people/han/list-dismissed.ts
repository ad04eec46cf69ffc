import { takeHanPlaces } from "../../../../identity/names/parts/take-places.js";
import type { Mention, Span } from "../../../proposal.js";
import { isName, LENGTHS, asPerson, ROW } from "./list-names.js";

/** 免去｜李明、王刚｜同志的: names up to a post, or up to the body of one. */
export function listDismissed(text: string, start: number): Mention[] {
  const all = LENGTHS.map((length) => start + length).filter((end) => isName(text, start, end));
  const end =
    all.find(
      (one) => /^(?:同志|教授|先生|女士|的)/u.test(text.slice(one, one + 2)) || ROW.test(text.slice(one, one + 1)),
    ) ??
    all.find((one) => startsWithPlace(text.slice(one, one + 8))) ??
    all.find((one) => isNamedElsewhere(text, one)) ??
    // 张伟江｜海…, 张伟｜江海…: nobody can tell.
    (all.length > 1 ? [] : all).find((one) => /^[\p{Script=Han}A-Za-z]{2,30}职务/u.test(text.slice(one, one + 34)));
  if (end === undefined) return [];
  const others = ROW.test(text.slice(end, end + 1)) ? listDismissed(text, end + 1) : [];
  return [asPerson(text, start, end), ...others];
}

/** 李国华｜江海大学: a body that the text names in another place too, so the name of whoever is dismissed ends before it. */
function isNamedElsewhere(text: string, at: number): boolean {
  const body = /^[\p{Script=Han}]{2,12}?(?:大学|学院|集团|公司|学校)/u.exec(text.slice(at, at + 16))?.[0];
  return body !== undefined && text.split(body, 3).length > 2;
}

/** A body that seems to begin with the name of whoever is dismissed, and nobody can tell where that ends. */
export function beginsWithDismissed(text: string, { start, end }: Span): boolean {
  if (!/(?:免去|罢免|解聘)(?:了)?$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  const rest = (length: number): string => text.slice(start + length, end);
  return (
    isName(text, start, start + 2) &&
    isName(text, start, start + 3) &&
    listDismissed(text, start).length === 0 &&
    !PLAIN_SCHOOL.test(rest(2)) &&
    rest(3).length > 3
  );
}

/** 江海｜理工大学: what is left names nobody, so it is all one name. */
const PLAIN_SCHOOL =
  /^(?:理工|师范|工业|科技|职业|财经|医科|农业|交通|外国语|电力|邮电|技术|建筑|城市|工程)*(?:大学|学院)$/u;

function startsWithPlace(words: string): boolean {
  return takeHanPlaces(words).places.length > 0;
}
