import { describe, expect, test } from "vitest";
import { readModel } from "../../../../src/model/read-model.js";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../../src/reading/proposing/plan-proposal.js";

const known = listKnownNames([]);
const model = readModel();

describe("what a number is of, where its sentence goes on about the one before", () => {
  test.each<[text: string, of: (string | undefined)[]]>([
    ["江海大学创建于1958年。学校现有在校生1.2万人，教职工800余人。", ["江海大学", "江海大学"]],
    ["北山集团成立于1998年。目前，公司现有员工5000人。", ["北山集团"]],
    // Of another sort, or of one of two.
    ["江海大学创建于1958年。公司现有员工5000人。", [undefined]],
    ["江海大学与南湖大学签约。学校现有在校生8000人。", [undefined]],
    ["江海大学设有机械工程、车辆工程3个本科专业。", ["江海大学"]],
  ])("%s", (text, of) => {
    const { entities, links } = planProposal(text, findAll(text, known), { sourceId: "s", model, ids: known.ids });
    const nameOf = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
    const figures = entities.filter(({ kind }) => kind === "Figure");
    expect(
      figures.map(({ id }) => nameOf.get(links.find(({ type, from }) => type === "MEASURES" && from === id)?.to ?? "")),
    ).toEqual(of);
  });
});
