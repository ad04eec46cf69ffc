import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

/** "A TYPE B", with what it says more: a title, a role. */
function listLinks(text: string): string[] {
  const { entities, links } = planProposal(text, findAll(text, NOTHING), {
    sourceId: "source",
    model,
    ids: NOTHING.ids,
  });
  const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
  return links.map(({ type, from, to, details: { titleZh, memberRole, role, tenure }, modality }) =>
    [
      names.get(from) ?? from,
      type,
      names.get(to) ?? to,
      titleZh ?? memberRole ?? role,
      ...(tenure === "FORMER" ? [tenure] : []),
      modality,
    ]
      .filter((word) => word !== undefined)
      .join(" "),
  );
}

describe("what pages of universities say in their own ways is proposed", () => {
  test.each<[text: string, said: string[]]>([
    // Whoever signs on behalf of a school that has no name in the text signs all the same.
    ["副校长张强受校党委委托，代表学校与北辰集团签署了合作协议书。", ["张强 SIGNATORY_OF 合作协议书"]],
    [
      "张强校长代表学校与江海集团、北辰教育科技集团分别签署了合作协议书。",
      ["张强 SIGNATORY_OF 合作协议书", "江海集团 SIGNED 合作协议书", "北辰教育科技集团 SIGNED 合作协议书"],
    ],
    [
      "江海大学与北辰集团合作框架协议签约仪式举行，党委委员、副校长孙海、窦瑞分别代表学校与北辰集团副董事长陈修签订有关协议。",
      ["孙海 SIGNATORY_OF 合作框架协议", "窦瑞 SIGNATORY_OF 合作框架协议", "陈修 SIGNATORY_OF 合作框架协议"],
    ],
  ])("%s", (text, said) => {
    expect(listLinks(text)).toEqual(expect.arrayContaining(said));
  });
});
