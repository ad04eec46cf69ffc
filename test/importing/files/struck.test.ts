import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/importing/files/web/read-page.js";
import { printDrafts, printFaults, readBook, SOFTWARE, STEEL, writeTemporary } from "./read-drafts.js";
import { readSheets } from "../../../src/importing/files/workbook/read-sheets.js";
import { changeBytes, changePart, changeStream, listRecords, members, writeBook } from "./write-book.js";

const ROWS = [
  [STEEL, "旧钢铁有限公司江苏甲钢铁有限公司", "2004", "苏州市"],
  [SOFTWARE, "北京乙软件有限公司", "2005", "北京市"],
];
const LEFT_OUT = "text that is struck out, left out: S1";

describe("what is struck out is left out, and told", () => {
  test.each(["<strike/>", '<strike val="1"/>', "<b/><strike/><sz val='11'/>"])(
    "a part of a cell: %s",
    async (strike) => {
      const path = await changePart(await writeBook([members(...ROWS)]), "/xl/worksheets/sheet1.xml", (text) =>
        text.replace(
          /(<c r="B2"[^>]*?) t="str"><v>[^<]*<\/v>/,
          `$1 t="inlineStr"><is><r><rPr>${strike}</rPr><t>旧钢铁有限公司</t></r><r><rPr><strike val="0"/></rPr><t>江苏甲钢铁有限公司</t></r></is>`,
        ),
      );
      const table = await readBook(path);
      expect(printDrafts(table)[0]).toBe("江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市");
      expect(table.notes).toContain(`${LEFT_OUT} B2 旧钢铁有限公司`);
    },
  );

  test("a cell whose font is struck, and a row of such cells", async () => {
    const plain = await writeBook([members(...ROWS, [STEEL, "已撤", "2001", "苏州市"])]);
    const styled = await changePart(plain, "/xl/styles.xml", (text) =>
      text
        .replace(/<fonts[^>]*>/, "<fonts>")
        .replace("</fonts>", "<font><strike/><sz val='12'/></font></fonts>")
        .replace(/<cellXfs[^>]*>/, "<cellXfs>")
        .replace(
          "</cellXfs>",
          '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
        ),
    );
    const style = /<cellXfs>(.*?)<\/cellXfs>/s;
    let last = 0;
    await changePart(styled, "/xl/styles.xml", (text) => {
      last = (style.exec(text)?.[1]?.match(/<xf\b/g)?.length ?? 0) - 1;
      return text;
    });
    const path = await changePart(styled, "/xl/worksheets/sheet1.xml", (text) =>
      text.replace(/<c r="(C2|D3|[A-D]4)"(?: s="\d+")?/g, `<c r="$1" s="${last}"`),
    );
    const table = await readBook(path);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual([
      "旧钢铁有限公司江苏甲钢铁有限公司 zh-Hans LOCATED_IN 苏州市",
      "北京乙软件有限公司 zh-Hans established 2005",
    ]);
    expect(table.notes).toEqual([`${LEFT_OUT} C2 2004, S1 D3 北京市, S1 A4 ${STEEL}`]);
  });

  test("of an OpenDocument", async () => {
    const path = await changePart(await writeBook([members(...ROWS)], { type: "ods" }), "/content.xml", (text) =>
      text
        .replace(
          "</office:automatic-styles>",
          '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>',
        )
        .replace("旧钢铁有限公司", '<text:span text:style-name="T1">旧钢铁有限公司</text:span>'),
    );
    const table = await readBook(path);
    expect(printDrafts(table)[0]).toBe("江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市");
    expect(table.notes).toContain(`${LEFT_OUT} B2 旧钢铁有限公司`);
  });

  const rows = [...ROWS, [STEEL, "已撤", 2001, "苏州市"]] as const;
  test("of an .xls: a cell, and a row of such cells", async () => {
    const path = await changeStream(await writeBook([members(...rows)], { type: "biff8" }), (stream) => {
      const found = listRecords(stream);
      const [font] = found.filter(({ type }) => type === 0x31);
      const formats = found.filter(({ type }) => type === 0xe0);
      // Its only font is struck; what all but one format have is a font that there is not.
      stream.writeUInt16LE(0x08, font!.at + 2);
      for (const { at } of formats) stream.writeUInt16LE(1, at);
      stream.writeUInt16LE(0, formats[1]!.at);
      for (const { at } of found.filter((one) => one.type === 0x204 || one.type === 0x203)) {
        const [row, column] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
        if (row === 3 || (row === 1 && column === 2)) stream.writeUInt16LE(1, at + 4);
      }
    });
    const table = await readBook(path);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual([
      "旧钢铁有限公司江苏甲钢铁有限公司 zh-Hans LOCATED_IN 苏州市",
      "北京乙软件有限公司 zh-Hans established 2005 LOCATED_IN 北京市",
    ]);
    expect(table.notes).toEqual([`${LEFT_OUT} C2 2004, S1 A4 ${STEEL}, S1 B4 已撤`]);
  });

  test("of an .xlsb", async () => {
    const book = await writeBook([members(...rows)], { type: "xlsb" });
    const styled = await changeBytes(book, "/xl/styles.bin", (part) => {
      // Its only font, which all cells have.
      const font = part.indexOf(Buffer.from("e304040100", "hex"));
      part.writeUInt16LE(0x08, font + 7 + 2 + 2);
      return part;
    });
    const table = await readBook(styled);
    expect(table.drafts).toEqual([]);
    expect(readStruck(styled)).toContainEqual({
      sheet: "S1",
      what: "text that is struck out, left out",
      example: `S1 A4 ${STEEL}`,
    });
  });

  test("of the XML of Excel 2003: by the style of a cell or row, and in a part of a text", async () => {
    const path = await writeBook([members(...rows)], { type: "xlml" });
    const text = readFileSync(path, "utf8")
      .replace("</Styles>", '<Style ss:ID="out"><Font ss:StrikeThrough="1"/></Style></Styles>')
      .replace("旧钢铁有限公司江苏", "<S>旧钢铁有限公司</S>江苏")
      .replace(/(<Row ss:Index="3">(?:(?!<\/Row>)[\s\S])*?)ss:StyleID="s21"( ss:Index="4")/, '$1ss:StyleID="out"$2')
      .replace(/<Row ss:Index="4">[\s\S]*?<\/Row>/, (row) =>
        row.replace("<Row", '<Row ss:StyleID="out"').replaceAll(' ss:StyleID="s21"', ""),
      );
    const table = await readBook(await writeTemporary("changed.xls", text));
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toEqual([
      "江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市",
      "北京乙软件有限公司 zh-Hans established 2005",
    ]);
    expect(table.notes[0]).toContain(`${LEFT_OUT} B2 旧钢铁有限公司, S1 D3 北京市`);
  });

  test.each([
    "<s>旧</s>",
    "<del>旧</del>",
    "<strike>旧</strike>",
    '<span style="text-decoration: line-through">旧</span>',
  ])("of a web page: %s", async (struck) => {
    const path = await writeTemporary(
      "page.xls",
      `<table><tr><td>名称</td></tr><tr><td>${struck}新公司</td></tr></table>`,
    );
    const [sheet] = readPage(path, false);
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([["名称"], ["新公司"]]);
    expect(sheet?.passedOver).toEqual([
      { sheet: "table", what: "text that is struck out, left out", example: "table row 2 旧" },
    ]);
  });
});

describe("a day that is kept as ISO 8601 writes it", () => {
  test.each([
    ['t="d"', "2004-05-01", "2004-05-01"],
    ['t="d"', "2004-05-01T00:00:00", "2004-05-01"],
    ['t="d"', "2004-05-01T00:00:00.000Z", "2004-05-01"],
  ])("%s %s is that day, shown by no format", async (type, value, day) => {
    const path = await changePart(await writeBook([members(...ROWS)]), "/xl/worksheets/sheet1.xml", (text) =>
      text.replace(/(<c r="C2"[^>]*?) t="str"><v>[^<]*<\/v>/, `$1 ${type}><v>${value}</v>`),
    );
    const table = await readBook(path);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts[0]?.properties).toMatchObject([{ value: day, cell: { text: day } }]);
  });

  test("is shown by its format where it has one", async () => {
    const shown = [STEEL, "江苏甲钢铁有限公司", { t: "n" as const, v: 1, z: 'yyyy"年"m"月"' }, "苏州市"];
    const path = await changePart(await writeBook([members(shown)]), "/xl/worksheets/sheet1.xml", (text) =>
      text.replace(/(<c r="C2"[^>]*?)(?: t="n")?><v>1<\/v>/, '$1 t="d"><v>2004-05-01T00:00:00</v>'),
    );
    const table = await readBook(path);
    expect(table.drafts[0]?.properties).toMatchObject([{ value: "2004-05", cell: { text: "2004年5月" } }]);
  });
});

function readStruck(path: string): readonly object[] {
  return [...readSheets(path, false)].flatMap(({ passedOver }) => passedOver);
}
