import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

function plan(text: string): ReturnType<typeof planProposal>["entities"] {
  return planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids }).entities;
}

describe("what nobody has yet is planned", () => {
  test.each<[text: string, facilities: string[]]>([
    ["双方将在江海建设量子材料创新中心。", ["Platform PLANNED"]],
    ["该集团宣布，将在松陵经济技术开发区建设储能技术创新中心，预计2027年投入使用。", ["Platform PLANNED"]],
    ["江海市将尽快出台措施，并争取年内成立云岭产教联合体。", ["Community PLANNED"]],
    ["The gift will establish the Perrin Center for Manufacturing.", ["Platform PLANNED"]],
    ["The company plans to open the Perrin Innovation Center.", ["Platform PLANNED"]],
    ["量子材料创新中心建成，将在江海建设新校区。", ["Platform ASSERTED"]],
    ["双方将在江海建设量子材料创新中心。量子材料创新中心现已启用。", ["Platform ASSERTED"]],
    ["云岭产教联合体将召开年会。", ["Community ASSERTED"]],
    ["The Perrin Innovation Center will open a laboratory.", ["Platform ASSERTED"]],
    // Once planned, and given up.
    ["江海大学曾计划与北山公司共建航天产业学院，后因资金问题搁置。", []],
    ["江海大学原打算与北山公司共建航天产业学院，但最终未能实现。", []],
    ["江海大学原计划与北山公司共建航天产业学院，现已建成。", ["Platform ASSERTED"]],
  ])("%s", (text, facilities) =>
    expect(
      plan(text)
        .filter(({ kind }) => ["Platform", "Laboratory", "Community"].includes(kind))
        .map(({ kind, modality = "ASSERTED" }) => `${kind} ${modality}`),
    ).toEqual(facilities),
  );

  test.each<[text: string, qualifiers: string[]]>([
    ["联盟计划三年内建设10个实训基地，开发课程50门。", ["10 PLANNED", "50 PLANNED"]],
    ["学院拟招收学生80人，开设课程12门。", ["80 PLANNED", "12 PLANNED"]],
    ["首批招收学生80人，到2028年在校生规模达到600人。", ["80 EXACT", "600 PLANNED"]],
    ["从2015年的在校生，到2020年达到600人。", ["600 EXACT"]],
    ["到2020年，学校在校生已达到600人。", ["600 EXACT"]],
    ["联盟计划三年内建设10个实训基地，已开发课程50门。", ["10 PLANNED", "50 EXACT"]],
  ])("a number too: %s", (text, qualifiers) =>
    expect(
      plan(text)
        .filter(({ kind }) => kind === "Figure")
        .map(({ properties: { value, qualifier } }) => `${String(value)} ${String(qualifier)}`),
    ).toEqual(qualifiers),
  );
});
