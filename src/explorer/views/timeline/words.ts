import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const EN = {
  heading: (name: string): string => `Timeline of ${name}`,
  lead: (shown: string, total: string, undated: string): string =>
    `${shown === total ? `${grouped(total)} dated statements` : `The latest ${grouped(shown)} of ${grouped(total)} dated statements`}, the latest first. ${undated === "1" ? "1 link has" : `${undated} links have`} no date and cannot be shown in time.`,
  came: (shown: string, total: string, others: string): string =>
    `${total === "1" ? "1 thing that came about" : shown === total ? `${grouped(total)} things that came about` : `The latest ${grouped(shown)} of ${grouped(total)} things that came about`}, the latest first. ${grouped(others)} further statements only say what was so on a day.`,
  manners: "What is shown",
  happened: "What came about",
  all: "Also what was so",
  held: (count: number): string =>
    count === 1
      ? "1 statement of what was so at that time"
      : `${grouped(count)} statements of what was so at that time`,
  figure: "is reported",
  exists: "is there",
  named: "is called",
  within: "no nearer date",
  bars: (count: number): string =>
    `${grouped(count)} ${count === 1 ? "period" : "periods"} with their statements. Choose one to see it alone.`,
  bar: (period: string, count: number): string =>
    `${period}: ${grouped(count)} ${count === 1 ? "statement" : "statements"}`,
  coarse: (date: string): string => `${date}, day unknown`,
  decade: (digits: string): string => `${Number(digits)}0s`,
  whole: "All times",
  more: "More of the timeline",
  nothing: (what: string): string => `No source dates anything${what} here.`,
  of: (name: string): string => ` of ${name}`,
  undated: (count: number): string =>
    `${count === 1 ? "1 link has" : `${grouped(count)} links have`} no date: the card and the network show such links.`,
  card: (name: string): string => `see all that is known of ${name}`,
  everything: "see the timeline of the whole graph",
  by: "About",
  manner: "Manner",
  moment: "Came about",
  state: "Was so",
};

const ZH: typeof EN = {
  heading: (name) => `${name}的时间线`,
  lead: (shown, total, undated) =>
    `${shown === total ? `共 ${grouped(total)} 条有日期的陈述` : `有日期的陈述共 ${grouped(total)} 条，显示最近 ${grouped(shown)} 条`}，由近及远排列。另有 ${undated} 条关系没有日期，不在时间线上。`,
  came: (shown, total, others) =>
    `${shown === total ? `共 ${grouped(total)} 项发生的事` : `发生的事共 ${grouped(total)} 项，显示最近 ${grouped(shown)} 项`}，由近及远排列。另有 ${grouped(others)} 条陈述只说明某日如此。`,
  manners: "显示内容",
  happened: "发生的事",
  all: "含当时如此的陈述",
  held: (count) => `${grouped(count)} 条陈述说明当时如此`,
  figure: "见诸报道",
  exists: "存在",
  named: "名为",
  within: "具体日期不详",
  bars: (count) => `${grouped(count)} 个时段及其陈述数。点选一个时段可单独查看。`,
  bar: (period, count) => `${period}：${grouped(count)} 条陈述`,
  coarse: (date) => `${date}（日期不详）`,
  decade: (digits) => `${Number(digits)}0年代`,
  whole: "全部时间",
  more: "显示更多",
  nothing: (what) => `这里没有来源为${what === "" ? "任何内容" : what}标明日期。`,
  of: (name) => name,
  undated: (count) => `${grouped(count)} 条关系没有日期，可在卡片和关系网络中查看。`,
  card: (name) => `查看${name}的全部已知内容`,
  everything: "查看整个图谱的时间线",
  by: "关于",
  manner: "方式",
  moment: "发生",
  state: "当时如此",
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
