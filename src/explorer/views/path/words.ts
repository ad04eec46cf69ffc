import type { Language } from "../../model/dates.js";

const en = {
  heading: (from: string, to: string): string => `From ${from} to ${to}`,
  found: (count: number, length: number): string =>
    `${count === 1 ? "One way" : `${count} ways`}, the shortest in ${length === 1 ? "one step" : `${length} steps`}. Sources that say nothing of a connection are no evidence that there is none.`,
  choose: "Choose two things: the ways from one to the other follow, each step with the sentence behind it.",
  chooseOther: (name: string): string => `Choose what the way from ${name} should lead to.`,
  from: "From",
  to: "To",
  swap: "Swap",
  none: (from: string, to: string): string =>
    `The graph knows no way from ${from} to ${to} under these conditions. That is no evidence that there is none.`,
  longer: "allow longer ways",
  same: "Both ends are the same thing.",
  way: (number: number, steps: number): string => `Way ${number}: ${steps === 1 ? "one step" : `${steps} steps`}`,
  avoidIt: "find ways without it",
  without: "Without",
  again: (name: string): string => `Allow ${name} again`,
  columns: { way: "Way", step: "Step" },
};

export const WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    heading: (from, to) => `从${from}到${to}`,
    found: (count, length) => `共 ${count} 条路径，最短 ${length} 步。来源没有提到的联系，并不说明它不存在。`,
    choose: "选择两个条目，即可看到两者之间的路径，每一步都附有原句。",
    chooseOther: (name) => `请选择从${name}出发要到达的条目。`,
    from: "从",
    to: "到",
    swap: "对调",
    none: (from, to) => `在这些条件下，图谱中没有从${from}到${to}的路径。这并不说明两者没有联系。`,
    longer: "允许更长的路径",
    same: "起点与终点是同一个条目。",
    way: (number, steps) => `路径 ${number}：${steps} 步`,
    avoidIt: "查找不经过此处的路径",
    without: "不经过",
    again: (name) => `重新允许${name}`,
    columns: { way: "路径", step: "步" },
  },
};
