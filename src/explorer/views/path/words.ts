import { grouped } from "../../model/words/plural.js";
import type { Language } from "../../model/dates.js";

const NUMBERS = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

const en = {
  heading: (from: string, to: string): string => `From ${from} to ${to}`,
  found: (count: number, length: number): string =>
    `${count === 1 ? "One way" : `${grouped(count)} ways`}, the shortest in ${length === 1 ? "one step" : `${length} steps`}. Sources that say nothing of a connection are no evidence that there is none.`,
  choose: "Choose two things: the ways from one to the other follow, each step with the sentence behind it.",
  chooseTo: (name: string): string => `Choose what the way from ${name} should lead to.`,
  chooseFrom: (name: string): string => `Choose where the way to ${name} should begin.`,
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
  picture: (things: number, ways: number): string =>
    `Picture of ${ways === 1 ? "one way" : `${ways} ways`} by ${things} things. Enter on a step opens its sentences.`,
  lineName: (from: string, link: string, to: string, ways: number): string =>
    `${from} ${link} ${to}, on ${ways === 1 ? "one way" : `${ways} ways`}`,
  severalLinks: (count: number): string => `${grouped(count)} links`,
  allPass: (count: number, names: readonly string[]): string =>
    `${count === 2 ? "Both ways pass" : `All ${NUMBERS[count] ?? count} ways pass`} ${listed(names, "and")}.`,
  mostPass: (ways: number, count: number, name: string): string => `${ways} of ${grouped(count)} ways pass ${name}.`,
  alternatives: "Find ways",
  withoutKind: (name: string): string => `without ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  withoutThing: (name: string): string => `without ${name}`,
  onWays: (ways: number, count: number): string =>
    ways === count ? "(on all of these)" : `(on ${ways} of ${grouped(count)})`,
  through: (count: number, name: string): string => `${grouped(count)} ways through ${name}`,
  otherWays: (count: number): string => (count === 1 ? "Another way" : `${grouped(count)} other ways`),
};

export const WORDS: Readonly<Record<Language, typeof en>> = {
  en,
  zh: {
    heading: (from, to) => `从${from}到${to}`,
    found: (count, length) => `共 ${grouped(count)} 条路径，最短 ${length} 步。来源没有提到的联系，并不说明它不存在。`,
    choose: "选择两个条目，即可看到两者之间的路径，每一步都附有原句。",
    chooseTo: (name) => `请选择从${name}出发要到达的条目。`,
    chooseFrom: (name) => `请选择到${name}的路径从哪个条目出发。`,
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
    picture: (things, ways) => `${ways} 条路径经过 ${things} 个条目的图。在某一步上按回车键查看原文。`,
    lineName: (from, link, to, ways) => `${from} ${link} ${to}，见于 ${ways} 条路径`,
    severalLinks: (count) => `${grouped(count)} 条关系`,
    allPass: (count, names) => `全部 ${grouped(count)} 条路径都经过${names.join("、")}。`,
    mostPass: (ways, count, name) => `${grouped(count)} 条路径中有 ${ways} 条经过${name}。`,
    alternatives: "另寻路径",
    withoutKind: (name) => `不经过${name}`,
    withoutThing: (name) => `不经过${name}`,
    onWays: (ways, count) => (ways === count ? "（见于全部路径）" : `（见于 ${grouped(count)} 条中的 ${ways} 条）`),
    through: (count, name) => `经过${name}的 ${grouped(count)} 条路径`,
    otherWays: (count) => `其他 ${grouped(count)} 条路径`,
  },
};
