import { expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

function listUnits(text: string): string[] {
  const { entities } = planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids });
  return entities
    .filter(({ kind }) => kind === "OrganizationalUnit")
    .map(({ names }) => names.map(({ value }) => value).join(" = "));
}

const ONE = ["华岭大学物理学院 = 物理学院"];
test.each<[text: string, units: string[]]>([
  ["华岭大学物理学院与甲江集团签约。物理学院院长李明出席。", ONE],
  ["我校物理学院举行论坛。华岭大学物理学院院长李明讲话。", ONE],
  ["华岭大学举行论坛。物理学院院长李明致辞。华岭大学物理学院承办论坛。", ONE],
  // Of several universities it is of the one whose it is told to be.
  ["华岭大学与东海大学签约。华岭大学物理学院院长李明、物理学院副院长王刚参加。", ONE],
  ["华岭大学附属第一医院院长李明讲话。附属第一医院副院长王刚参加。", ["华岭大学附属第一医院 = 附属第一医院"]],
  [
    "The College of Engineering at Halden University hosted it. Halden University College of Engineering signed.",
    ["Halden University College of Engineering = College of Engineering"],
  ],
  // Two that are called so, or nobody knows whose.
  [
    "华岭大学物理学院院长李明出席。东海大学物理学院院长王刚出席。物理学院师生参加。",
    ["华岭大学物理学院", "东海大学物理学院", "物理学院"],
  ],
  ["华岭大学物理学院承办论坛。东海大学校长李明讲话。物理学院院长王刚讲话。", ["华岭大学物理学院", "物理学院"]],
  ["华岭大学应用物理学院承办论坛。物理学院院长王刚讲话。", ["华岭大学应用物理学院", "物理学院"]],
])("a unit is one, with its university's name before it or not: %s", (text, units) =>
  expect(listUnits(text)).toEqual(units),
);
