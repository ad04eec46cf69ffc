import { expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";
import { printProposal } from "../../../src/reading/proposing/print-proposal.js";

/** "Laboratory PLANNED" for each facility that is proposed. */
function listFacilities(text: string): readonly string[] {
  const { entities } = planProposal(text, findAll(text, listKnownNames([])), {
    sourceId: "source",
    model: readModel(),
    ids: new Set(),
  });
  return entities
    .filter(({ kind }) => kind === "Laboratory" || kind === "Platform")
    .map(({ kind, modality = "ASSERTED" }) => `${kind} ${modality}`);
}

test.each<[text: string, facilities: string[]]>([
  ["江海大学与北辰有限公司签署战略合作协议，双方将共建智能制造联合实验室。", ["Laboratory PLANNED"]],
  ["江海大学与北辰有限公司将共建北辰产业学院。", ["Platform PLANNED"]],
  ["江海大学与北辰有限公司共建北辰产业学院。", ["Platform ASSERTED"]],
  // What somebody runs already is there, whoever else joins.
  ["江海大学与北辰有限公司共建北辰产业学院。西山大学与江海大学将共建北辰产业学院。", ["Platform ASSERTED"]],
  ["北辰产业学院很大。", ["Platform ASSERTED"]],
])("what is only to be set up is only planned itself: %s", (text, facilities) => {
  expect(listFacilities(text)).toEqual(facilities);
});

test("the statement file says so", () => {
  const text = "江海大学与北辰有限公司将共建北辰产业学院。";
  const proposal = planProposal(text, findAll(text, listKnownNames([])), {
    sourceId: "source",
    model: readModel(),
    ids: new Set(),
  });
  expect(printProposal(proposal, "2026-01-01T00:00:00Z")).toContain("    kind: Platform\n    modality: PLANNED\n");
});
