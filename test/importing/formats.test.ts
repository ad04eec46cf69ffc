import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { findPlace } from "../../src/importing/rows/find-place.js";
import { printCode } from "../../src/importing/files/grid.js";
import { IdSet } from "../../src/importing/known/id-set.js";
import { openFile } from "../../src/importing/open-file.js";
import { EMPTY_LEDGER } from "../../src/ledger/ledger.js";
import { listLedgerFiles } from "../../src/ledger/ledger-files.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { isError, validate } from "../../src/validation/validate.js";
import { temporaryFolder } from "../support/folder.js";
import { FIXTURES, mapping, MODEL, planFixture, printSaid, SEEDS } from "./plan.js";

describe("the Ministry's list", () => {
  test("as published: title rows, province headings, codes as numbers; each value with its sheet, row and column", async () => {
    const { statements, difference, notes, problems, sourceId } = await planFixture(`${FIXTURES}institutions-2025.xls`);
    expect(problems).toEqual([]);
    expect(sourceId).toBe("moe-regular-institutions-2025-06-20");
    expect([difference.new.count, difference.changed.examples]).toEqual([4, ["北京大学 (university-pku)"]]);
    expect(printSaid(statements, ({ subjectId }) => subjectId === "university-moe-4113099903")).toEqual([
      "university-moe-4113099903 LOCATED_IN place-gbt2260-120000",
      "university-moe-4113099903 authority 河北省",
      "university-moe-4113099903 identifier 4113099903 MOE",
      "university-moe-4113099903 kind University",
      "university-moe-4113099903 name 河北丙大学 OFFICIAL",
      "university-moe-4113099903 universityKind UNDERGRADUATE",
    ]);
    const code = statements.find(
      ({ subjectId, predicate }) => subjectId === "university-moe-4111099901" && predicate === "identifier",
    )!;
    expect(code.evidence).toEqual([
      { start: 0, end: 10, exact: "4111099901", sheet: "全国普通高等学校名单", row: 6, column: "C" },
    ]);
    expect(statements.find(({ predicate, value }) => predicate === "name" && value === "北京甲学院")).toMatchObject({
      asOf: "2025-06-20",
      basis: "PRINTED",
    });
    expect(notes.list().map(({ what, count }) => `${count} ${what}`)).toEqual([
      "1 places below the prefecture or unknown: put in their province",
      "2 备注 (remarks), which the graph has no property for",
    ]);
  });

  test("for adults: no city, so the heading of the province says where", async () => {
    const path = join(await temporaryFolder(), "adult.csv");
    writeFileSync(
      path,
      "全国成人高等学校名单（截至2025年6月20日）,,,,\n序号,学校名称,学校标识码,主管部门,备注\n天津市（1所）,,,,\n1,天津甲职工大学,4212059901,天津市,\n",
    );
    const { statements, sourceId } = await planFixture(path);
    expect(sourceId).toBe("moe-adult-institutions-2025-06-20");
    expect(printSaid(statements, ({ predicate }) => ["universityKind", "LOCATED_IN"].includes(predicate))).toEqual([
      "university-moe-4212059901 LOCATED_IN place-gbt2260-120000",
      "university-moe-4212059901 universityKind ADULT",
    ]);
    expect(
      statements.filter(({ subjectId, predicate }) => subjectId === "place-gbt2260-120000" && predicate === "name"),
    ).toMatchObject([
      { value: "天津市", basis: "PRINTED", evidence: [{ exact: "天津市（1所）", row: 3, column: "A" }] },
    ]);
  });

  test("rows that cannot be read are named, the others are not lost", async () => {
    const path = join(await temporaryFolder(), "list.csv");
    writeFileSync(
      path,
      "学校名称,学校标识码,主管部门,所在地,办学层次\n北京甲学院,4.111099901E9,北京市,北京市,专科\n,4111099902,北京市,北京市,本科\n乙大学,4111099903,北京市,北京市,小学\n丙大学,4199099904.0,北京市,北京市,本科\n",
    );
    const { statements, problems, count } = await planFixture(path, { edition: "2025" });
    expect(problems.map(({ line, column, rule, message }) => [line, column, rule, message])).toEqual([
      [3, 1, "RowIsWhole", "the row has no 学校名称"],
      [4, 5, "RowIsWhole", '"小学" is no 办学层次'],
      [5, 2, "IdentifiersCheckOut", '"4199099904" is no school code: 99 is no province'],
    ]);
    expect(count).toMatchObject({ rows: 4, invalid: 3 });
    expect(new Set(statements.map(({ subjectId }) => subjectId))).toContain("university-moe-4111099901");
  });
});

describe("ROR records", () => {
  test.each(["ror.ndjson", "ror.json"])("of both schemas, in %s", async (name) => {
    const { statements, difference, problems, notes } = await planFixture(`${FIXTURES}${name}`);
    expect(problems).toEqual([]);
    expect(difference.changed.examples).toEqual(["Harbin University of Science and Technology (university-hrbust)"]);
    expect(
      printSaid(
        statements,
        ({ subjectId, objectId }) =>
          [subjectId, objectId].includes("organization-ror-000190731") && objectId?.startsWith("place") !== true,
      ),
    ).toEqual([
      "organization-ror-000190731 identifier 000190731 ROR",
      "organization-ror-000190731 identifier Q5570747 WIKIDATA",
      "organization-ror-000190731 kind Laboratory",
      "organization-ror-000190731 laboratoryKind NATIONAL_KEY",
      "organization-ror-000190731 name ESKL en ACRONYM",
      "organization-ror-000190731 name Example State Key Laboratory en LABEL",
      "organization-ror-000190731 name 例子國家重點實驗室 zh-Hant LABEL",
      "university-hrbust HOSTS organization-ror-000190731",
    ]);
    expect(
      printSaid(statements, ({ predicate }) => ["SUCCEEDED_BY", "LOCATED_IN", "established"].includes(predicate)),
    ).toEqual([
      "organization-ror-000190731 LOCATED_IN place-gbt2260-610100",
      "organization-ror-00073tb80 SUCCEEDED_BY organization-ror-034t30j35",
      "organization-ror-00073tb80 established 0976",
      "place-gbt2260-230100 LOCATED_IN place-heilongjiang",
      "place-gbt2260-610100 LOCATED_IN place-gbt2260-610000",
      "university-hrbust LOCATED_IN place-gbt2260-230100",
      "university-hrbust established 1950",
    ]);
    expect(
      statements.find(({ predicate, subjectId }) => predicate === "kind" && subjectId === "organization-ror-00073tb80"),
    ).toMatchObject({ modality: "HISTORICAL", asOf: "2024-12-11" });
    expect(notes.list().map(({ what, examples }) => [what, examples])).toContainEqual([
      "relations to records that are not in the file",
      ["Example State Key Laboratory: parent Outside"],
    ]);
  });
});

describe("tables", () => {
  const read = mapping().mapping!;

  test("UTF-8 with its mark and GB 18030 say the same", async () => {
    const [marked, chinese] = await Promise.all(
      ["members.csv", "members-gb18030.csv"].map((name) => planFixture(`${FIXTURES}${name}`, { read })),
    );
    expect(printSaid(marked!.statements)).toEqual(printSaid(chinese!.statements));
    expect(marked!.difference.duplicate.count).toBe(1);
    expect(
      printSaid(marked!.statements, ({ subjectId }) => subjectId === "enterprise-uscc-91320582718675736w"),
    ).toEqual([
      "enterprise-uscc-91320582718675736w LOCATED_IN place-gbt2260-320500",
      "enterprise-uscc-91320582718675736w MEMBER_OF community-quality-steel MEMBER",
      "enterprise-uscc-91320582718675736w established 2001-05-08",
      "enterprise-uscc-91320582718675736w identifier 91320582718675736W USCC",
      "enterprise-uscc-91320582718675736w kind Enterprise",
      "enterprise-uscc-91320582718675736w name Jia Steel Co., Ltd. en LABEL",
      "enterprise-uscc-91320582718675736w name 江苏甲钢铁有限公司 OFFICIAL",
    ]);
  });

  test("one thing in other words is said once, now and when it comes again", async () => {
    const path = join(await temporaryFolder(), "twice.csv");
    writeFileSync(
      path,
      "统一社会信用代码,企业名称,成立日期\n91110108633612349T,北京乙软件有限公司,1999年5月\n91110108633612349T,北京乙软件有限公司,1999-05\n",
    );
    const plan = await planFixture(path, { read });
    expect(plan.statements.filter(({ predicate }) => predicate === "established")).toHaveLength(1);
    const again = async (statements: typeof plan.statements): Promise<unknown> =>
      (
        await planFixture(path, {
          read,
          known: { sources: SEEDS.sources, statements: [...SEEDS.statements, ...statements] },
        })
      ).count;
    expect(await again(plan.statements)).toMatchObject({ statements: 0, takenBack: 0 });
    const retraction = { reason: "a draft", recordedAt: "2026-02-01T00:00:00Z" };
    expect(await again(plan.statements.map((one) => ({ ...one, retraction })))).toMatchObject({
      statements: 0,
      takenBack: expect.any(Number) as number,
    });
  });

  test("all three line ends in one file, within quotation marks too: no row is lost, and each keeps its number", async () => {
    const path = join(await temporaryFolder(), "mixed.csv");
    writeFileSync(
      path,
      '统一社会信用代码,企业名称,English name\r\n91320582718675736W,江苏甲钢铁有限公司,"Jia\r\nSteel"\r\n91110108633612349T,北京乙软件有限公司,\n91310000633612349F,上海丙仪器有限公司,Bing\r',
    );
    const rows = async (from: string): Promise<readonly unknown[]> =>
      (await planFixture(from, { read })).statements
        .filter(({ predicate }) => predicate === "identifier")
        .map(({ value, evidence }) => [value, evidence[0]!.row]);
    expect((await planFixture(path, { read })).problems.map(({ line, rule }) => [line, rule])).toEqual([
      [2, "TextIsClean"],
    ]);
    expect(await rows(path)).toEqual([
      ["91110108633612349T", 4],
      ["91310000633612349F", 5],
    ]);
  });

  test("a cell without a heading and one whose formula failed are problems: the row may have shifted", async () => {
    const path = join(await temporaryFolder(), "shifted.csv");
    writeFileSync(
      path,
      "统一社会信用代码,企业名称,English name\n91320582718675736W,江苏甲钢铁有限公司,Jia Steel, Ltd.\n91110108633612349T,#REF!,\n91310000633612349F,上海丙仪器有限公司,Bing,\n",
    );
    const { problems, count } = await planFixture(path, { read });
    expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual([
      [2, 4, "the row has more cells than there are headings, 3"],
      [3, 2, "the cell shows #REF!: its formula failed"],
    ]);
    expect(count).toMatchObject({ rows: 3, invalid: 2 });
  });

  test("of a workbook the sheet that has the headings; the others are named", async () => {
    const path = join(await temporaryFolder(), "sheets.xlsx");
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["说明"], ["填表说明"]]), "说明");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["统一社会信用代码", "企业名称"],
        ["91110108633612349T", "北京乙软件有限公司"],
        ["91310000633612349F", { t: "e", v: 23 }],
      ]),
      "成员",
    );
    writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { statements, problems, notes } = await planFixture(path, { read });
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, "the cell shows #REF!: its formula failed"],
    ]);
    expect(statements.find(({ predicate }) => predicate === "identifier")!.evidence).toMatchObject([
      { sheet: "成员", row: 2, column: "A" },
    ]);
    expect(notes.list().map(({ examples }) => examples)).toContainEqual(["说明"]);
  });

  test("every bad row with its line and column", async () => {
    const { problems, count } = await planFixture(`${FIXTURES}members-bad.csv`, { read });
    expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [4, 1, "IdentifiersCheckOut"],
      [5, 2, "RowIsWhole"],
      [6, 4, "DatesAreWellFormed"],
    ]);
    expect(count.invalid).toBe(3);
  });

  const UNITS =
    "register: example-units\nsource: { title: Units, licence: made up }\nkind: OrganizationalUnit\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  of: { link: PART_OF, to: id, optional: true }\n  to: { link: SUCCEEDED_BY, to: id, optional: true }\n  from: { time: validFrom, optional: true }\n  until: { time: validTo, optional: true }\n";
  const AGREEMENTS =
    "register: example-agreements\nsource: { title: Agreements, licence: made up }\nkind: Agreement\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  kind: { property: agreementKind }\n  party: { link: SIGNED, incoming: true, to: id }\n";
  test.each<[string, string, string, readonly (readonly [number, string])[]]>([
    [
      "a circle",
      UNITS,
      "id,name,of\nunit-a,A,unit-b\nunit-b,B,unit-c\nunit-c,C,unit-a\nunit-d,D,unit-a\n",
      [[4, "one of these is the wrong way round: unit-c → unit-a → unit-b → unit-c"]],
    ],
    [
      "a circle of another type, in one row",
      UNITS,
      "id,name,to\nunit-a,A,unit-b\nunit-b,B,unit-a\n",
      [[3, "one of these is the wrong way round: unit-b → unit-a → unit-b"]],
    ],
    [
      "two at a time of which there is one",
      UNITS,
      "id,name,of\nunit-a,A,university-pku\nunit-a,A,university-hrbust\n",
      [[3, "see row 2; say until when the one held and from when the other"]],
    ],
    [
      "one after the other",
      UNITS,
      "id,name,of,from,until\nunit-a,A,university-pku,2001,2005-01-01\nunit-a,A,university-hrbust,2005-01-01,\n",
      [],
    ],
    [
      "dates the wrong way round",
      UNITS,
      "id,name,of,from,until\nunit-a,A,university-pku,2005,2001\n",
      [[2, "DatesInOrder"]],
    ],
    [
      "a full-width identifier, told once",
      "register: example-firms\nsource: { title: Firms, licence: made up }\nkind: Enterprise\ncolumns:\n  id: { identifier: USCC }\n  name: { name: OFFICIAL }\n",
      "id,name\n９１１１０１０８６３３６１２３４９Ｔ,北京乙公司\n",
      [[2, "write 91110108633612349T, in half-width characters and without spaces around it"]],
    ],
    [
      "an agreement of one party",
      AGREEMENTS,
      "id,name,kind,party\nagreement-a,A,OTHER,university-pku\nagreement-b,B,OTHER,university-pku\nagreement-b,B,OTHER,university-hrbust\n",
      [[2, "AgreementHasTwoParties"]],
    ],
  ])("what check would refuse is refused, and what is not, check accepts: %s", async (_title, map, rows, expected) => {
    const path = join(await temporaryFolder(), "rows.csv");
    writeFileSync(path, rows);
    const plan = await planFixture(path, { read: mapping(map).mapping! });
    const found = plan.problems.map(
      ({ line, rule, suggestion = "" }) =>
        `${line} ${expected.some(([, said]) => said === suggestion) ? suggestion : rule}`,
    );
    expect([...new Set(found)]).toEqual(expected.map(([line, said]) => `${line} ${said}`));
    if (plan.whole) return;
    const header = {
      format: "table",
      file: "rows.csv",
      sha256: plan.source.sha256,
      recordedAt: "2026-01-01T00:00:00Z",
      sources: [plan.source],
    };
    const { files, documents } = listLedgerFiles({
      ...EMPTY_LEDGER,
      imports: [{ name: "1", header, statements: plan.statements }],
    });
    const seeds = readSeeds(MODEL);
    expect(
      validate(
        { files: [...seeds.files, ...files], documents: new Map([...seeds.documents, ...documents]), problems: [] },
        MODEL,
      ).filter(isError),
    ).toEqual([]);
  });

  test("rows of two sheets are two, though they have one number", async () => {
    const path = join(await temporaryFolder(), "sheets.xls");
    const book = utils.book_new();
    const headings = ["学校名称", "学校标识码", "主管部门", "所在地", "办学层次"];
    for (const [name, code] of [
      ["甲", "4111099901"],
      ["乙", "4199099902"],
    ])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([headings, [`北京${name}学院`, code, "北京市", "北京市", "专科"]]),
        name,
      );
    writeFileSync(path, write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const { problems, difference } = await planFixture(path, { edition: "2025" });
    expect(problems.map(({ file, line }) => [file, line])).toEqual([[`${path} [乙]`, 2]]);
    expect(difference.new.examples).toEqual(["北京甲学院 (university-moe-4111099901)"]);
  });

  test("headings in either language; a missing one is named, with what was probably meant", async () => {
    const folder = await temporaryFolder();
    const [english, wrong] = [join(folder, "english.csv"), join(folder, "wrong.csv")];
    writeFileSync(
      english,
      "List of members;;\nCredit code;Company;City\n91110108633612349T;北京乙软件有限公司;北京市\n",
    );
    expect(printSaid((await planFixture(english, { read })).statements)).toContain(
      "enterprise-uscc-91110108633612349t name 北京乙软件有限公司 OFFICIAL",
    );
    writeFileSync(wrong, "统一社会信用代号,企业名称\n91110108633612349T,北京乙软件有限公司\n");
    expect(
      await openFile({ path: wrong, as: undefined, mapping: read, edition: undefined, model: MODEL }),
    ).toMatchObject({
      problems: [
        {
          file: "members.yaml",
          line: 9,
          message: 'the table has no column "统一社会信用代码" or "Credit code"',
          suggestion: 'did you mean "统一社会信用代号"?',
        },
      ],
    });
  });

  test("a mapping that is wrong is told where, and what was meant", () => {
    const text = readFileSync(`${FIXTURES}members.yaml`, "utf8");
    const { problems } = mapping(
      text
        .replace("USCC", "USC")
        .replace("kind: Enterprise", "kind: Enterprize")
        .replace("MEMBER_OF", "MEMBER_OFF")
        .replace("licence", "license"),
    );
    expect(problems.map(({ line, message, suggestion }) => [line, message, suggestion])).toEqual([
      [6, 'source has no field "license"', 'did you mean "licence"?'],
      [3, "the source has no licence", undefined],
      [7, '"Enterprize" is no kind', 'did you mean "Enterprise"?'],
      [9, '"USC" is no register of identifiers', 'did you mean "USCC"?'],
      [15, '"MEMBER_OFF" is no link', 'did you mean "MEMBER_OF"?'],
      [8, "no column is an identifier", expect.stringContaining("USCC")],
    ]);
  });

  test("a mapping that is a list, or nothing, is one problem", () => {
    expect(mapping("- register: a\n- kind: b\n").problems.map(({ message }) => message)).toEqual([
      "the file has to be a mapping, such as { key: value }",
    ]);
    for (const nothing of ["", "\uFEFF", "# none\n"])
      expect(mapping(nothing).problems.map(({ message }) => message)).toEqual(["the mapping is empty"]);
  });

  test("what cannot be read at all says so", async () => {
    const folder = await temporaryFolder();
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const open = (path: string): Promise<unknown> =>
      openFile({ path, as: undefined, mapping: undefined, edition: undefined, model: MODEL });
    await expect(open(join(folder, "none.csv"))).rejects.toThrow("it is not there");
    for (const nothing of ["", "\uFEFF", "\uFEFF\n"])
      await expect(open(write("empty.csv", nothing))).rejects.toThrow("is empty");
    await expect(open(folder)).rejects.toThrow("it is a folder");
    await expect(open(write("table.csv", "a,b\n1,2\n"))).rejects.toThrow("nobody says what its columns mean");
    await expect(open(write("other.json", '[{"a":1}]'))).rejects.toThrow("neither a statement file nor records of ROR");
    await expect(open(write("book.xls", Buffer.from("d0cf11e0a1b11ae100", "hex")))).rejects.toThrow(
      "cannot be read as a workbook",
    );
    await expect(
      planFixture(write("quote.csv", '统一社会信用代码,企业名称\n1,"a\n'), {
        read: mapping(readFileSync(`${FIXTURES}members.yaml`, "utf8")).mapping!,
      }),
    ).rejects.toThrow("a quotation mark is not closed");
  });
});

test("codes that a spreadsheet made numbers of", () => {
  expect(["4111010001", " 4111010001.0", "4.111010001E9", "4.111010001e+9", "0123", "1.5"].map(printCode)).toEqual([
    "4111010001",
    "4111010001",
    "4111010001",
    "4111010001",
    "0123",
    "1.5",
  ]);
});

test.each([
  ["石家庄市", "13", "130100"],
  ["天津市", "13", "120000"],
  ["兴安盟", "15", "152200"],
  ["昌吉回族自治州", "65", "652300"],
  ["双河市", "65", "650000"],
  ["北京市", "", "110000"],
  ["Xi'an", "Shaanxi", "610100"],
  ["Jilin", "Jilin", "220000"],
  ["Hsinchu", "Taiwan", "710000"],
  ["Suzhou", "Jiangsu", "320500"],
  ["320582", "", "320582"],
])("%s in %s is %s", (text, within, code) => {
  expect(findPlace(text, within)?.code).toBe(code);
});

test("a set of ids tells what it has seen", () => {
  const set = new IdSet();
  const ids = Array.from({ length: 70_000 }, (_, index) =>
    (index * 2_654_435_761).toString(16).padStart(20, "0").split("").reverse().join(""),
  );
  expect(ids.every((id) => set.add(id))).toBe(true);
  expect(ids.some((id) => set.add(id))).toBe(false);
});
