import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { addFiles } from "../../src/statements/add-files.js";
import { read } from "../../src/commands/read.js";
import { readModel } from "../../src/model/read-model.js";
import { joinLines } from "../../src/reading/join-lines.js";
import { readText } from "../../src/reading/read-text.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { isError, validate } from "../../src/validation/validate.js";
import { temporaryFolder } from "../support/folder.js";

const TEXT = `钢铁行业产教融合对接会
全国优质钢铁行业产教融合共同体由江苏沙钢集团有限公司、北京科技大学牵头。江苏大学校长马宏伟出席,近500所高校参会。
The Steel Works Co., Ltd. leads it. \u{20000} Li Ping, president of Jiangsu University (JU), signed.
`;
const model = readModel();

async function propose(
  text: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly file: string; readonly proposal: string; readonly said: string }> {
  const folder = await temporaryFolder();
  const [path, file] = [join(folder, "news.txt"), join(folder, "statements", "news.yaml")];
  writeFileSync(path, text);
  let said = "";
  await read({
    path,
    out: file,
    data: join(folder, "data"),
    env,
    write: (words) => {
      said += words;
    },
  });
  return { file, proposal: readFileSync(file, "utf8"), said };
}

describe("a proposal", () => {
  test("is an ordinary statement file with its text beside it, good but for one thing: that nobody has reviewed it", async () => {
    const { file, proposal, said } = await propose(TEXT);
    expect(readFileSync(join(file, "..", "..", "documents", "news.txt"), "utf8")).toBe(TEXT);
    expect(said).toContain("Review it");
    const errors = (): { rule: string; message: string }[] => {
      const { set, shown } = addFiles(readSeeds(model), [file], model);
      return validate(set, model)
        .filter(isError)
        .filter((problem) => shown.has(problem.file))
        .map(({ rule, message }) => ({ rule, message }));
    };
    expect(errors()).toEqual([{ rule: "IsReviewed", message: "the file is proposed and was not reviewed" }]);
    writeFileSync(file, proposal.replace("proposed: true\n", ""));
    expect(errors()).toEqual([]);
    expect(proposal).toContain("id: enterprise-shagang # known");
    expect(proposal).toMatch(
      /\{ type: LEADS, from: enterprise-shagang, to: community-\w+, order: 1, quotes: \[s2\] \}/,
    );
  });

  test("is never written over what may have been reviewed", async () => {
    const { file } = await propose(TEXT);
    const path = join(file, "..", "..", "news.txt");
    await expect(read({ path, out: file, data: "none", write: () => {} })).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("is there already") as unknown,
    });
  });
});

describe("a language model", () => {
  const KEY = "secret-key-of-the-test";
  const asked: { readonly url: string | undefined; readonly key: string | undefined; readonly body: string }[] = [];

  async function serve(
    answer: (body: string) => { readonly status?: number; readonly content: string },
  ): Promise<NodeJS.ProcessEnv> {
    const server: Server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        asked.push({ url: request.url, key: request.headers.authorization, body });
        const { status = 200, content } = answer(body);
        response
          .writeHead(status, { "content-type": "application/json" })
          .end(JSON.stringify({ choices: [{ message: { content } }] }));
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(
      () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    );
    return {
      CHANJIAO_LLM_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
      CHANJIAO_LLM_MODEL: "small",
      CHANJIAO_LLM_KEY: KEY,
    };
  }

  test("is asked for what a text names, and believed as far as its quotes are verbatim", async () => {
    const quote = "全国优质钢铁行业产教融合共同体由江苏沙钢集团有限公司、北京科技大学牵头。";
    const env = await serve(() => ({
      content: `\`\`\`json\n${JSON.stringify({
        entities: [
          { name: "钢铁", kind: "Industry", quote },
          { name: "北京科技大学", kind: "University", quote },
          { name: "马校长", kind: "Person", quote: "马校长说得好" },
          { name: "铜业", kind: "Industry", quote },
          { name: "钢铁行业", kind: "Sector", quote },
          "nonsense",
        ],
        links: [
          { type: "IN_INDUSTRY", from: "北京科技大学", to: "钢铁", quote },
          { type: "LEADS", from: "北京科技大学", to: "马校长", quote },
        ],
      })}\n\`\`\``,
    }));
    const { proposal, said } = await propose(TEXT, env);
    expect(asked.at(-1)).toMatchObject({
      url: "/v1/chat/completions",
      key: `Bearer ${KEY}`,
      body: expect.stringContaining('"model":"small"'),
    });
    expect(proposal).toContain("kind: Industry");
    expect(said).toContain("5 candidates of the language model are left out");
    for (const text of [proposal, said]) expect(text).not.toContain(KEY);
    expect(proposal).not.toContain("马校长");
  });

  test.each<[string, { status?: number; content: string }]>([
    ["fails", { status: 500, content: KEY }],
    ["answers with something else", { content: "I am sorry." }],
  ])("that %s leaves names and patterns", async (_title, answer) => {
    const { proposal, said } = await propose(TEXT, await serve(() => answer));
    expect(proposal).toContain("enterprise-shagang");
    expect(proposal + said).not.toContain(KEY);
  });

  test("is not asked where none is named", async () => {
    const before = asked.length;
    await propose("天津大学在天津。\n", { CHANJIAO_LLM_KEY: KEY });
    expect(asked).toHaveLength(before);
  });
});

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

/** A PDF of one page with one line of text. */
function pdf(words: string): Buffer {
  const stream = words === "" ? "" : `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** A ZIP archive of texts. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [raw, path] = [Buffer.from(text), Buffer.from(name)];
    const packed = deflateRawSync(raw);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(raw), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(raw.length, 18);
    head.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), head, path, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), head, tail, path);
    offset += 4 + head.length + path.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
