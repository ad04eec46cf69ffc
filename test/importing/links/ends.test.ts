import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { mapping } from "../fixtures.js";
import { planFixture } from "../plan.js";

const HEAD = `register: example-rows
source: { title: Rows, licence: made up }
kind: Community
columns:
  id: { identifier: id }
  name: { name: LABEL, language: en }
`;
const COLUMN = "  lead: { link: LEADS, incoming: true, to: id, separator: ';' }\n";

async function plan(more: string, rows: string): Promise<Awaited<ReturnType<typeof planFixture>>> {
  const path = join(await temporaryFolder(), "rows.csv");
  writeFileSync(path, rows);
  const { mapping: read } = mapping(HEAD + more);
  return planFixture(path, { ...(read && { read }) });
}

describe("both ends of a link are there, whichever way it leads", () => {
  test.each([
    ["a new thing", "community-b,B,university-nowhere"],
    ["a thing that is known", "community-quality-steel,B,university-nowhere"],
    ["one end of two", "community-b,B,university-pku;university-nowhere"],
    ["an end in other letters", "community-b,B,University-PKU"],
  ])("%s", async (_, row) => {
    const { problems, statements } = await plan(COLUMN, `id,name,lead\ncommunity-a,A,university-pku\n${row}\n`);
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([[3, 3, "NoDanglingReference"]]);
    expect(statements.filter(({ objectId }) => objectId !== undefined).map(({ subjectId }) => subjectId)).toEqual([
      "university-pku",
    ]);
  });

  test("an end of the wrong kind", async () => {
    const { problems } = await plan(COLUMN, "id,name,lead\ncommunity-b,B,community-quality-steel\n");
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([[2, "EndpointsFitLink"]]);
  });

  test("an end in a row further down, and one in a row that is left out", async () => {
    const rows = Array.from({ length: 600 }, (_, number) => `community-${number},C${number},university-pku`).join("\n");
    const { problems } = await plan(COLUMN, `id,name,lead\n${rows}\ncommunity-x,X,university-late\n`);
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([[602, "NoDanglingReference"]]);
    const more = "  in: { link: MEMBER_OF, incoming: true, to: id }\n";
    const broken = await plan(more, "id,name,in\ncommunity-bad,A\u0001,\ncommunity-b,B,community-bad\n");
    expect(broken.problems.map(({ line, rule }) => [line, rule])).toEqual([[2, "TextIsClean"]]);
    expect(broken.statements.filter(({ objectId }) => objectId !== undefined)).toEqual([]);
  });

  test.each(["incoming: true", "incoming: false"])("a link that every row has, %s", async (way) => {
    const type = way.endsWith("true") ? "LEADS, to: university-nowhere" : "MEMBER_OF, to: community-nowhere";
    const { problems, statements } = await plan(
      `links:\n  - { type: ${type}, ${way} }\n`,
      "id,name\ncommunity-a,A\ncommunity-b,B\n",
    );
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([
      [2, "NoDanglingReference"],
      [3, "NoDanglingReference"],
    ]);
    expect(statements).toEqual([]);
  });
});
