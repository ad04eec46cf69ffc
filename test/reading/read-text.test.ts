import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { joinLines } from "../../src/reading/join-lines.js";
import { readText } from "../../src/reading/read-text.js";
import { temporaryFolder } from "../support/folder.js";
import { pdf, zip } from "./made-documents.js";

describe("formats", () => {
  async function save(name: string, content: string | Buffer): Promise<string> {
    const path = join(await temporaryFolder(), name);
    writeFileSync(path, content);
    return path;
  }

  const PAGE = `<html><head><title>产教融合新闻</title></head><body><nav><a href="/">Home</a> Menu</nav><article><h1>产教融合新闻</h1>${"<p>天津大学与华为技术有限公司签署战略合作框架协议，双方将在人才培养、科学研究等方面开展深入合作，共同推进产教融合，服务地方经济社会发展。</p><p>Second paragraph, with words enough to count as an article, and commas, too.</p>".repeat(
    4,
  )}</article><script>alert(1)</script></body></html>`;

  test.each<[string, string, string | Buffer, string]>([
    ["a text, byte for byte", "a.txt", "  天津大学\r\n ", "  天津大学\r\n "],
    ["a text in GB 18030", "b.txt", Buffer.from([0xcc, 0xec, 0xbd, 0xf2, 0xb4, 0xf3, 0xd1, 0xa7]), "天津大学"],
  ])("%s", async (_title, name, content, expected) => {
    expect((await readText(await save(name, content))).text).toBe(expected);
  });

  test("the article of a page, a paragraph a line, without menus and scripts", async () => {
    const { text, title } = await readText(await save("page.html", PAGE));
    expect(title).toBe("产教融合新闻");
    expect(text).toContain("产教融合新闻");
    expect(text).toContain("服务地方经济社会发展。\n\nSecond paragraph");
    expect(text).not.toMatch(/Menu|alert/);
  });

  test("a Word document", async () => {
    const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const path = await save(
      "report.docx",
      zip({
        "[Content_Types].xml":
          '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("天津大学")}${paragraph("Jiangsu University")}</w:body></w:document>`,
      }),
    );
    expect((await readText(path)).text).toBe("天津大学\n\nJiangsu University\n");
  });

  test.each<[string, string, string]>([
    [
      "Chinese without a space",
      "江苏沙钢集团有限公司牵头成立国家优质钢铁\n行业产教融合共同体，成员单位近三百家。\n产教融合",
      "江苏沙钢集团有限公司牵头成立国家优质钢铁行业产教融合共同体，成员单位近三百家。\n产教融合",
    ],
    [
      "English with one, and a parted word",
      "The community is led by Jiangsu\nShagang Group Co., Ltd. with an invest-\nment of 230 million yuan at last.\nNext",
      "The community is led by Jiangsu Shagang Group Co., Ltd. with an investment of 230 million yuan at last.\nNext",
    ],
    [
      "not a heading, nor behind an empty line",
      "A heading\nThe community is led by a company.\n\nand others",
      "A heading\nThe community is led by a company.\n\nand others",
    ],
    [
      "an abbreviation at the end of a line ends nothing",
      "It is led by Shagang Group Co., Ltd.\nand Peking University since this May",
      "It is led by Shagang Group Co., Ltd. and Peking University since this May",
    ],
  ])("lines of a page are joined: %s", (_title, page, expected) => expect(joinLines(page)).toBe(expected));

  test("a PDF", async () => {
    expect((await readText(await save("report.pdf", pdf("Jiangsu University leads")))).text).toBe(
      "Jiangsu University leads\n",
    );
  });

  test.each<[string, string, string | Buffer, string, string]>([
    ["of another kind", "a.xls", "x", "USAGE", "of a kind that is not read"],
    ["empty", "a.txt", " \n", "INVALID_DATA", "has no text"],
    ["no PDF", "a.pdf", "hello", "INVALID_DATA", "cannot be read as pdf"],
    ["a scan", "a.pdf", pdf(""), "INVALID_DATA", "has no text"],
    ["no Word document", "a.docx", "hello", "INVALID_DATA", "cannot be read as docx"],
  ])("%s is told", async (_title, name, content, code, message) => {
    await expect(readText(await save(name, content))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as unknown,
    });
  });

  test("what is not there is told", async () => {
    const folder = await temporaryFolder();
    mkdirSync(join(folder, "x"));
    await expect(readText(join(folder, "none.txt"))).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("it is not there") as unknown,
    });
    expect(existsSync(join(folder, "none.txt"))).toBe(false);
  });
});
