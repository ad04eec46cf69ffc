import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/importing/files/web/read-page.js";
import { FIXTURES } from "../fixtures.js";
import { HEADINGS, printDrafts, readTable, SOFTWARE, STEEL, writeTemporary } from "./read-drafts.js";

const th = `<tr>${HEADINGS.map((heading) => `<th>${heading}</th>`).join("")}</tr>`;
const page = (rows: string, head = ""): string =>
  `<html><head>${head}</head><body><table border=1>${rows}</table></body></html>`;

async function readRows(html: string | Buffer, hidden = false): Promise<readonly (readonly string[])[]> {
  return readPage(await writeTemporary("page.xls", html), hidden).flatMap(({ rows }) => rows.map(({ cells }) => cells));
}

describe("a web page named .xls", () => {
  test("is a table", async () => {
    const table = await readTable(`${FIXTURES}page-named.xls`);
    expect(printDrafts(table)).toEqual([
      "江苏甲钢铁有限公司 zh-Hans established 2004 LOCATED_IN 苏州市",
      "北京乙软件有限公司 zh-Hans established 2004 LOCATED_IN 北京市",
      "上海丙仪器有限公司 zh-Hans established 2004 LOCATED_IN 上海市",
    ]);
    expect(table.drafts[0]?.cell).toMatchObject({ row: 2, column: "B" });
  });

  test("cells over several rows count for all of them, over several columns once", async () => {
    expect(
      await readRows(
        page(
          `<tr><td colspan=3>成员&nbsp;名单</td></tr>${th}<tr><td>${STEEL}</td><td>甲<br>公司</td><td>2004</td><td rowspan=2>苏州市</td></tr><tr><td>${SOFTWARE}</td><td colspan=2>乙</td></tr>`,
        ),
      ),
    ).toEqual([["成员 名单", "", ""], HEADINGS, [STEEL, "甲\n公司", "2004", "苏州市"], [SOFTWARE, "乙", "", "苏州市"]]);
  });

  test("is in the encoding that it says, or in the one that it is in", async () => {
    const gb = Buffer.from("bdadcbd5", "hex"); // 江苏
    const bytes = (charset: string): Buffer =>
      Buffer.concat([
        Buffer.from(`<html><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><table><tr><td>`),
        gb,
        Buffer.from("</td></tr></table>"),
      ]);
    expect(await readRows(bytes("gb2312"))).toEqual([["江苏"]]);
    expect(await readRows(bytes("utf-8"))).toEqual([["江苏"]]);
  });

  const table = `<table>${th}<tr><td>${STEEL}</td><td>甲公司</td></tr></table>`;
  test.each([
    ["with a heading before its table", `<h3>成员名单</h3>${table}`],
    ["with a script before it", `<script>var a = 1;</script>${table}`],
    ["with a line of words before it", `成员名单（2024）\n${table}`],
    ["behind two comments", `<!-- a --><!-- b -->\n<html>${table}`],
    ["of rows alone", table.replace(/<\/?table>/g, "")],
    ["whose elements are not closed", table.replace(/<\/t[dr]>/g, "")],
    ["in UTF-16", Buffer.from(`\uFEFF<html>${table}`, "utf16le")],
    ["in UTF-16 without a mark", Buffer.from(`<html>${table}`, "utf16le")],
  ])("a page or a piece of one %s is read", async (_, html) => {
    expect(printDrafts(await readTable(await writeTemporary("list.xls", html)))).toEqual(["甲公司 zh-Hans"]);
  });

  test("the reading above characters is no part of them, and lines of a cell stay lines", async () => {
    const ruby = "<ruby>江苏<rp>(</rp><rt>jiāng sū</rt><rp>)</rp></ruby>甲公司<br>乙大学<p>丙学院</p>";
    expect(await readRows(page(`<tr><td>${ruby}</td></tr>`))).toEqual([["江苏甲公司\n乙大学\n丙学院"]]);
  });

  test("rows that are not shown are left out, scripts and styles too", async () => {
    const rows = `<tr style="display: none"><td>隐</td></tr><tr><td>显<script>x</script></td></tr>`;
    expect(await readRows(page(rows))).toEqual([["显"]]);
    expect(await readRows(page(rows), true)).toEqual([["隐"], ["显"]]);
  });

  test("a page without a table, and one with 200,000 elements in one another, end in one message or in rows", async () => {
    await expect(readTable(await writeTemporary("login.xls", "<!DOCTYPE html><html><p>请登录</p>"))).rejects.toThrow(
      "it is a web page without a table",
    );
    await expect(readRows(page(`<tr><td>${"<div>".repeat(200_000)}甲</td></tr>`))).rejects.toThrow(
      "it has 5,000 elements in one another",
    );
    expect(await readRows(page(`<tr><td>${"<div>".repeat(1_000)}甲</td></tr>`))).toEqual([["甲"]]);
  });

  test.each([
    ["MIME-Version: 1.0\nContent-Type: multipart/related", "a web archive"],
    ["%PDF-1.7\n", "a PDF"],
    ['<?xml version="1.0"?><rss/>', "XML, and not that of a spreadsheet"],
    ["{\\rtf1 }", "a text in RTF"],
  ])("%s is named", async (text, what) => {
    await expect(readTable(await writeTemporary("other.xls", text))).rejects.toThrow(what);
  });
});
