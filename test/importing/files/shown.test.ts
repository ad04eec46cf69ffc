import { expect, test } from "vitest";
import { DEVICES, printDrafts, printFaults, readBook, SOFTWARE, STEEL } from "./read-drafts.js";
import { changePart, changeStream, listRecords, members, writeBook } from "./write-book.js";

const [YI, BING] = ["北京乙软件有限公司", "上海丙仪器有限公司"];

test("a cell says what its format shows of it, of texts too, and what shows nothing is told", async () => {
  const table = await readBook(
    await writeBook([
      members(
        [STEEL, { t: "s", v: "江苏甲钢铁", z: '@"有限公司"' }, { t: "n", v: 0, z: "0;-0;;@" }],
        [SOFTWARE, { t: "s", v: YI, z: ";;;" }],
        [DEVICES, BING, { t: "n", v: 2004, z: ";;;" }],
        [DEVICES, BING, { t: "n", v: 60, z: "yyyy-mm-dd" }], // 29 February 1900
      ),
    ]),
  );
  expect(printDrafts(table)).toEqual(["江苏甲钢铁有限公司 zh-Hans"]);
  expect(printFaults(table)).toEqual([
    `[S1]3:2 the cell holds "${YI}", and its format shows nothing of it`,
    '[S1]4:3 the cell holds "2004", and its format shows nothing of it',
    "[S1]5:3 the cell shows a date, and 60 is none",
  ]);
});

test.each([
  ["an empty text", '<c r="C3" t="str"><f>A1</f><v></v></c>'],
  ["no text", '<c r="C3" t="str"><f>A1</f></c>'],
])("a formula whose result is stored as %s is empty, and told", async (_, cell) => {
  const path = await writeBook([members([STEEL, "江苏甲钢铁有限公司"], [SOFTWARE, YI, { t: "n", v: 1, f: "A1" }])]);
  const changed = await changePart(path, "/xl/worksheets/sheet1.xml", (text) =>
    text.replace(/<c r="C3"[^>]*>.*?<\/c>/u, cell),
  );
  const table = await readBook(changed);
  expect(printDrafts(table)).toEqual(["江苏甲钢铁有限公司 zh-Hans", `${YI} zh-Hans`]);
  expect(printFaults(table)).toEqual([]);
  expect(table.notes).toContain("formulas whose stored result is nothing, read as empty: S1 C3 =A1");
});

test("a formula without any result is told with its row and column", async () => {
  const path = await writeBook([members([SOFTWARE, YI, { t: "n", v: 1, f: "A1" }])]);
  const changed = await changePart(path, "/xl/worksheets/sheet1.xml", (text) =>
    text.replace(/<c r="C2"[^>]*>.*?<\/c>/u, '<c r="C2"><f>A1</f><v/></c>'),
  );
  expect(printFaults(await readBook(changed))).toEqual([
    "[S1]2:3 the formula =A1 was never calculated: the file has no value of it",
  ]);
});

/** ROW records of [MS-XLS 2.4.221] for one row: the library writes none. */
function addFlatRow(stream: Buffer, row: number): Buffer {
  const sheet = listRecords(stream).filter(({ type }) => type === 0x809)[1]!;
  const end = sheet.at + stream.readUInt16LE(sheet.at - 2);
  const record = Buffer.alloc(20);
  record.writeUInt16LE(0x208, 0);
  record.writeUInt16LE(16, 2);
  record.writeUInt16LE(row, 4);
  record.writeUInt8(0x40, 16);
  return Buffer.concat([stream.subarray(0, end), record, stream.subarray(end)]);
}

test("a row that is nothing high is hidden, and named", async () => {
  const rows = members([STEEL, "江苏甲钢铁有限公司"], [SOFTWARE, YI], [DEVICES, BING]);
  const xlsx = await changePart(await writeBook([rows]), "/xl/worksheets/sheet1.xml", (text) =>
    text.replace('<row r="3"', '<row r="3" ht="0" customHeight="1"'),
  );
  const xls = await changeStream(await writeBook([rows], { type: "biff8" }), (stream) => addFlatRow(stream, 2));
  const ods = await changePart(await writeBook([rows], { type: "ods" }), "/content.xml", (text) =>
    text.replace(
      "<office:body>",
      '<office:automatic-styles><style:style style:name="r"><style:table-row-properties style:row-height="0cm"/></style:style></office:automatic-styles><office:body>',
    ),
  );
  for (const path of [xlsx, xls]) {
    const table = await readBook(path);
    expect(printDrafts(table)).toEqual(["江苏甲钢铁有限公司 zh-Hans", `${BING} zh-Hans`]);
    expect(table.notes).toContain("hidden rows, left out: S1 row 3");
  }
  await expect(readBook(ods)).rejects.toThrow("has hidden rows or columns");
});
