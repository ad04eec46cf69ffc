import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/folder.js";
import { mapping } from "../fixtures.js";
import { planFixture, type Planned, printSaid, SEEDS } from "../plan.js";

const HEAD = "register: example-names\nsource: { title: t, licence: l }\n";
const MEMBERS = `${HEAD}kind: Community
by: name
columns:
  共同体: { name: OFFICIAL }
  成员: { link: MEMBER_OF, incoming: true, to: name, separator: "、" }
`;

async function plan(text: string, rows: string, before?: Planned): Promise<Planned> {
  const path = join(await temporaryFolder(), "names.csv");
  writeFileSync(path, rows);
  const { mapping: read } = mapping(text);
  if (!read) throw new Error("the mapping is wrong");
  const known = { sources: SEEDS.sources, statements: [...SEEDS.statements, ...(before?.statements ?? [])] };
  return planFixture(path, { read, known });
}

function listLinks({ statements }: Planned): readonly string[] {
  return printSaid(statements, ({ objectId }) => objectId !== undefined);
}

describe("who a name means", () => {
  test("is known where the scorer is sure, and somebody new otherwise, who stands in the review", async () => {
    const planned = await plan(MEMBERS, "共同体,成员\n甲产教融合共同体,北京大学、岱南未名大学、北京大学（丙校区）\n");
    expect(planned.problems).toEqual([]);
    const links = listLinks(planned);
    expect(links).toHaveLength(3);
    expect(links[2]).toMatch(/^university-pku MEMBER_OF community-name-[0-9a-f]{12}$/);
    expect(links.slice(0, 2).every((link) => link.startsWith("university-name-"))).toBe(true);
    // The row is about the community; two members are new too.
    expect(planned.count.rows).toBe(1);
    expect([planned.difference.new.count, planned.difference.named.count]).toEqual([1, 2]);
    // A list says that they belong to it, and not that they are no more when it names them no more.
    const kinds = planned.statements.filter(({ predicate }) => predicate === "kind");
    expect(kinds.map(({ subjectId, basis }) => `${basis} ${subjectId.split("-")[0]}`).sort()).toEqual([
      "PRINTED community",
      "SUPPLIED university",
      "SUPPLIED university",
      "SUPPLIED university",
    ]);
  });

  test("counts as many rows as there are, whoever they name", async () => {
    const planned = await plan(
      MEMBERS,
      "共同体,成员\n甲产教融合共同体,岱南大学、岱北大学\n乙产教融合共同体,岱南大学、岱北大学\n甲产教融合共同体,岱南大学\n丙,岱南大学\n",
    );
    const { new: fresh, changed, unchanged, duplicate, leftOut, named } = planned.difference;
    expect([fresh, changed, unchanged, duplicate, leftOut].map(({ count }) => count)).toEqual([2, 0, 0, 1, 1]);
    expect([planned.count.rows, named.count]).toEqual([4, 2]);
  });

  test.each([
    "北京大学 Peking University",
    "北京大学（Peking University）",
    "北京大学(Peking University)",
    "Peking University/北京大学",
  ])("is told by either half of a name in two scripts: %s", async (name) => {
    const planned = await plan(MEMBERS, `共同体,成员\n甲产教融合共同体,${name}\n`);
    expect(planned.problems).toEqual([]);
    expect(listLinks(planned)).toEqual([
      expect.stringMatching(/^university-pku MEMBER_OF community-name-[0-9a-f]{12}$/),
    ]);
    // Whoever is known keeps the own names.
    expect(planned.statements.filter(({ value }) => /北京大学[ (（]|University[)）]/.test(String(value)))).toEqual([]);
  });

  test.each(["北京大学 Tianjin College of Peking University", "北京大学 Harbin Institute of Technology"])(
    "is nobody who is known where its halves are not of one: %s",
    async (name) => {
      const planned = await plan(MEMBERS, `共同体,成员\n甲产教融合共同体,${name}\n`);
      expect(listLinks(planned)).toEqual([expect.stringMatching(/^university-name-[0-9a-f]{12} MEMBER_OF /)]);
    },
  );

  test("is a row of the same list, which has an identifier", async () => {
    const text = `${HEAD}kind: Enterprise
columns:
  代码: { identifier: USCC }
  名称: { name: OFFICIAL }
  母公司: { link: SUBSIDIARY_OF, to: name, optional: true }
`;
    const planned = await plan(
      text,
      "代码,名称,母公司\n91320582718675736W,江苏甲钢铁有限公司,北京乙软件有限公司\n91110108633612349T,北京乙软件有限公司,\n",
    );
    expect(listLinks(planned)).toEqual([
      "enterprise-uscc-91320582718675736w SUBSIDIARY_OF enterprise-uscc-91110108633612349t",
    ]);
    expect(planned.difference.new.count).toBe(2);
  });

  test("of two that bear it nobody is taken, unless the place decides", async () => {
    const places = `${HEAD}kind: Enterprise
columns:
  id: { identifier: id }
  名称: { name: OFFICIAL }
  地: { link: LOCATED_IN, to: place }
`;
    const two = await plan(
      places,
      "id,名称,地\nenterprise-suzhou,未来钢铁有限公司,苏州市\nenterprise-wuxi,未来钢铁有限公司,无锡市\n",
    );
    const text = `${HEAD.replace("names", "others")}kind: Community
by: name
columns:
  共同体: { name: OFFICIAL }
  成员: { link: MEMBER_OF, incoming: true, to: name, within: 地 }
`;
    const planned = await plan(
      text,
      "共同体,成员,地\n甲共同体,未来钢铁有限公司,\n乙共同体,未来钢铁有限公司,无锡市\n",
      two,
    );
    expect(listLinks(planned).map((link) => link.split(" ")[0])).toEqual([
      expect.stringMatching(/^enterprise-name-/),
      "enterprise-wuxi",
    ]);
    expect(planned.difference.toReview.count).toBe(1);
  });

  test("whom only a row names that is left out does not come in", async () => {
    const planned = await plan(
      MEMBERS,
      "共同体,成员\n甲共同体\u0001,岱南未名大学、东湖未名大学\n乙共同体,东湖未名大学\n",
    );
    expect(planned.problems.map(({ line, rule }) => [line, rule])).toEqual([[2, "TextIsClean"]]);
    expect(planned.count).toMatchObject({ rows: 2, invalid: 1 });
    expect(listLinks(planned)).toHaveLength(1);
    expect(
      printSaid(planned.statements, ({ predicate }) => predicate === "name").map((said) => said.split(" ")[2]),
    ).toEqual(expect.arrayContaining(["乙共同体", "东湖未名大学"]));
    expect(planned.statements.some(({ value }) => value === "岱南未名大学")).toBe(false);
  });

  test("the same list again says nothing new", async () => {
    const rows = "共同体,成员\n甲产教融合共同体,北京大学、岱南未名大学\n";
    const first = await plan(MEMBERS, rows);
    expect((await plan(MEMBERS, rows, first)).count).toMatchObject({ rows: 1, statements: 0 });
  });
});
