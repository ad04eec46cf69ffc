import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const en = {
  heading: (name: string): string => `Partners of ${name}`,
  found: (total: number): string =>
    `${total === 1 ? "One organisation shares" : `${grouped(total)} organisations share`} a community, agreement, facility, project, programme or event with it. The more they share, the higher they stand.`,
  none: (name: string): string =>
    `No organisation in the graph shares a community, agreement, facility, project, programme or event with ${name} under these conditions.`,
  strength: (count: number): string => `${grouped(count)} shared`,
  shared: "Shared",
  network: (name: string): string => `see the network around ${name}`,
  more: (shown: number, total: number): string => `More partners (${grouped(shown)} of ${grouped(total)})`,
  columns: { partner: "Partner", strength: "Shared things", through: "Through", how: "How" },
};

export const WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    heading: (name) => `${name}的合作单位`,
    found: (total) => `${grouped(total)} 个单位与它共有共同体、协议、平台、项目、计划或活动；共有越多，排列越前。`,
    none: (name) => `在这些条件下，图谱中没有单位与${name}共有共同体、协议、平台、项目、计划或活动。`,
    strength: (count) => `共有 ${grouped(count)} 项`,
    shared: "共有",
    network: (name) => `查看${name}的关系网络`,
    more: (shown, total) => `更多合作单位（${grouped(shown)} / ${grouped(total)}）`,
    columns: { partner: "合作单位", strength: "共有数", through: "通过", how: "方式" },
  },
};
