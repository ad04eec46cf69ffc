import { CFB } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/importing/files/web/read-page.js";
import { readWord } from "../../../src/importing/files/word/read-word.js";
import { parseDate } from "../../../src/importing/formats/tables/cells/parse-date.js";
import { parseNumber } from "../../../src/importing/formats/tables/cells/parse-number.js";
import { printDrafts, readBook, SOFTWARE, STEEL, writeTemporary } from "./read-drafts.js";
import { type Archive, changePart, members, writeBook } from "./write-book.js";

/** What stands above the line, in angle brackets, and how the cell reads. */
const CELLS: [cell: string, text: string, left?: string][] = [
  ["甲大学<1>", "甲大学", "1"],
  ["甲大学<[2]>", "甲大学", "[2]"],
  ["甲大学<1,2>", "甲大学", "1,2"],
  ["甲大学（北京）<①>", "甲大学（北京）", "①"],
  ["甲公司<*>", "甲公司", "*"],
  ["<3>甲公司", "甲公司", "3"],
  ["甲大学<1>、乙大学<2>", "甲大学、乙大学", "12"],
  ["2004年<注1>", "2004年", "注1"],
  ["Hebei University<1>", "Hebei University", "1"],
  // What is raised and no mark stays, and is seen to be raised.
  ["350<1>", "350¹"],
  ["10<3>", "10³"],
  ["占地面积（m<2>）", "占地面积（m²）"],
  ["km<2>", "km²"],
  ["19<th>", "19th"],
  ["<1>", "¹"],
];
const LEFT = "marks of notes, left out";

describe("a mark of a note that stands above the line is no part of a cell, and told", () => {
  test.each<(typeof CELLS)[number]>(CELLS)("of a web page: %s is %s", async (cell, text, left) => {
    const html = cell.replace(/<([^>]*)>/g, "<sup>$1</sup>");
    const path = await writeTemporary("page.xls", `<table><tr><td>名称</td></tr><tr><td>${html}</td></tr></table>`);
    const [sheet] = readPage(path, false);
    expect(sheet?.rows[1]?.cells).toEqual([text]);
    const told = left === undefined ? [] : [{ sheet: "table", what: LEFT, example: `table row 2 ${left}` }];
    expect(sheet?.passedOver).toEqual(told);
  });

  test.each<(typeof CELLS)[number]>(CELLS)("of a Word document: %s is %s", (cell, text, left) => {
    const runs = cell
      .split(/(<[^>]*>)/)
      .filter((part) => part !== "")
      .map((part) =>
        part.startsWith("<")
          ? `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${part.slice(1, -1)}</w:t></w:r>`
          : `<w:r><w:t>${part}</w:t></w:r>`,
      );
    const [sheet] = readWord(packWord(`<w:tbl><w:tr><w:tc><w:p>${runs.join("")}</w:p></w:tc></w:tr></w:tbl>`));
    expect(sheet?.rows[0]?.cells).toEqual([text]);
    expect(sheet?.passedOver.map(({ example }) => example)).toEqual(left === undefined ? [] : [`table row 1 ${left}`]);
  });

  test.each(["xlsx", "ods"] as const)("of a workbook: %s", async (type) => {
    const rows = [
      [STEEL, "江苏甲钢铁有限公司MARK", "2004", "苏州市"],
      [SOFTWARE, "北京乙软件有限公司", "2005", "北京市"],
    ];
    const book = await writeBook([members(...rows)], { type });
    const path =
      type === "xlsx"
        ? await changePart(book, "/xl/worksheets/sheet1.xml", (text) =>
            text.replace(
              /(<c r="B2"[^>]*?) t="str"><v>[^<]*<\/v>/,
              '$1 t="inlineStr"><is><r><t>江苏甲钢铁有限公司</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>',
            ),
          )
        : await changePart(book, "/content.xml", (text) =>
            text
              .replace(
                "</office:automatic-styles>",
                '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>',
              )
              .replace("MARK", '<text:span text:style-name="T1">1</text:span>'),
          );
    const table = await readBook(path);
    expect(printDrafts(table)[0]).toBe("江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市");
    expect(table.notes).toContain(`${LEFT}: S1 B2 1`);
  });
});

test("what is raised is no digit of a number or a day", () => {
  expect(parseNumber("350¹")).toBeUndefined();
  expect(parseDate("2004¹")).toMatchObject({ fault: { message: '"2004¹" is not a date' } });
});

function packWord(body: string): Buffer {
  const archive = CFB as Archive & { readonly utils: { readonly cfb_new: () => unknown } };
  const container = archive.utils.cfb_new();
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  archive.utils.cfb_add(container, "/word/document.xml", Buffer.from(document));
  return archive.write(container, { fileType: "zip", type: "buffer" });
}
