import { describe, expect, test } from "vitest";
import type { Citation, CitedDocument } from "../../src/citing/citation.js";
import { CITATION_STYLES, type CitationStyleName, printCitation } from "../../src/citing/styles.js";

const ZH: CitedDocument = {
  id: "004_x",
  title: "第九届对接会盛大召开",
  language: "zh-Hans",
  authors: ["孙岩"],
  publisher: "中国新闻网",
  publishedOn: "2024-05-23",
  url: "https://example.cn/a",
};
const EN: CitedDocument = {
  id: "steel-1",
  title: "Steel community founded",
  language: "en",
  authors: ["Sun Yan", "Ge Hongpu"],
  publisher: "Hrbust News",
  publishedOn: "2023-04",
  url: "https://example.org/b?c=1&d=2",
};

function cite(
  style: CitationStyleName,
  document: CitedDocument | undefined,
  language: Citation["language"] = "en",
): string {
  const citation: Citation = {
    id: "enterprise-shagang",
    title: "沙钢集团",
    language,
    documents: document === undefined ? [] : [document],
    permalink: "https://graph.example/id/enterprise-shagang",
    version: "1234567890abcdef1234",
    builtAt: "2026-01-31T08:30:00.000Z",
    accessedOn: "2026-11-28",
  };
  return printCitation(citation, style);
}

const GBT_GRAPH =
  "产教（Chanjiao）知识图谱[DS/OL]. 版本 1234567890ab. (2026-01-31)[2026-11-28]. https://graph.example/id/enterprise-shagang.";

describe("GB/T 7714", () => {
  test.each<[string, CitedDocument, string]>([
    [
      "one author",
      ZH,
      "孙岩. 第九届对接会盛大召开[EB/OL]. 中国新闻网. (2024-05-23)[2026-11-28]. https://example.cn/a.",
    ],
    [
      "three authors",
      { ...ZH, authors: ["甲", "乙", "丙"] },
      "甲, 乙, 丙. 第九届对接会盛大召开[EB/OL]. 中国新闻网. (2024-05-23)[2026-11-28]. https://example.cn/a.",
    ],
    [
      "four authors, 等",
      { ...ZH, authors: ["甲", "乙", "丙", "丁"] },
      "甲, 乙, 丙, 等. 第九届对接会盛大召开[EB/OL]. 中国新闻网. (2024-05-23)[2026-11-28]. https://example.cn/a.",
    ],
    [
      "four authors of an English text, et al",
      { ...EN, authors: ["A", "B", "C", "D"] },
      "A, B, C, et al. Steel community founded[EB/OL]. Hrbust News. (2023-04)[2026-11-28]. https://example.org/b?c=1&d=2.",
    ],
    [
      "no author: the publisher answers for it",
      { ...ZH, authors: [] },
      "中国新闻网. 第九届对接会盛大召开[EB/OL]. (2024-05-23)[2026-11-28]. https://example.cn/a.",
    ],
    [
      "nobody, no date and no address",
      { ...ZH, authors: [], publisher: undefined, publishedOn: undefined, url: undefined },
      "第九届对接会盛大召开[EB/OL]. [2026-11-28].",
    ],
    [
      "a publisher that ends with a full stop",
      { ...EN, publisher: "Steel Co." },
      "Sun Yan, Ge Hongpu. Steel community founded[EB/OL]. Steel Co. (2023-04)[2026-11-28]. https://example.org/b?c=1&d=2.",
    ],
  ])("%s", (_, document, expected) => {
    expect(cite("GBT7714", document, "zh")).toBe(`${expected} 引文见：${GBT_GRAPH}`);
  });

  test("what no document tells alone is an entry of the graph", () => {
    expect(cite("GBT7714", undefined, "zh")).toBe(`沙钢集团[DS/OL]//${GBT_GRAPH}`);
  });

  test("in English the words around it are English", () => {
    expect(cite("GBT7714", EN)).toContain(" Quoted in: Chanjiao knowledge graph[DS/OL]. Version 1234567890ab. ");
  });
});

const APA_GRAPH =
  "Chanjiao knowledge graph (Version 1234567890ab, 2026, January 31) [Data set]. Retrieved November 28, 2026, from https://graph.example/id/enterprise-shagang";

describe("APA", () => {
  test.each<[string, CitedDocument, string]>([
    ["one author", ZH, "孙岩. (2024, May 23). 第九届对接会盛大召开. 中国新闻网. https://example.cn/a."],
    [
      "two authors, and a month",
      EN,
      "Sun Yan, & Ge Hongpu. (2023, April). Steel community founded. Hrbust News. https://example.org/b?c=1&d=2.",
    ],
    [
      "three authors, and a year",
      { ...EN, authors: ["A", "B", "C"], publishedOn: "2023" },
      "A, B, & C. (2023). Steel community founded. Hrbust News. https://example.org/b?c=1&d=2.",
    ],
    [
      "twenty-one authors: the first nineteen and the last",
      { ...EN, authors: Array.from({ length: 21 }, (_, at) => `N${at + 1}`) },
      `${Array.from({ length: 19 }, (_, at) => `N${at + 1}`).join(", ")}, . . . N21. (2023, April). Steel community founded. Hrbust News. https://example.org/b?c=1&d=2.`,
    ],
    [
      "no author",
      { ...EN, authors: [] },
      "Hrbust News. (2023, April). Steel community founded. https://example.org/b?c=1&d=2.",
    ],
    [
      "nobody, no date and no address: the title first",
      { ...EN, authors: [], publisher: undefined, publishedOn: undefined, url: undefined },
      "Steel community founded. (n.d.).",
    ],
    [
      "a title that ends with a question mark",
      { ...EN, title: "Who leads?" },
      "Sun Yan, & Ge Hongpu. (2023, April). Who leads? Hrbust News. https://example.org/b?c=1&d=2.",
    ],
  ])("%s", (_, document, expected) => {
    expect(cite("APA", document)).toBe(`${expected} Quoted in ${APA_GRAPH}`);
  });

  test("what no document tells alone is an entry of the graph", () => {
    expect(cite("APA", undefined)).toBe(
      "Chanjiao knowledge graph. (2026, January 31). 沙钢集团 (Version 1234567890ab) [Data set entry]. Retrieved November 28, 2026, from https://graph.example/id/enterprise-shagang",
    );
  });
});

describe("BibTeX", () => {
  test("has every field, and names that are not taken apart", () => {
    expect(cite("BIBTEX", EN)).toBe(`@misc{steel-1,
  author = {{Sun Yan} and {Ge Hongpu}},
  title = {{Steel community founded}},
  publisher = {{Hrbust News}},
  date = {2023-04},
  year = {2023},
  month = {4},
  url = {https://example.org/b?c=1\\&d=2},
  urldate = {2026-11-28},
  language = {en},
  note = {Quoted in Chanjiao knowledge graph, version 1234567890ab (2026-01-31), https://graph.example/id/enterprise-shagang},
}
`);
  });

  test("what TeX would take for a command is a sign, and a key begins with a letter", () => {
    const text = cite("BIBTEX", { ...ZH, id: "004_产", title: "100% of {A & B}_#1 \\input{x}~$^\n沙钢", authors: [] });
    expect(text).toContain("@misc{chanjiao-004_u4ea7,");
    expect(text).toContain(
      "title = {{100\\% of \\{A \\& B\\}\\_\\#1 \\textbackslash{}input\\{x\\}\\textasciitilde{}\\$\\textasciicircum{} 沙钢}}",
    );
    expect(text).not.toContain("author");
  });

  test("what no document tells alone is an entry of the graph", () => {
    expect(cite("BIBTEX", undefined)).toContain(
      "howpublished = {Chanjiao knowledge graph, version 1234567890ab (2026-01-31)}",
    );
  });
});

describe("CSL-JSON", () => {
  test("has names whole and dates as far as they are known", () => {
    expect(JSON.parse(cite("CSL_JSON", EN))).toEqual([
      {
        id: "steel-1",
        type: "webpage",
        title: "Steel community founded",
        author: [{ literal: "Sun Yan" }, { literal: "Ge Hongpu" }],
        publisher: "Hrbust News",
        issued: { "date-parts": [[2023, 4]] },
        accessed: { "date-parts": [[2026, 11, 28]] },
        URL: "https://example.org/b?c=1&d=2",
        language: "en",
        archive: "Chanjiao knowledge graph",
        archive_location: "https://graph.example/id/enterprise-shagang",
        version: "1234567890abcdef1234",
      },
    ]);
  });

  test("leaves out what is not known", () => {
    const [entry] = JSON.parse(
      cite("CSL_JSON", { ...EN, authors: [], publisher: undefined, publishedOn: undefined, url: undefined }),
    ) as readonly object[];
    expect(Object.keys(entry!)).toEqual([
      "id",
      "type",
      "title",
      "accessed",
      "language",
      "archive",
      "archive_location",
      "version",
    ]);
  });

  test("what no document tells alone is an entry of the graph", () => {
    expect(JSON.parse(cite("CSL_JSON", undefined, "zh"))).toMatchObject([
      {
        type: "dataset",
        title: "沙钢集团",
        "container-title": "产教（Chanjiao）知识图谱",
        version: "1234567890abcdef1234",
      },
    ]);
  });
});

test("several documents are several references, in every style", () => {
  const both = (style: CitationStyleName): string =>
    printCitation(
      {
        id: "l1",
        title: "沙钢集团 牵头 X",
        language: "zh",
        documents: [ZH, EN],
        permalink: "https://graph.example/id/l1",
        version: "1",
        builtAt: "2026-01-31T08:30:00.000Z",
        accessedOn: "2026-11-28",
      },
      style,
    );
  for (const { name } of CITATION_STYLES) {
    const text = both(name);
    expect(text.indexOf(ZH.title)).toBeGreaterThan(-1);
    expect(text.indexOf(EN.title)).toBeGreaterThan(text.indexOf(ZH.title));
  }
});
