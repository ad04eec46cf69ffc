import { deflateRawSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readApart } from "../../../src/importing/files/workbook/read-apart.js";
import { checkUnpacked } from "../../../src/importing/files/workbook/check-unpacked.js";
import { readSheets } from "../../../src/importing/files/workbook/read-sheets.js";
import { FIXTURES } from "../fixtures.js";
import { DEVICES, HEADINGS, printDrafts, printFaults, readTable, STEEL, writeTemporary } from "./read-drafts.js";
import { changePart, members, writeBook } from "./write-book.js";

test("a coloured cell in the last corner costs nothing", async () => {
  const begun = Date.now();
  expect(printDrafts(await readTable(`${FIXTURES}stray-cell.xlsx`))).toEqual([
    "江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市",
  ]);
  expect(Date.now() - begun).toBeLessThan(10_000);
});

/** A ZIP archive of one file, which says that it unfolds to `said` bytes. */
function zip(name: string, content: Buffer, said = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

test("what unfolds to more than can be held is refused before it does, and what says less than it does, too", async () => {
  const sheet = "xl/worksheets/sheet1.xml";
  expect(() => checkUnpacked(zip(sheet, Buffer.from("a"), 3e9), false)).toThrow("it unfolds to 3,000 MB");
  expect(() => checkUnpacked(zip(sheet, Buffer.alloc(5_000_000), 1_000), false)).toThrow(RangeError);
  const path = await writeTemporary("bomb.xlsx", zip(sheet, Buffer.from("a"), 3e9));
  await expect(readTable(path)).rejects.toMatchObject({
    code: "INVALID_DATA",
    message: expect.stringContaining("bomb.xlsx cannot be read: it unfolds to 3,000 MB"),
  });
});

test("a sheet tells of no more columns than there are", () => {
  const sheet = (columns: string): Buffer =>
    zip("xl/worksheets/sheet1.xml", Buffer.from(`<worksheet><cols>${columns}</cols><sheetData/></worksheet>`));
  expect(() => checkUnpacked(sheet('<col min="1" max="16384"/>'.repeat(3_000)), false)).toThrow("more columns");
  expect(() => checkUnpacked(sheet('<col min="1" max="16384" width="9"/>'), false)).not.toThrow();
});

/** A workbook with that as its only sheet. */
async function writeSheet(rows: string, more = ""): Promise<string> {
  const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${more}</worksheet>`;
  return changePart(await writeBook([members()]), "/xl/worksheets/sheet1.xml", () => sheet);
}

test("a sheet that claims to reach the last corner, has cells beyond it, or merges all of it, is read or refused at once", async () => {
  const begun = Date.now();
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
  const read = async (rows: string, more = ""): Promise<unknown> => [
    ...readSheets(await writeSheet(rows, more), false),
  ];
  expect(await read(row)).toMatchObject([{ rows: [{ row: 1, cells: ["x"] }] }]);
  await expect(read(`${row}<row r="999999999"><c r="A999999999"><v>1</v></c></row>`)).rejects.toThrow(
    "it has a cell in row 999,999,999",
  );
  await expect(read('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>')).rejects.toThrow(
    "it has a cell in column 12,356,630",
  );
  const many = Array.from(
    { length: 5_000 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  );
  const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000)}</mergeCells>`;
  await expect(read(many.join(""), merges)).rejects.toThrow("its merged cells are too many");
  expect(await read('<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c></row>')).toMatchObject([
    { rows: [{ cells: [expect.stringMatching(/^#/)] }] },
  ]);
  expect(Date.now() - begun).toBeLessThan(20_000);
});

test("memory and time of the reader are bounded, and the program goes on", async () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [`code ${row}`, `name ${row}`, "2004", "place"]);
  const task = { path: await writeBook([members(...rows)]), form: "workbook", hidden: false } as const;
  await expect(readApart(task, { memoryMb: 24, seconds: 60 })).rejects.toThrow("it took more than 24 MB of memory");
  await expect(readApart(task, { memoryMb: 512, seconds: 0.001 })).rejects.toThrow("it took longer than 0.001 s");
});

test("a row of 200,000 cells, and one whose quotation mark is never closed, end in one message", async () => {
  await expect(readTable(await writeTemporary("wide.csv", `${"a,".repeat(200_000)}\n`))).rejects.toThrow(
    "wide.csv:1 has 200,001 cells, and of a row at most 16,384 are read",
  );
  const open = `${HEADINGS.join(",")}\n${STEEL},"${"x\n".repeat(3_000_000)}`;
  await expect(readTable(await writeTemporary("open.csv", open))).rejects.toThrow("a quotation mark is not closed");
});

test("cells of megabytes are problems, told in no time", async () => {
  const [letters, digits] = ["A".repeat(2_000_000), `${"9".repeat(500_000)}万元`];
  const begun = Date.now();
  const table = await readTable(
    await writeTemporary("long.csv", `${HEADINGS.join(",")}\n${STEEL},${letters},,\n${DEVICES},甲,${digits},\n`),
  );
  expect(printFaults(table)).toEqual([
    "2:2 the cell has 2,000,000 characters, and may have 32,767",
    "3:3 the cell has 500,002 characters, and may have 32,767",
  ]);
  expect(Date.now() - begun).toBeLessThan(5_000);
});

test("what is no workbook says so", async () => {
  await expect(
    readTable(await writeTemporary("cut.xlsx", readFileSync(`${FIXTURES}stray-cell.xlsx`).subarray(0, 2_000))),
  ).rejects.toThrow("cannot be read as a workbook");
});
