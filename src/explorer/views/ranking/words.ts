import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";
import type { RankingMetric } from "../../queries/types.js";

interface Metric {
  readonly name: string;
  readonly what: string;
}

const METRICS_EN: Readonly<Record<RankingMetric, Metric>> = {
  LINKS: { name: "Links", what: "How many links a thing has, in either direction." },
  COMMUNITIES_LED: { name: "Communities led", what: "How many communities it leads." },
  PARTNERS: {
    name: "Partners",
    what: "With how many other organisations it shares a community, agreement, facility, project, programme or event.",
  },
  PAGERANK: {
    name: "PageRank",
    what: "How often one comes by who follows links at random; all scores add up to 100%.",
  },
  BETWEENNESS: { name: "Betweenness", what: "On which share of all shortest ways between two others it lies." },
};

const METRICS_ZH: Readonly<Record<RankingMetric, Metric>> = {
  LINKS: { name: "关系数", what: "一个条目有多少条关系，不论方向。" },
  COMMUNITIES_LED: { name: "牵头共同体数", what: "牵头多少个共同体。" },
  PARTNERS: { name: "合作伙伴数", what: "与多少个其他机构同属一个共同体、协议、实验室或平台、项目、计划或活动。" },
  PAGERANK: { name: "PageRank", what: "沿关系随机行走时到达它的频率；全部得分之和为 100%。" },
  BETWEENNESS: { name: "中介中心性", what: "在其他条目两两之间的最短路径中，经过它的占多少。" },
};

const EN = {
  metrics: METRICS_EN,
  by: "Ranked by",
  heading: (metric: string): string => `Ranking: ${metric}`,
  lead: (what: string, shown: string, total: string): string =>
    `${what} ${shown === total ? `All ${grouped(total)} that have any are shown.` : `The first ${grouped(shown)} of ${grouped(total)} are shown.`}`,
  leadPlace: (place: string): string => `Located in ${place}.`,
  picture: (count: number): string => `${grouped(count)} bars, longest first`,
  bar: (rank: number, name: string, score: string): string => `${rank}. ${name}: ${score}`,
  place: "Only what is located in",
  placeHint: "A province or city",
  anywhere: (place: string): string => `Anywhere, not only in ${place}`,
  nothing: (metric: string): string =>
    `Nothing in the graph has a score here: ${metric.toLowerCase()}, under these filters.`,
  links: "rank by the number of links",
  more: "More",
  rank: "Rank",
  score: "Score",
};

const ZH: typeof EN = {
  metrics: METRICS_ZH,
  by: "排行依据",
  heading: (metric) => `排行：${metric}`,
  lead: (what, shown, total) =>
    `${what}${shown === total ? `共 ${grouped(total)} 个，全部显示。` : `共 ${grouped(total)} 个，显示前 ${grouped(shown)} 个。`}`,
  leadPlace: (place) => `仅限位于${place}的条目。`,
  picture: (count) => `${grouped(count)} 个条形，由长到短`,
  bar: (rank, name, score) => `第 ${rank} 名，${name}：${score}`,
  place: "仅限位于",
  placeHint: "省份或城市",
  anywhere: (place) => `不限于${place}`,
  nothing: (metric) => `在这些条件下，图谱中没有条目有此项得分：${metric}。`,
  links: "按关系数排行",
  more: "显示更多",
  rank: "名次",
  score: "得分",
};

export const WORDS: Readonly<Record<Language, typeof EN>> = { en: EN, zh: ZH };
