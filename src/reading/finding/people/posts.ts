import { HAN_HONOUR } from "../../../text/patterns/honours.js";
import type { FoundLink, Mention } from "../../proposal.js";
import { POST_KINDS } from "./titles.js";

/** Someone who is named with a post, and of whom it is one; undefined where the text does not say. */
export interface Post {
  readonly person: Mention;
  readonly employer: Mention | undefined;
  /** As printed, one by one. */
  readonly titles: readonly string[];
  /** What stands before the body says of it: 原甲集团总经理, 现任乙大学校长. */
  readonly tenure?: Tenure | undefined;
  /** Whether it is still to come. */
  readonly isPlanned?: boolean | undefined;
}

export type Tenure = "FORMER" | "CURRENT";

/** What words right before a post, or the body of one, say of whether it is over. */
export function readTenure(before: string): Tenure | undefined {
  if (
    /(?:(?<![中高平草太还复])原|(?<!\p{Script=Han})前|曾任|曾是|曾担任|前任|历任|时任|(?<![拟将])(?:免去|罢免|解聘)(?:了)?)$/u.test(
      before,
    )
  )
    return "FORMER";
  return /(?:现任|现为|现担任)$/u.test(before) ? "CURRENT" : undefined;
}

/** 副校长 is one of the university that speaks, where no other body is named with it. */
export function isOfSpeaker(titles: readonly string[]): boolean {
  return titles.some((title) => /校长(?:助理)?$|^校|^驻[校院]|^(?:党委|纪委|党组)|^(?:常务)?副?院长$/u.test(title));
}

/** 董事长张三 is one of the company that the text told of right before. */
export function isOfCompany(titles: readonly string[]): boolean {
  return (
    titles.every((title) => /^(?:党委书记|副?董事长|(?:执行|常务)?副?总(?:经理|裁)|首席执行官)$/u.test(title)) &&
    titles.some((title) => /董事长|总经理|总裁|首席/u.test(title))
  );
}

export function isOfPlace(titles: readonly string[]): boolean {
  return titles.some((title) => POST_KINDS.some(([words, kinds]) => kinds.length === 0 && words.test(title)));
}

/** Whether a post may be one at such a body. What stands right before it is taken at its word, but for offices of places. */
export function fits(titles: readonly string[], { kind, text: name }: Mention, isNamed: boolean): boolean {
  return titles.some((title) => {
    const kinds = POST_KINDS.find(([words]) => words.test(title))?.[1];
    return (
      kinds === undefined ||
      kinds.includes(kind) ||
      (isNamed && (kinds.length > 0 || (title.endsWith("长") && name.endsWith("政府"))))
    );
  });
}

const HONOUR = new RegExp(`^(?:${HAN_HONOUR})$`, "u");

/** 第一届理事会｜理事长: the body whose council it is gives the post. */
const OF_COUNCIL = /^(?:第[一二三四五六七八九十\d]{1,3}届)?理事会(?=\p{Script=Han})/u;

/** 党委副书记、院长 as two, without what is no post: 教授、国家杰青. */
export function readRun(run: string): string[] {
  return run
    .replace(/^的/u, "")
    .split(/[、兼和及/]+/u)
    .filter((title) => title !== "" && !HONOUR.test(title));
}

/** As a link says it. 原 says that it is over; a title in a text says nothing of today. */
export function readTitle(title: string, field: "titleZh" | "titleEn", told?: Tenure): FoundLink["details"] {
  const tenure = /^(?:原|前(?!台)|时任)|^former/i.test(title)
    ? "FORMER"
    : (told ?? (title.startsWith("现") ? "CURRENT" : "UNKNOWN"));
  // "who heads the Department": of a post that has no name.
  return title === "" ? { tenure } : { [field]: title.replace(OF_COUNCIL, ""), tenure };
}
