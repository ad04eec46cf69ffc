import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;

const EN = {
  heading: (name: string): string => `What is new about ${name}`,
  lead: (total: string, since: string | undefined): string =>
    `${grouped(total)} changes ${since === undefined ? "in all" : `since ${since}`}, the latest first.`,
  leadPart: (shown: string, total: string, since: string | undefined): string =>
    `The latest ${grouped(shown)} of ${grouped(total)} changes${since === undefined ? "" : ` since ${since}`}, the latest first.`,
  spans: "How far back",
  span: { day: "Since yesterday", week: "7 days", month: "30 days", year: "A year", ever: "Ever" },
  chosen: "The time chosen",
  kind: {
    ADDED: "Added",
    RETRACTED: "Retracted",
    RESTORED: "Restored",
    MERGED: "Found to be one",
    UNMERGED: "Taken apart again",
  },
  statements: (links: number, names: number, identifiers: number, facts: number, judgements: number): string =>
    [
      judgements > 0 && count(judgements, "decision", "decisions"),
      links > 0 && count(links, "link", "links"),
      facts > 0 && count(facts, "fact", "facts"),
      names > 0 && count(names, "name", "names"),
      identifiers > 0 && count(identifiers, "identifier", "identifiers"),
    ]
      .filter(Boolean)
      .join(", "),
  about: (number: number): string => `about ${count(number, "thing", "things")}`,
  noSource: "Background knowledge, from no source",
  open: (number: number): string => `Show ${count(number, "change", "changes")}`,
  close: "Fold",
  partOf: (shown: number, total: number): string =>
    `The latest ${grouped(shown)} of ${count(total, "change", "changes")}.`,
  alone: "All of this source on this day",
  earlier: (groups: number): string => `Before that, ${count(groups, "group", "groups")} of changes more.`,
  goEarlier: (day: string): string => `Up to ${day}`,
  only: "Only what one source says:",
  allSources: "All sources",
  of: (name: string): string => `What was learnt of ${name}`,
  merged: (left: string, right: string): string => `“${left}” and “${right}” are one.`,
  unmerged: (left: string, right: string): string => `“${left}” and “${right}” are two again.`,
  by: (who: string): string => `decided by ${who}`,
  because: (why: string): string => `because ${why}`,
  exists: "is in the graph as",
  named: "is called",
  identified: "has the identifier",
  nothing: (since: string, until: string | undefined): string =>
    `The graph has learnt nothing between ${since} and ${until ?? "now"}.`,
  nothingOf: (name: string, since: string, until: string | undefined): string =>
    `Of ${name}, the graph has learnt nothing between ${since} and ${until ?? "now"}.`,
  widen: (span: string, number: number): string =>
    `look at another time: ${span} (${count(number, "change", "changes")})`,
  more: "More changes",
  change: "Change",
  recorded: "Recorded",
  why: "Reason",
  who: "By",
};

const ZH: typeof EN = {
  heading: (name) => `${name}的最新变化`,
  lead: (total, since) => `${since === undefined ? "" : `自${since}以来`}共 ${grouped(total)} 项变化，最新的在前。`,
  leadPart: (shown, total, since) =>
    `${since === undefined ? "" : `自${since}以来`}共 ${grouped(total)} 项变化，显示最近 ${grouped(shown)} 项，最新的在前。`,
  spans: "时间范围",
  span: { day: "昨天以来", week: "7 天", month: "30 天", year: "一年", ever: "全部" },
  chosen: "所选时间",
  kind: { ADDED: "新增", RETRACTED: "撤回", RESTORED: "恢复", MERGED: "判为同一", UNMERGED: "重新分开" },
  statements: (links, names, identifiers, facts, judgements) =>
    [
      judgements > 0 && `${grouped(judgements)} 项判定`,
      links > 0 && `${grouped(links)} 条关系`,
      facts > 0 && `${grouped(facts)} 项事实`,
      names > 0 && `${grouped(names)} 个名称`,
      identifiers > 0 && `${grouped(identifiers)} 个标识`,
    ]
      .filter(Boolean)
      .join("、"),
  about: (number) => `涉及 ${grouped(number)} 个条目`,
  noSource: "背景知识，并非出自来源",
  open: (number) => `显示 ${grouped(number)} 项变化`,
  close: "收起",
  partOf: (shown, total) => `${grouped(total)} 项变化中最新的 ${grouped(shown)} 项。`,
  alone: "该来源当日的全部变化",
  earlier: (groups) => `更早还有 ${grouped(groups)} 组变化。`,
  goEarlier: (day) => `截至${day}`,
  only: "只看一个来源：",
  allSources: "全部来源",
  of: (name) => `${name}新增的内容`,
  merged: (left, right) => `“${left}”与“${right}”是同一个。`,
  unmerged: (left, right) => `“${left}”与“${right}”重新分为两个。`,
  by: (who) => `由 ${who} 判定`,
  because: (why) => `理由：${why}`,
  exists: "收入图谱，类别为",
  named: "名为",
  identified: "标识为",
  nothing: (since, until) => `从${since}到${until ?? "现在"}，图谱没有任何变化。`,
  nothingOf: (name, since, until) => `从${since}到${until ?? "现在"}，图谱中没有与${name}有关的变化。`,
  widen: (span, number) => `查看另一段时间：${span}（${grouped(number)} 项变化）`,
  more: "显示更多变化",
  change: "变化",
  recorded: "记录时间",
  why: "理由",
  who: "判定者",
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
