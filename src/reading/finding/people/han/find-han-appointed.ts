import type { Mention } from "../../../proposal.js";
import { isDenied, isRumour } from "../../words/is-denied.js";
import { isToCome } from "../../words/is-to-come.js";
import type { Words } from "../../words/split-words.js";
import type { Tenure } from "../posts.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";
import { listDismissed } from "./list-dismissed.js";
import { AS, isName, LENGTHS, listBefore, listBehind, asPerson, POLITE } from "./list-names.js";

/** Somebody whom a verb of office stands behind, or before: 李明｜出任, 聘任｜李明｜为. What follows is where and as what. */
export interface HanAppointed {
  readonly people: readonly Mention[];
  /** Where the body, or the title, begins. */
  readonly at: number;
  /** Where who appoints ends; undefined where nobody is said to. */
  readonly by: number | undefined;
  /** Whether the office is over by that, or said to be held now. */
  readonly tenure?: Tenure | undefined;
  /** Whether it is still to come. */
  readonly isPlanned?: boolean;
  /** Whether who leaves is still to leave, or does not. */
  readonly isOpen?: boolean;
}

/** 自2024年1月起, 于明年, 即日起: since when, or until when. */
const WHEN = part`
  [于自从]?(?:即日|(?<![\d年月])(?=\d{1,4}[年月]|[今明去]年)[\d年月日今明去初底中]{2,14}(?![\d年月日]))
  (?:起|后|以来|至今)?
`;
/** 李明｜被任命为, 李明｜任, 李明，现任. 责任, 担任 and 任务 are other words. */
const BECAME = pattern("gu")`
  ${POLITE}[，,]?((?:正式|全票|再次|随后|先后|同时|一直|长期|日前|近日|此前|目前|未来|还|又|也|即?将|现|曾经?|历|已经?|拟|未|没有|并未
  |${WHEN}){0,4})
  (?:被(?:正式)?(?:任命|聘任|聘请|聘|委任|推选|推举|选举|选)为|获(?:任|聘|委任)为?|受聘(?:为|担任)?|出任|担任|就任
  |(?<=\p{Script=Han}{2})(?:[原现][系为]|原是)(?!统|数|别|了|何)|接任|(?<=此前|之前)任|原任(?=\p{Script=Han}{2,30}(?:长|书记|主任|经理|总裁|教授|主席|院士))|升任|转任|调任|兼任|连任|续任|荣任|当选为?|(?<![责主出担就接升转调兼时前离上信胜原卸免退连续荣])任
  (?![命务何期教职意用免丘城县正]))
`;
/** 李明曾任甲大学副校长，｜现任: what goes on of the same one. */
const GOES_ON =
  /^[^，,。；;\n]{2,40}[，,；;](?:后|并|且|同时|其后|此后)?(?:现|曾|历|兼|此前|原|[自于]?\d{4}年)[^，,；;]*$/u;
const INTRODUCED =
  /(?<=^|[\n。：:])(\p{Script=Han}{2,4})[，,](?=[男女]|\d{4}年(?:\d{1,2}月)?(?:出?生|[，,])|\p{Script=Han}族[，,])/gu;
/** 任命｜李明｜为. */
const APPOINTING =
  /(?<![受获被返拟将欲])(?:任命|聘任|聘请|委任|选举|推选|推举|选出|宣布(?=(?:(?!任)[\p{Script=Han}、]){2,40}为)|聘(?!用|书|期|任|请))(?:了)?/gu;
const WITH_POST = /^[^，,。；;：:、\n为]{4,36}?(?:长|主任|书记|主席|总裁|经理|教授|研究员)/u;
/** 李明｜不再担任, 李明｜卸任; not who is to leave. */
const LEFT = pattern("gu")`
  ${POLITE}(?:于[\d年月日]{2,11}|\d{4}年(?:\d{1,2}月)?|因[^，,。；]{2,10}|已|正式)?
  (?:不再(?:担任|兼任)|卸任|辞去|被免去|辞任|离任(?!前))(?:了|其)?
`;
/** 免去｜李明｜江海大学副校长职务. */
const DISMISSING = /(?:免去|罢免|解聘)(?:了)?/gu;
const ITS = new RegExp(`^${POLITE}的?(?:担任的)?`, "u");

/** Who was appointed, by the words alone: what bodies the text names is not known yet. In order of place. */
export function findHanAppointed(text: string, words: Words): HanAppointed[] {
  let last: HanAppointed | undefined;
  const became = [...text.matchAll(BECAME)].flatMap(({ 0: verb, 1: how = "", index }): HanAppointed[] => {
    const clause = text.slice(Math.max(0, index - 40), index);
    if (isOnlySaid(clause)) return [];
    const predecessor = findReplaced(text, index, words);
    const before = listBefore(text, predecessor?.from ?? index, words);
    // 她的导师周明｜曾任: of somebody else than who was named before.
    const isElided = /[，,；;。\n]$/u.test(clause) || /^[，,]/u.test(verb);
    const goesOn =
      isElided && before.length === 0 && last !== undefined && GOES_ON.test(text.slice(last.at, index + verb.length));
    const people = /[未没]/u.test(how)
      ? []
      : goesOn
        ? last!.people
        : [...before, ...(isElided ? listIntroduced(text, index, how) : [])];
    const tenure =
      /[曾历]|此前/u.test(how) || /原[系为是任]$/u.test(verb) ? "FORMER" : /现/u.test(verb) ? "CURRENT" : undefined;
    const isPlanned = /[将拟]/u.test(how) || predecessor?.isPlanned === true;
    // 曾任滨海大学校长的｜周文: of whom the clause is about.
    const isRelative =
      before.length === 0 && /^[^，,。；;\n]{2,30}的\p{Script=Han}/u.test(text.slice(index + verb.length));
    if (people.length === 0 || isRelative) return [];
    last = { people, at: index + verb.length, by: undefined, tenure, isPlanned };
    const isOver = predecessor && !isPlanned && tenure === undefined;
    return [last, ...(isOver ? [{ ...last, people: [predecessor.person], tenure: "FORMER" as const }] : [])];
  });
  const appointed = [...text.matchAll(APPOINTING)].flatMap(({ 0: verb, index }): HanAppointed[] => {
    const start = index + verb.length;
    const isNone = isDenied(text.slice(Math.max(0, index - 16), index));
    const plain = isNone ? [] : listBehind(text, start);
    // 选举｜江海大学校长｜李明为会长
    const post = plain.length > 0 ? null : WITH_POST.exec(text.slice(start, start + 40));
    const row = post && !isNone ? listBehind(text, start + post[0].length) : plain;
    const last = row.at(-1);
    const as = last && AS.exec(text.slice(last.end, last.end + 8));
    const all = as ? listOn(text, { people: row, at: last.end + as[0].length, by: index }) : [];
    return all.flatMap((one) => [one, ...listReplacedBehind(text, one)]);
  });
  const left = [...text.matchAll(LEFT)].flatMap(({ 0: verb, index }): HanAppointed[] => {
    const people = /^\p{Script=Han}{0,2}(?:拟|将|未|没有)/u.test(verb) ? [] : listBefore(text, index, words);
    return people.length > 0 ? [{ people, at: index + verb.length, by: undefined, tenure: "FORMER" }] : [];
  });
  const dismissed = [...text.matchAll(DISMISSING)].flatMap(({ 0: verb, index }): HanAppointed[] => {
    const start = index + verb.length;
    const before = text.slice(Math.max(0, index - 16), index);
    const row = listDismissed(text, start);
    const isOpen = isDenied(before) || isToCome(before);
    const last = row.at(-1);
    const its = last && ITS.exec(text.slice(last.end, last.end + 8))![0];
    return last ? [{ people: row, at: last.end + its!.length, by: undefined, tenure: "FORMER", isOpen }] : [];
  });
  return [...became, ...appointed, ...left, ...dismissed].sort((a, b) => a.at - b.at);
}

/** 李明接替｜王刚｜出任: who had the post before. */
function findReplaced(
  text: string,
  at: number,
  words: Words,
): { readonly person: Mention; readonly from: number; readonly isPlanned: boolean } | undefined {
  const [person] = listBefore(text, at, words).slice(-1);
  const verb =
    person &&
    /((?:即?将|拟|已|正式|于?\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)*)接替$/u.exec(
      text.slice(Math.max(0, person.start - 20), person.start),
    );
  return verb ? { person, from: person.start - verb[0].length, isPlanned: /[将拟]/u.test(verb[1]!) } : undefined;
}

/** 任命李明为校长，接替｜王刚. */
function listReplacedBehind(text: string, one: HanAppointed): HanAppointed[] {
  const rest = text.slice(one.at, one.at + 60);
  const found = /^[^，,。；;\n]{2,36}[，,](?:正式|以)?接替(?:了)?(?:(?:即将|已)?(?:退休|离任|调离|卸任)的)?/u.exec(
    rest,
  );
  const start = one.at + (found?.[0].length ?? 0);
  const length = found
    ? LENGTHS.find((size) => isName(text, start, start + size) && ENDS.test(text[start + size] ?? ""))
    : undefined;
  return length === undefined ? [] : [{ ...one, people: [asPerson(text, start, start + length)], tenure: "FORMER" }];
}

const ENDS = /^(?:[，,。；;\n]|$)/u;

/** 网传李明｜将任, 如果当选李明｜将任, 李明没有｜担任: it is said, or on a condition, or denied. */
function isOnlySaid(before: string): boolean {
  const clause = /[^。！？!?\n]*$/u.exec(before)![0];
  return (
    isRumour(clause) ||
    isDenied(clause) ||
    /(?:如果|如若|倘若|假如|(?<!\p{Script=Han})若|一旦|除非)(?!干)[^。]*$/u.test(clause)
  );
}

/** 李明，男，汉族，1970年3月生，｜现任: who a text about one person begins with. */
function listIntroduced(text: string, end: number, how: string): Mention[] {
  if (!/[现曾历\d]/u.test(how)) return [];
  const before = text.slice(Math.max(0, end - 120), end);
  const line = before.lastIndexOf("\n") + 1;
  const found = [...before.matchAll(INTRODUCED)].findLast(({ index }) => index >= line);
  const start = end - before.length + (found?.index ?? 0);
  return found && isName(text, start, start + found[1]!.length)
    ? [asPerson(text, start, start + found[1]!.length)]
    : [];
}

/** 选举李明为会长，｜王刚为副会长: what goes on behind the first. */
function listOn(text: string, first: HanAppointed): HanAppointed[] {
  const found = [first];
  for (let { at } = first; ; ) {
    const start = at + (/^[^，,。；;\n]{2,30}[，,；;]/u.exec(text.slice(at, at + 32))?.[0].length ?? NaN);
    const row = Number.isNaN(start) ? [] : listBehind(text, start);
    const last = row.at(-1);
    const as = last && AS.exec(text.slice(last.end, last.end + 8));
    if (!as) return found;
    at = last.end + as[0].length;
    found.push({ ...first, people: row, at });
  }
}
