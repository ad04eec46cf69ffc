import { CFB } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readSheets } from "../../../src/importing/files/workbook/read-sheets.js";
import { readWord } from "../../../src/importing/files/word/read-word.js";
import { recogniseContainer } from "../../../src/importing/files/recognise.js";
import { printDrafts, printFaults, readTable, writeTemporary } from "./read-drafts.js";
import type { Archive } from "./write-book.js";

/** A Word document with that in its body. */
function packWord(body: string): Buffer {
  const archive = CFB as Archive & { readonly utils: { readonly cfb_new: () => unknown } };
  const container = archive.utils.cfb_new();
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  archive.utils.cfb_add(container, "/[Content_Types].xml", Buffer.from("<Types/>"));
  archive.utils.cfb_add(container, "/word/document.xml", Buffer.from(document));
  return archive.write(container, { fileType: "zip", type: "buffer" });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, more = ""): string => `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = "<w:vMerge/>";

function readRows(body: string): readonly (readonly string[])[] {
  return readWord(packWord(body)).flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

const MAPPING = `register: example-members
source: { title: 成员名单, licence: made up }
kind: Enterprise
by: name
columns:
  省份: { link: LOCATED_IN, to: place }
  单位名称: { name: OFFICIAL }
`;

describe("tables of a Word document", () => {
  test("are read as those of a workbook: a cell merged over rows counts for all of them", async () => {
    const path = await writeTemporary(
      "list.docx",
      packWord(
        paragraph("成员名单") +
          table(
            row(cell("省份"), cell("单位名称")),
            row(cell("江苏省", BEGINS), cell("甲公司")),
            row(cell("", GOES_ON), cell("乙公司")),
            row(cell("浙江省", '<w:vMerge w:val="restart"/>'), cell("丙公司")),
            row(cell("", '<w:vMerge w:val="continue"/>'), cell("丁公司")),
            row(cell(""), cell("戊公司")),
          ),
      ),
    );
    const read = await readTable(path, MAPPING);
    expect(printFaults(read)).toEqual([]);
    expect(printDrafts(read)).toEqual([
      "甲公司 zh-Hans LOCATED_IN 江苏省",
      "乙公司 zh-Hans LOCATED_IN 江苏省",
      "丙公司 zh-Hans LOCATED_IN 浙江省",
      "丁公司 zh-Hans LOCATED_IN 浙江省",
      "戊公司 zh-Hans",
    ]);
    expect(read.drafts[1]?.cell).toMatchObject({ sheet: "table", row: 3, column: "B" });
  });

  test("merged over columns and rows, columns left free before a row, and what is merged below that", () => {
    expect(
      readRows(
        table(
          row(cell("a", `<w:gridSpan w:val="2"/>${BEGINS}`), cell("b")),
          row(cell("", `<w:gridSpan w:val="2"/>${GOES_ON}`), cell("c", BEGINS)),
          `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell("", GOES_ON)}</w:tr>`,
          row(cell("d"), cell("e"), cell("", GOES_ON)),
        ),
      ),
    ).toEqual([
      ["a", "", "b"],
      ["a", "", "c"],
      ["", "", "c"],
      ["d", "e", "c"],
    ]);
  });

  test("are as they are seen: without what is struck out, hidden or taken out; lines stay lines", () => {
    const runs =
      '<w:r><w:rPr><w:strike/></w:rPr><w:t>旧</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>新</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>公司</w:t></w:r></w:ins>';
    const body = table(row(`<w:tc><w:p>${runs}</w:p>${paragraph("二")}</w:tc>`));
    expect(readRows(body)).toEqual([["新公司\n二"]]);
    expect(readWord(packWord(body))[0]?.passedOver).toEqual([
      { sheet: "table", what: "text that is struck out, left out", example: "table row 1 旧" },
    ]);
  });

  test("the lines right above one are its title, and say what its money is counted in; one within a cell stands by itself", () => {
    const body = paragraph("远") + paragraph("一") + paragraph("名单") + paragraph("单位：万元");
    const inner = `<w:tc>${table(row(cell("内")))}${paragraph("外")}</w:tc>`;
    expect(readRows(body + table(row(inner)))).toEqual([["一", "名单", "单位：万元"], ["外"], ["内"]]);
  });

  test("a document without one says so, and a workbook is none", async () => {
    expect(() => readRows(paragraph("无"))).toThrow("it is a Word document without a table");
    const path = await writeTemporary("none.docx", packWord(paragraph("无")));
    expect(recogniseContainer(path, packWord(""))).toBe("workbook");
    await expect(readTable(path, MAPPING)).rejects.toThrow("it is a Word document without a table");
    expect(() => [...readSheets(path, false)]).toThrow();
  });
});

test("a line above the table of a page says what its money is counted in too", async () => {
  const path = await writeTemporary(
    "page.xls",
    "<html><body><h2>项目名单</h2><p>（单位：万元）</p><table><tr><td>项目</td><td>经费</td></tr><tr><td>智能炼钢</td><td>350</td></tr></table></body></html>",
  );
  const mapping =
    "register: example-list\nsource: { title: a, licence: b }\nkind: Project\nby: name\ncolumns:\n  项目: { name: OFFICIAL }\n  经费: { property: budget }\n";
  expect(printDrafts(await readTable(path, mapping))).toEqual(["智能炼钢 zh-Hans budget 3500000 currency CNY"]);
});
