import { describe, expect, test } from "vitest";
import { entity, link, source } from "../../loading/statements.js";
import { askOf, dataOf } from "../../support/api.js";

describe("what is gone", () => {
  test("is named as it was called last, and what is there as it is called", async () => {
    const gone = entity("enterprise-gone", "Enterprise", "Gone Works").map((statement) => ({
      ...statement,
      retraction: { reason: "a draft", recordedAt: "2026-04-01T00:00:00Z" },
    }));
    const asked = `{ changes(since: "2026-04-01T00:00:00Z") { changes { statement { predicate
      subject { id } subjectNames { value language nameKind statements { id status } } objectNames { value } } } } }`;
    const there = entity("community-x", "Community", "Steel Community");
    const led = {
      ...link("enterprise-gone", "LEADS", "community-x"),
      retraction: { reason: "a draft", recordedAt: "2026-04-01T00:00:00Z" },
    };
    const asking = await askOf([source("a")], [...there, ...gone, led]);
    const { changes } = await dataOf<{ changes: { changes: { statement: { predicate: string } }[] } }>(asking(asked));
    const leads = changes.changes.map(({ statement }) => statement).find(({ predicate }) => predicate === "LEADS");
    const named = gone.find(({ predicate }) => predicate === "name")!;
    expect(leads).toMatchObject({
      subject: null,
      subjectNames: [{ value: "Gone Works", language: "en", statements: [{ id: named.id, status: "RETRACTED" }] }],
      objectNames: [{ value: "Steel Community" }],
    });
  });
});
