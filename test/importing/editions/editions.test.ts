import type { Stated } from "../../../src/statements/gather-statements.js";
import type { Statement } from "../../../src/statements/statement.js";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listKnownFiles } from "../../../src/importing/around/list-known-files.js";
import { plan } from "../../../src/loading/plan/plan.js";
import type { Projection } from "../../../src/loading/projection/projection.js";
import { readSeeds } from "../../../src/statements/read-seeds.js";
import { isError, validate } from "../../../src/validation/validate.js";
import { temporaryFolder } from "../../support/folder.js";
import { FIXTURES, mapping, MODEL } from "../fixtures.js";
import { type Planned, planFixture, SEEDS } from "../plan.js";

async function importBoth(): Promise<{ first: Planned; second: Planned; known: Stated }> {
  const first = await planFixture(`${FIXTURES}institutions-2025.xls`);
  const after = add(SEEDS, first);
  const second = await planFixture(`${FIXTURES}institutions-2026.xlsx`, {
    known: after,
    earlier: { known: first, edition: "2025-06-20" },
  });
  return { first, second, known: add(after, second) };
}

function add({ sources, statements }: Stated, { source, statements: more }: Planned): Stated {
  const known = new Set(statements.map(({ id }) => id));
  return { sources: [...sources, source], statements: [...statements, ...more.filter(({ id }) => !known.has(id))] };
}

function nodeOf(
  projection: Projection,
  id: string,
): Record<string, unknown> & { readonly names: readonly Record<string, unknown>[] } {
  const { properties } = projection.nodes.find((node) => node.id === id)!;
  return { ...properties, names: JSON.parse(String(properties.namesJson)) as Record<string, unknown>[] };
}

function linksOf(projection: Projection, id: string): readonly unknown[] {
  return projection.links
    .filter(({ from }) => from === id)
    .map(({ type, to, properties: { asOf, validTo, possibleTo, certainFrom } }) => ({
      type,
      to,
      asOf,
      validTo,
      possibleTo,
      certainFrom,
    }))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

describe("a later edition of a list", () => {
  test("is told as what it changes", async () => {
    const { second } = await importBoth();
    const { difference, count } = second;
    expect(difference.new.examples).toEqual(["南京戊大学 (university-moe-4132099905)"]);
    expect(difference.changed.examples).toEqual([
      "北京甲学院 is now called 北京甲大学; 北京甲大学: universityKind VOCATIONAL → UNDERGRADUATE; 北京甲大学: authority 北京市 → 教育部",
      "河北丙大学: LOCATED_IN place-gbt2260-120000 → place-gbt2260-130100",
    ]);
    expect(difference.closed.examples).toEqual(["北京乙学院 (university-moe-4111099902)"]);
    expect(difference.unchanged.count).toBe(2);
    const { new: fresh, changed, unchanged, duplicate, leftOut } = difference;
    const counted = [fresh, changed, unchanged, duplicate, leftOut].reduce((sum, { count: one }) => sum + one, 0);
    expect(counted).toBe(count.rows);
  });

  test("closes nobody whose row has a problem, or who stands in another file of it", async () => {
    const folder = await temporaryFolder();
    const list = async (name: string, rows: string, options: Parameters<typeof planFixture>[1]): Promise<Planned> => {
      writeFileSync(join(folder, name), `学校名称,学校标识码,主管部门,所在地,办学层次\n${rows}`);
      return planFixture(join(folder, name), options);
    };
    const rows = [
      "北京甲学院,4111099901,北京市,北京市,专科\n",
      "北京乙学院,4111099902,北京市,北京市,专科\n",
      "北京丁学院,4111099904,北京市,北京市,专科\n",
    ];
    const first = await list("first.csv", rows.join(""), { edition: "2025" });
    const next = { known: add(SEEDS, first), earlier: { known: first, edition: "2025" }, edition: "2026" };
    const closedBy = async (name: string, text: string, options = next): Promise<readonly string[]> =>
      (await list(name, text, options)).difference.closed.examples;
    const closed = ["北京乙学院 (university-moe-4111099902)", "北京丁学院 (university-moe-4111099904)"];
    expect(await closedBy("whole.csv", rows[0]!)).toEqual(closed);
    expect(await closedBy("bad-name.csv", `${rows[0]}北京\u0001乙学院,4111099902,北京市,北京市,专科\n`)).toEqual(
      closed.slice(1),
    );
    expect(await closedBy("bad-level.csv", `${rows[0]}北京乙学院,4111099902,北京市,北京市,小学\n`)).toEqual([]);
    const part = await list("part.csv", rows[1]!, next);
    expect(await closedBy("other-part.csv", rows[0]!, { ...next, known: add(next.known, part) })).toEqual(
      closed.slice(1),
    );
  });

  test("what it has first began after the edition before it, and nobody says when", async () => {
    const projection = plan((await importBoth()).known.sources, (await importBoth()).known.statements, MODEL);
    const fresh = nodeOf(projection, "university-moe-4132099905");
    expect(fresh).toMatchObject({ asOf: "2026-06-20", possibleFrom: "2025-06-21", certainFrom: "2026-06-20" });
    expect(fresh).not.toHaveProperty("validFrom");
    const inferred = projection.statements
      .map(({ properties }) => properties)
      .filter(({ subjectId, modality }) => subjectId === "university-moe-4132099905" && modality === "INFERRED");
    expect(inferred).toMatchObject([
      { predicate: "kind", value: "University", inference: expect.stringContaining("2025-06-20") },
    ]);
    expect(inferred[0]).not.toHaveProperty("dateMin");
    for (const id of ["university-moe-4111099901", "university-moe-4111099902", "university-moe-4132099904"])
      expect(nodeOf(projection, id).possibleFrom).toBe("0000-01-01");
  });

  test("same code and another name: the node and its links stay, the old name becomes FORMER with its end; what changed is kept with its times", async () => {
    const projection = plan((await importBoth()).known.sources, (await importBoth()).known.statements, MODEL);
    const renamed = nodeOf(projection, "university-moe-4111099901");
    expect(renamed).toMatchObject({ name: "北京甲大学", universityKind: "UNDERGRADUATE", authority: "教育部" });
    expect(renamed.names.map(({ value, nameKind, validTo }) => ({ value, nameKind, validTo }))).toEqual([
      { value: "北京甲大学", nameKind: "OFFICIAL", validTo: undefined },
      { value: "北京甲学院", nameKind: "FORMER", validTo: "2026-06-20" },
    ]);
    expect(
      projection.names
        .filter(({ entityId }) => entityId === "university-moe-4111099901")
        .map(({ properties }) => properties.nameKind),
    ).toEqual(expect.arrayContaining(["FORMER", "OFFICIAL"]));
    const levels = projection.statements
      .map(({ properties }) => properties)
      .filter(
        ({ subjectId, predicate }) => subjectId === "university-moe-4111099901" && predicate === "universityKind",
      );
    expect(levels.map(({ value, asOf, validTo, modality }) => [value, asOf, validTo, modality]).sort()).toEqual(
      [
        ["UNDERGRADUATE", "2026-06-20", undefined, "ASSERTED"],
        ["VOCATIONAL", "2025-06-20", undefined, "ASSERTED"],
        ["VOCATIONAL", undefined, "2026-06-20", "INFERRED"],
      ].sort(),
    );
    expect(projection.disagreements.filter(({ concerns }) => concerns.includes("university-moe-4111099901"))).toEqual(
      [],
    );
  });

  test("a code that is gone is closed as of the edition, and was there before; a link to another place ends where the other is first known", async () => {
    const projection = plan((await importBoth()).known.sources, (await importBoth()).known.statements, MODEL);
    expect(nodeOf(projection, "university-moe-4111099902")).toMatchObject({
      asOf: "2025-06-20",
      validTo: "2026-06-20",
      possibleTo: "2026-06-20",
      certainFrom: "2025-06-20",
      modality: "ASSERTED",
    });
    expect(nodeOf(projection, "university-moe-4132099904")).toMatchObject({
      asOf: "2026-06-20",
      possibleTo: "9999-12-31",
    });
    expect(linksOf(projection, "university-moe-4113099903")).toEqual([
      {
        type: "LOCATED_IN",
        to: "place-gbt2260-120000",
        asOf: "2025-06-20",
        validTo: "2026-06-20",
        possibleTo: "2026-06-20",
        certainFrom: "2025-06-20",
      },
      {
        type: "LOCATED_IN",
        to: "place-gbt2260-130100",
        asOf: "2026-06-20",
        validTo: undefined,
        possibleTo: "9999-12-31",
        certainFrom: "2026-06-20",
      },
    ]);
  });

  test("what is part of one at a time moves with the editions, and check accepts all of them", async () => {
    const folder = await temporaryFolder();
    const read = mapping(
      "register: example-units\nsource: { title: Units, licence: made up }\nkind: OrganizationalUnit\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  of: { link: PART_OF, to: id }\n",
    ).mapping!;
    let known = SEEDS;
    let before: { known: Planned; edition: string } | undefined;
    const imported: Statement[] = [];
    for (const [edition, of] of [
      ["2024-05", "university-pku"],
      ["2025-05", "university-hrbust"],
      ["2026-05", "university-pku"],
    ] as const) {
      writeFileSync(join(folder, "units.csv"), `id,name,of\nunit-a,A,${of}\n`);
      const plan = await planFixture(join(folder, "units.csv"), {
        read,
        edition,
        known,
        ...(before && { earlier: before }),
      });
      expect([plan.problems, plan.difference.conflicting.count]).toEqual([[], 0]);
      imported.push(...plan.statements);
      known = add(known, plan);
      before = { known: plan, edition };
    }
    expect(
      linksOf(plan(known.sources, known.statements, MODEL), "unit-a").map(
        (link) => (link as { to: string; possibleTo: string }).to + (link as { possibleTo: string }).possibleTo,
      ),
    ).toEqual(["university-hrbust2026-05-31", "university-pku9999-12-31"]);
    const files = listKnownFiles(imported, []);
    const documents = files.map(({ name, path }) => [name, path] as const);
    const seeds = readSeeds(MODEL);
    expect(
      validate(
        { files: [...seeds.files, ...files], documents: new Map([...seeds.documents, ...documents]), problems: [] },
        MODEL,
      ).filter(isError),
    ).toEqual([]);
  });

  test("nothing is deleted, and what comes back has not ended", async () => {
    const { first, second, known } = await importBoth();
    const ids = new Set(known.statements.map(({ id }) => id));
    expect([...first.statements, ...second.statements].every(({ id }) => ids.has(id))).toBe(true);
    const third = await planFixture(`${FIXTURES}institutions-2025.xls`, {
      known,
      edition: "2027-06-20",
      earlier: { known: second, edition: "2026-06-20" },
    });
    const projection = plan(add(known, third).sources, add(known, third).statements, MODEL);
    expect(nodeOf(projection, "university-moe-4111099902")).toMatchObject({
      asOf: "2027-06-20",
      possibleTo: "9999-12-31",
    });
    expect(nodeOf(projection, "university-moe-4111099902").validTo).toBeUndefined();
    expect(nodeOf(projection, "university-moe-4111099901")).toMatchObject({
      name: "北京甲学院",
      universityKind: "VOCATIONAL",
    });
    expect(third.difference.closed.examples).toEqual(["南京戊大学 (university-moe-4132099905)"]);
  });

  test("the same edition again says nothing new", async () => {
    const { first, known } = await importBoth();
    const again = await planFixture(`${FIXTURES}institutions-2026.xlsx`, {
      known,
      earlier: { known: first, edition: "2025-06-20" },
    });
    expect(again.count.statements).toBe(0);
    const { duplicate, changed, unchanged } = again.difference;
    expect([duplicate.count, changed.count, unchanged.count]).toEqual([5, 0, 0]);
  });
});
