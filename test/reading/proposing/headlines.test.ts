import { expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** How many things of a kind a text has. */
function count(text: string, sort: string): number {
  const { entities } = planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids });
  return entities.filter(({ kind }) => kind === sort).length;
}

test.each<[text: string, sort: string, count: number]>([
  ["江海大学与三家单位签署合作协议\n江海大学与北山公司签署《校企战略合作框架协议》。", "Agreement", 1],
  ["江海大学签署合作协议\n江海大学与北山公司举行会议。", "Agreement", 0],
  ["江海大学与北山公司签署合作协议\n江海大学与华光公司签署校企战略合作框架协议。", "Agreement", 2],
  ["校友向母校捐赠5000万元\n李明向江海大学捐赠人民币5000万元。", "Figure", 1],
  ["校友向母校捐赠5000万元\n李明向江海大学捐赠人民币3000万元。", "Figure", 2],
  ["Hartwell University names president after $40 million gift\nThe family pledged $40 million to it.", "Figure", 1],
  ["Larkmoor University Signs with Four Partners\nThe university on Thursday met four partners.", "Figure", 1],
  ["支持量子材料实验室建设\n量子材料与器件全国重点实验室依托江海大学建设。", "Laboratory", 1],
  ["支持量子材料实验室建设\n海洋装备重点实验室依托江海大学建设。", "Laboratory", 2],
  [
    "Students from Tavira Polytechnic win robotics contest\nA team from Tavira Polytechnic University won first prize.",
    "University",
    1,
  ],
  [
    "Students from Tavira Polytechnic win robotics contest\nA team from Halden Polytechnic University won first prize.",
    "University",
    2,
  ],
])("what a headline says is once what the text says in full: %s", (text, sort, found) =>
  expect(count(text, sort)).toBe(found),
);
