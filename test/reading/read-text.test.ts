import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText } from "../../src/reading/read-text.js";
import { temporaryFolder } from "../support/folder.js";
import { pdf } from "./made-documents.js";

/** Bytes as chance gives them, the same each time. */
const NOISE = Buffer.from(
  Array.from({ length: 20_000 }, (_, index) => createHash("sha256").update(String(index)).digest()[0]!),
);

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
    ["a text in UTF-16 without a mark", "c.txt", Buffer.from("Jinhai 大学\n", "utf16le"), "Jinhai 大学\n"],
    [
      "a text that is damaged in a place",
      "d.txt",
      `天津大学\u0003${"产教融合".repeat(40)}`,
      `天津大学\u0003${"产教融合".repeat(40)}`,
    ],
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

  test("a PDF", async () => {
    expect((await readText(await save("report.pdf", pdf("Jiangsu University leads")))).text).toBe(
      "Jiangsu University leads\n",
    );
  });

  test.each<[string, string, string | Buffer, string, string]>([
    ["of another kind", "a.ppt", "x", "USAGE", "of a kind that is not read"],
    ["empty", "a.txt", " \n", "INVALID_DATA", "has no text"],
    ["marks alone", "a.txt", "。……！？——\n* * *\n", "INVALID_DATA", "nothing but marks, and nothing to read"],
    ["no text", "a.txt", NOISE, "INVALID_DATA", "is no text: "],
    ["no text under another name", "a.md", NOISE, "INVALID_DATA", "is no text: "],
    ["a picture", "a.txt", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "INVALID_DATA", "is no text: "],
    ["no PDF", "a.pdf", "hello", "INVALID_DATA", "cannot be read as pdf"],
    ["a scan", "a.pdf", pdf(""), "INVALID_DATA", "has no text"],
    ["no Word document", "a.docx", "hello", "INVALID_DATA", "cannot be read as docx"],
  ])("%s is told", async (_title, name, content, code, message) => {
    await expect(readText(await save(name, content))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message) as unknown,
    });
  });

  test("what is nested as no page is, and what unfolds to too much, is told in one line", async () => {
    const deep = await save("deep.html", `${"<div>".repeat(200_000)}天津大学${"</div>".repeat(200_000)}`);
    await expect(readText(deep)).rejects.toMatchObject({
      code: "INVALID_DATA",
      message: expect.stringContaining("cannot be read as html: it is nested more than") as unknown,
    });
    const long = await save("long.html", "<p>天津大学与企业签约。</p>".repeat(500_000));
    await expect(readText(long, { memoryMb: 100, seconds: 30 })).rejects.toMatchObject({
      code: "INVALID_DATA",
      message: expect.stringContaining("took more than 100 MB of memory, which no file of a text needs") as unknown,
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
