import { describe, expect, test } from "vitest";
import { run } from "../../../src/reading/files/convert.js";
import { chinesePdf, word, zip } from "../made-documents.js";

async function convert(ending: string, content: string | Buffer): Promise<string> {
  return (await run({ ending, bytes: Buffer.from(content) })).text;
}

const STORY = [
  "江苏甲职业技术学院与北京乙软件有限公司在苏州签署校企合作协议，共建智能制造产业学院。",
  "双方将共同建设三个实训基地，每年培养五百名学生，服务地方经济社会发展。",
];
const MENU = '<div id="nav"><ul><li><a href="/a">首页</a></li><li><a href="/b">学校概况</a></li></ul></div>';
const page = (inside: string, head = ""): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${MENU}${inside}<div id="footer">版权所有</div></body></html>`;
const paragraphs = STORY.map((words) => `<p>${words}</p>`).join("");

describe("web pages", () => {
  test.each<[string, string]>([
    ["shown by its script", `<div id="js_content" style="visibility: hidden; opacity: 0;">${paragraphs}</div>`],
    ["shown by a script of another name", `<div class="story" style="display:none">${paragraphs}</div>`],
    [
      "with readings above its characters",
      paragraphs.replace("江苏甲", "<ruby>江苏甲<rp>(</rp><rt>jiāngsū jiǎ</rt><rp>)</rp></ruby>"),
    ],
    ["that a browser shows without scripts alone", `<noscript>${paragraphs}</noscript>`],
    ["that a script takes from a template", `<script type="text/template">${paragraphs}</script>`],
    ["with words of no size", `<div class="article">${paragraphs}<p style="font-size:0">看不见</p></div>`],
    [
      "with something struck out",
      `<div class="article">${paragraphs.replace("江苏甲", "<del>浙江乙</del>江苏甲")}</div>`,
    ],
    ["with something hidden in it", `<div class="article">${paragraphs}<p style="display: none">看不见</p></div>`],
  ])("an article %s", async (_title, inside) => {
    expect(await convert(".html", page(inside))).toBe(`${STORY.join("\n\n")}\n`);
  });

  test("the cells of a table, a row a line", async () => {
    const rows = [
      ["序号", "单位"],
      ["1", "北京乙软件有限公司"],
    ];
    const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`).join("")}</table>`;
    expect(await convert(".html", page(`<div class="article">${paragraphs}${table}</div>`))).toContain(
      "\n序号\t单位\n1\t北京乙软件有限公司\n",
    );
  });

  test("lines that are set as they are, and a table within a table that lays out the page", async () => {
    expect(await convert(".html", page(`<pre>${STORY.join("\n")}</pre>`))).toContain(STORY.join("\n"));
    const cells = "<table><tr><td>2</td><td>北京乙公司</td><td>理事单位</td></tr></table>";
    const text = await convert(".html", `<table><tr><td><p>名单如下。</p>${cells}</td></tr></table>`);
    expect(text).toBe("名单如下。\n\n2\t北京乙公司\t理事单位\n");
  });

  test("a piece of a page, and one without its end", async () => {
    expect(await convert(".html", paragraphs)).toBe(`${STORY.join("\n\n")}\n`);
    expect(await convert(".html", `<html><body>${paragraphs}`)).toBe(`${STORY.join("\n\n")}\n`);
    expect(await convert(".html", `<html><meta name="a"><p>${STORY.join("<p>")}`)).toBe(`${STORY.join("\n\n")}\n`);
    const titled = `<title>校企签署合作协议新闻一则</title><body>${paragraphs}</body>`;
    expect(await convert(".html", titled)).toBe(`校企签署合作协议新闻一则\n\n${STORY.join("\n\n")}\n`);
  });

  test("a title without the name of the site", async () => {
    const { text, title } = await run({
      ending: ".htm",
      bytes: Buffer.from(page(paragraphs, "<title>校企签署合作协议新闻一则-江苏甲职业技术学院</title>")),
    });
    expect([title, text.split("\n")[0]]).toEqual(["校企签署合作协议新闻一则", "校企签署合作协议新闻一则"]);
  });

  // What a browser makes of them: the code page that the page names, or the one that it is in.
  const GB = Buffer.from([0xcc, 0xec, 0xbd, 0xf2, 0xb4, 0xf3, 0xd1, 0xa7, 0xb5, 0xc4, 0xd1, 0xa7, 0xc9, 0xfa]);
  const BIG5 = Buffer.from([0xbb, 0x4f, 0xc6, 0x57, 0xa4, 0x6a, 0xbe, 0xc7, 0xaa, 0xba, 0xbe, 0xc7, 0xa5, 0xcd]);
  test.each<[string, string, Buffer, string]>([
    ["GB, named", '<meta charset="gb2312">', GB, "天津大学的学生"],
    ["GB, not named", "", GB, "天津大学的学生"],
    ["GB, named as UTF-8", '<meta charset="utf-8">', GB, "天津大学的学生"],
    ["Big5, named", '<meta http-equiv="Content-Type" content="text/html; charset=big5">', BIG5, "臺灣大學的學生"],
    ["Big5, not named", "", BIG5, "臺灣大學的學生"],
    ["Big5, named as GB", '<meta charset="gb2312">', BIG5, "臺灣大學的學生"],
    ["UTF-8, named as GB", '<meta charset="gbk">', Buffer.from("天津大学的学生"), "天津大学的学生"],
  ])("code pages: %s", async (_title, head, words, expected) => {
    const bytes = Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), words, Buffer.from("</p>")]);
    expect((await run({ ending: ".html", bytes })).text).toBe(`${expected}\n`);
  });

  test("code pages: Latin 1 that nobody names, and UTF-16 without a mark", async () => {
    const english = "<html><p>ETH Z\xfcrich signed an agreement with Huawei.</p></html>";
    expect(await convert(".html", Buffer.from(english, "latin1"))).toContain("ETH Zürich signed");
    expect(await convert(".html", Buffer.from(page(paragraphs), "utf16le"))).toContain(STORY.join("\n\n"));
  });
});

describe("PDFs", () => {
  test("in a Chinese font that is not in the file", async () => {
    const lines = chinesePdf([[60, 700, "江苏甲职业技术学院与北京乙软件有限公司签约。"]]);
    expect(await convert(".pdf", lines)).toBe("江苏甲职业技术学院与北京乙软件有限公司签约。\n");
  });

  test("radicals stand for their characters", async () => {
    expect(await convert(".pdf", chinesePdf([[60, 700, "5⽉12⽇，校⻓与北京⼄公司"]]))).toBe(
      "5月12日，校长与北京乙公司\n",
    );
  });

  test("columns one after the other, below what goes across both", async () => {
    const left = ["甲大学与乙集团昨日在本市", "签署战略合作框架协议并共", "建智能制造产业学院培养人"];
    const right = ["丙学院院长也到场致辞祝贺", "双方表示今后将继续深化合", "作推进产教融合服务于社会"];
    const rows = left.flatMap((words, row): [number, number, string][] => [
      [60, 700 - row * 18, words],
      [320, 700 - row * 18, right[row] ?? ""],
    ]);
    const pdf = chinesePdf([[60, 740, "两校与企业昨日分别签署战略合作框架协议共建产业学院的消息"], ...rows]);
    expect((await convert(".pdf", pdf)).replace(/\n/g, "")).toContain(`${left.join("")}${right.join("")}`);
  });

  test("three columns one after the other", async () => {
    const columns = [
      ["甲大学与乙集团昨日在", "本市签署了战略合作框", "架协议共建产业学院。"],
      ["丙学院院长到场致辞并", "表示今后将继续深化合", "作推进产教融合工作。"],
      ["丁公司总经理出席活动", "双方还就实习就业和科", "研等方面交换了意见。"],
    ];
    const lines = columns.flatMap((column, at) =>
      column.map((words, row): [number, number, string] => [40 + at * 190, 700 - row * 18, words]),
    );
    const byRow = [0, 1, 2].flatMap((row) => lines.filter((_, index) => index % 3 === row));
    expect((await convert(".pdf", chinesePdf(byRow))).replace(/\n/g, "")).toBe(columns.flat().join(""));
  });

  test("the rows of a table stay apart, however full they are", async () => {
    const rows = [
      ["1", "江苏甲职业技术学院", "理事长单位"],
      ["2", "北京乙软件股份有限公司", "副理事长单位"],
      ["3", "上海丙仪器", "理事单位"],
    ];
    const pdf = chinesePdf(
      rows.flatMap((row, at) => row.map((cell, x): [number, number, string] => [60 + x * x * 80, 700 - at * 18, cell])),
    );
    expect(await convert(".pdf", pdf)).toBe(`${rows.map((row) => row.join(" ")).join("\n")}\n`);
  });

  test("the cells of a table stay in their row", async () => {
    const rows = ["江苏甲学院", "北京乙公司", "上海丙仪器制造股份有限公司", "浙江丁大学"];
    const pdf = chinesePdf(
      rows.flatMap((name, row): [number, number, string][] => [
        [60, 700 - row * 18, name],
        [320, 700 - row * 18, "理事单位"],
      ]),
    );
    expect(await convert(".pdf", pdf)).toContain("江苏甲学院 理事单位\n北京乙公司 理事单位\n");
  });
});

describe("Word documents", () => {
  const paragraph = (words: string, properties = ""): string =>
    `<w:p>${properties}<w:r><w:t>${words}</w:t></w:r></w:p>`;

  test("paragraphs, with readings, instructions and what was taken out left out", async () => {
    const ruby =
      "<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    const body = `<w:p><w:r><w:t>江苏</w:t></w:r>${ruby}<w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>学院</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r></w:p>${paragraph("Jiangsu University")}`;
    expect(await convert(".docx", word(body))).toBe("江苏甲学院\n\nJiangsu University\n");
  });

  test("a text box once, behind its paragraph", async () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box("框里的字")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("框里的字")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await convert(".docx", word(body))).toBe("正文\n\n框里的字\n");
  });

  test("numbers of paragraphs, of two depths", async () => {
    const level = (depth: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "chineseCountingThousand", "%1、")}${level(1, "decimal", "（%2）")}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`;
    const at = (depth: number): string =>
      `<w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr></w:pPr>`;
    const body = [
      paragraph("总则", at(0)),
      paragraph("目的", at(1)),
      paragraph("范围", at(1)),
      paragraph("附则", at(0)),
    ];
    expect(await convert(".docx", word(body.join(""), { numbering }))).toBe(
      "一、总则\n\n（1）目的\n\n（2）范围\n\n二、附则\n",
    );
  });

  test.each([
    ["chineseCounting", "-5", "一、二、"],
    ["upperRoman", "3999", "MMMCMXCIX、MMMM、"],
    ["upperRoman", "2000000000", "I、II、"],
    ["decimal", "x", "1、2、"],
    ["upperLetter", "0", "0、A、"],
  ])("a list begins where Word can count from: %s from %s", async (format, start, expected) => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1、"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`;
    const at = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>';
    const body = paragraph("甲", at) + paragraph("乙", at);
    expect((await convert(".docx", word(body, { numbering }))).replace(/[甲乙\n]/g, "")).toBe(expected);
  });

  test("what is struck out is left out, a formula is read", async () => {
    const struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>旧</w:t></w:r>";
    const body = `<w:p>${struck}<w:r><w:t>新</w:t></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>`;
    expect(await convert(".docx", word(body))).toBe("新x=1\n");
  });

  test("a document that is called otherwise, and whose elements have another prefix", async () => {
    const document = `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>正文</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const relations = `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document2.xml"/></Relationships>`;
    const bytes = zip({ "_rels/.rels": relations, "word/document2.xml": document });
    expect(await convert(".docx", bytes)).toBe("正文\n");
  });

  test("the cells of a table, a row a line", async () => {
    const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("单位")}${cell("职务")}</w:tr><w:tr>${cell("甲大学")}${cell("理事长单位")}</w:tr></w:tbl>`;
    expect(await convert(".docx", word(table))).toBe("单位\t职务\n甲大学\t理事长单位\n");
  });
});
