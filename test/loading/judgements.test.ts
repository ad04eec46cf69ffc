import { describe, expect, test } from "vitest";
import type { JudgementEntry } from "../../src/identity/judgements/judgement.js";
import { plan } from "../../src/loading/plan/plan.js";
import type { Projection } from "../../src/loading/projection/projection.js";
import { readModel } from "../../src/model/read-model.js";
import type { Statement } from "../../src/statements/statement.js";
import { graphOf, judgement, SEQUENCE_SOURCES as sources, STEEL as steel } from "./sequences/random-sequences.js";
import { statement } from "./statements.js";

const model = readModel();
const merge = judgement("enterprise-steel", "enterprise-works", "POSITIVE");
const undone = { revokes: merge.id, decidedBy: "Wang", why: "two firms", recordedAt: "2026-05-02T00:00:00Z" };

function planned(judgements: readonly JudgementEntry[], statements: readonly Statement[] = steel): Projection {
  return plan(sources, statements, model, judgements);
}

describe("two that were judged to be one", () => {
  const projection = planned([merge]);

  test("are one node, with the names and statements of both, and the other id leads there", () => {
    const node = projection.nodes.find(({ id }) => id === "enterprise-steel")!;
    expect(node.properties).toMatchObject({ name: "钢厂", mergedIds: ["enterprise-works"] });
    expect((JSON.parse(String(node.properties.namesJson)) as { value: string }[]).map(({ value }) => value)).toEqual([
      "钢厂",
      "Steel Works",
      "The Steel Works",
    ]);
    expect(projection.nodes.map(({ id }) => id)).not.toContain("enterprise-works");
    expect(projection.redirects).toEqual([
      expect.objectContaining({ id: "enterprise-works", entityId: "enterprise-steel" }),
    ]);
  });

  test("have each link once, and none to themselves", () => {
    expect(projection.links.map(({ from, type, to, properties }) => [from, type, to, properties.sources])).toEqual(
      expect.arrayContaining([
        ["enterprise-steel", "LEADS", "community-steel", 2],
        ["enterprise-steel", "LOCATED_IN", "place-x", 1],
      ]),
    );
    expect(projection.links).toHaveLength(2);
  });

  test("keep statements as they were written, each with what its subject has become", () => {
    const properties = projection.statements
      .map((item) => item.properties)
      .filter(({ writtenSubjectId }) => writtenSubjectId !== undefined);
    expect(properties).toHaveLength(steel.filter(({ subjectId }) => subjectId === "enterprise-works").length);
    expect(properties.every(({ subjectId }) => subjectId === "enterprise-steel")).toBe(true);
    expect(new Set(projection.statements.map(({ id }) => id))).toEqual(new Set(steel.map(({ id }) => id)));
  });

  test("disagree with each other as one would with itself", () => {
    const dated = (id: string, value: string, sourceId: string): Statement =>
      statement({ subjectId: id, predicate: "established", value, sourceId });
    const both = [...steel, dated("enterprise-steel", "1950", "a"), dated("enterprise-works", "1960", "b")];
    expect(planned([], both).disagreements).toEqual([]);
    expect(planned([merge], both).disagreements.map(({ concerns }) => concerns)).toEqual([["enterprise-steel"]]);
  });

  test("are two again, byte for byte, when that is taken back; who decided what is kept", () => {
    const after = planned([merge, undone]);
    expect(graphOf(after)).toEqual(graphOf(planned([])));
    expect(after.judgements[0]!.properties).toMatchObject({
      status: "REVOKED",
      decidedBy: "Li",
      revokedBy: "Wang",
      revokedBecause: "two firms",
    });
  });
});
