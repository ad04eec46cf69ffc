import { expect, test } from "vitest";
import { readModel } from "../../../../../src/model/read-model.js";
import { findAll } from "../../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** Of each agreement who is a party to it, and who put a name under it. */
function listAgreements(text: string): string[] {
  const { entities, links } = planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids });
  const nameOf = (one: string): string => entities.find(({ id }) => id === one)!.names[0]!.value;
  const listFrom = (type: string, to: string): string =>
    links
      .filter((link) => link.type === type && link.to === to)
      .map(({ from, modality }) => nameOf(from) + (modality ? "?" : ""))
      .join("+");
  return entities
    .filter(({ kind }) => kind === "Agreement")
    .map(({ id }) => [listFrom("SIGNED", id), listFrom("SIGNATORY_OF", id)].join(" ").trim())
    .filter((one) => one !== "");
}

const 甲乙 = ["华岭大学+甲江集团", "华岭大学+乙河集团"];
test.each<[text: string, agreements: string[]]>([
  ["华岭大学分别与甲江集团、乙河集团签署战略合作协议。", 甲乙],
  ["华岭大学分别与甲江集团、乙河集团签约。", 甲乙],
  ["华岭大学与甲江集团、乙河集团分别签署战略合作协议。", 甲乙],
  ["甲江集团、乙河集团分别与华岭大学签署战略合作协议。", ["甲江集团+华岭大学", "乙河集团+华岭大学"]],
  ["华岭大学分别与甲江集团签署战略合作协议、与乙河集团签署人才培养协议。", 甲乙],
  ["华岭大学分别与甲江集团签署战略合作协议，与乙河集团签署战略合作协议。", 甲乙],
  ["华岭大学举行校企合作大会，并分别与甲江集团、乙河集团等企业签署战略合作协议。", 甲乙],
  ["6月1日,华岭大学逐一与甲江集团(集团总部)、乙河集团2家企业签订《战略合作协议》.", 甲乙],
  ["华岭大学先后与甲江集团、乙河集团和丙山公司签订校企合作协议。", [...甲乙, "华岭大学+丙山公司"]],
  ["华岭大学分别与甲江集团、乙河集团签署合作协议。次日，华岭大学与乙河集团签署合作协议。", 甲乙],
  // However alike the names of two of them begin.
  [
    "甲江集团分别与北川工业大学、北川职业技术学院签署校企合作协议。",
    ["甲江集团+北川工业大学", "甲江集团+北川职业技术学院"],
  ],
  ["华岭大学将分别与甲江集团、乙河集团签署战略合作协议。", ["华岭大学?+甲江集团?", "华岭大学?+乙河集团?"]],
  ["我校分别与甲江集团、乙河集团签署战略合作协议。", ["甲江集团", "乙河集团"]],
  [
    "华岭大学校长李明分别与甲江集团董事长王刚、乙河集团总经理张强签署战略合作协议。",
    ["华岭大学+甲江集团 李明+王刚", "华岭大学+乙河集团 李明+张强"],
  ],
  [
    "华岭大学副校长李明、王强分别与甲江集团董事长王刚、乙河集团总经理张强签署战略合作协议。",
    ["华岭大学+甲江集团 王刚", "华岭大学+乙河集团 张强"],
  ],
  [
    "华岭大学机械工程学院分别同甲江集团、乙河集团签订实习就业协议书。",
    ["机械工程学院+甲江集团", "机械工程学院+乙河集团"],
  ],
  [
    "华岭大学副校长李明代表学校分别与甲江集团总经理王刚、乙河集团董事长张强签署合作协议。",
    ["华岭大学+甲江集团 李明+王刚", "华岭大学+乙河集团 李明+张强"],
  ],
  // One, whoever signs it in turn.
  ["华岭大学校长李明与甲江集团董事长王刚分别代表双方签署战略合作协议。", ["华岭大学+甲江集团 李明+王刚"]],
  ["华岭大学与甲江集团先后签署战略合作协议。", ["华岭大学+甲江集团"]],
  ["华岭大学与甲江集团、乙河集团签署战略合作协议。", ["华岭大学+甲江集团+乙河集团"]],
  ["华岭大学分别与甲江集团、乙河集团签署三方合作协议。", ["华岭大学+甲江集团+乙河集团"]],
  // Nobody can tell whose is which, or who signs with them.
  ["华岭大学、东海大学分别与甲江集团、乙河集团签署战略合作协议。", []],
  ["华岭大学分别与甲江集团、乙河集团签署战略合作协议和人才培养协议。", []],
  ["会上，分别与甲江集团、乙河集团签署战略合作协议。", []],
  ["学校先后与甲江集团、乙河集团等签订协议20余项。", []],
  ["华岭大学分别与甲江集团董事长王刚座谈，与乙河集团签署合作协议。", []],
  ["甲江集团、乙河集团、丙山公司分别与华岭大学、东海大学签约。", []],
  ["华岭大学没有分别与甲江集团、乙河集团签署战略合作协议。", []],
])("%s", (text, agreements) => expect(listAgreements(text)).toEqual(agreements));
