import { describe, expect, test } from "vitest";
import { nameIn, otherName } from "../../../src/explorer/model/caption.js";
import { printDate, printTimes } from "../../../src/explorer/model/dates.js";
import { en } from "../../../src/explorer/model/words/en.js";
import { printFigure } from "../../../src/explorer/model/figures.js";
import { breakLabel, measure, placeLabels } from "../../../src/explorer/model/drawing/labels-placement.js";
import { placeNodes } from "../../../src/explorer/model/drawing/layout.js";
import { listQuotes } from "../../../src/explorer/model/quotes.js";
import { cutIntoSegments } from "../../../src/explorer/model/segments.js";
import { marksOf } from "../../../src/explorer/model/standing.js";
import { zh } from "../../../src/explorer/model/words/zh.js";
import { WORDS as COMPARE_WORDS } from "../../../src/explorer/views/compare/words.js";
import { printColumn } from "../../../src/explorer/views/list/list-rows.js";
import { reading } from "../made-answers.js";

describe("words", () => {
  test("no word is empty, and none is the same in both languages but those that are no words", () => {
    const same: string[] = [];
    const walk = (a: unknown, b: unknown, way: string): void => {
      if (typeof a === "string") {
        expect(a, way).not.toBe("");
        expect(b, way).not.toBe("");
        if (a === b) same.push(way);
      } else if (typeof a === "object" && a !== null)
        for (const [key, value] of Object.entries(a)) walk(value, (b as Record<string, unknown>)[key], `${way}.${key}`);
    };
    walk(en, zh, "words");
    expect(same.filter((way) => !/\.(sha256|name)$/.test(way))).toEqual([]);
  });

  test("no two kinds of link read alike, from either end", () => {
    for (const { link } of [en, zh])
      for (const end of [0, 1] as const) {
        const read = Object.values(link).map((ends) => ends[end]);
        expect(read.filter((words, at) => read.indexOf(words) !== at)).toEqual([]);
      }
  });
});

test("a column that only an address names is called as it says, whatever objects have", () => {
  expect(["__proto__", "constructor", "YEAR"].map((key) => printColumn(key, reading("en")))).toEqual([
    "__proto__",
    "constructor",
    "Year",
  ]);
});

test("more things than are compared are left out with a word", () => {
  expect(COMPARE_WORDS.zh.lead(1, 0, 7)).toBe("有 1 个条目同时与其中至少两个相关联。只比较前六个。");
  expect(COMPARE_WORDS.en.lead(1, 0, 7)).toMatch(/ Only the first six are compared\.$/);
  expect(COMPARE_WORDS.en.lead(1, 0, 6)).toBe("One thing is linked with at least two of them.");
});

describe("dates and figures", () => {
  test.each([
    ["2023", "2023", "2023年"],
    ["2023-04", "April 2023", "2023年4月"],
    ["2023-04-01", "1 April 2023", "2023年4月1日"],
    ["2023-04-01T10:00:00Z", "1 April 2023", "2023年4月1日"],
    ["soon", "soon", "soon"],
  ])("%s keeps its precision", (date, english, chinese) => {
    expect([printDate(date, "en"), printDate(date, "zh")]).toEqual([english, chinese]);
  });

  test("a missing end is not today", () => {
    expect(printTimes({ validFrom: "2023", validTo: null, asOf: null }, "en")).toBe("from 2023");
    expect(printTimes({ validFrom: null, validTo: null, asOf: "2024-05-23" }, "zh")).toBe("据2024年5月23日");
    expect(printTimes({ validFrom: null, validTo: null, asOf: null }, "en")).toBe("");
  });

  test("a figure has its qualifier", () => {
    const figure = { value: 1700, unit: "university", qualifier: "MORE_THAN" as const };
    expect(printFigure(figure, en, "en")).toBe("more than 1,700 universities");
    expect(printFigure({ ...figure, value: 1 }, en, "en")).toBe("more than 1 university");
    expect(printFigure(figure, zh, "zh")).toBe("超过1,700所高校");
    expect(printFigure({ ...figure, value: null }, en, "en")).toBe("");
  });
});

describe("names", () => {
  const steel = {
    name: "Jiangsu Shagang",
    names: [
      { value: "Jiangsu Shagang", language: "en", nameKind: "LABEL" as const },
      { value: "江苏沙钢", language: "zh-Hans", nameKind: "OFFICIAL" as const },
      { value: "Sand Steel", language: "en", nameKind: "MACHINE_TRANSLATION" as const },
    ],
  };

  test("are in the reader's language, never a machine's", () => {
    expect([nameIn(steel, "en"), otherName(steel, "en")]).toEqual(["Jiangsu Shagang", "江苏沙钢"]);
    expect([nameIn(steel, "zh"), otherName(steel, "zh")]).toEqual(["江苏沙钢", "Jiangsu Shagang"]);
    const machine = {
      name: "戴志涛",
      names: [
        { value: "戴志涛", language: "zh-Hans", nameKind: "LABEL" as const },
        { value: "Dai", language: "en", nameKind: "MACHINE_TRANSLATION" as const },
      ],
    };
    expect([nameIn(machine, "en"), otherName(machine, "en")]).toEqual(["戴志涛", undefined]);
    const spelt = {
      name: "戴志涛",
      names: [...machine.names, { value: "Dai Zhitao", language: "zh-Latn-pinyin", nameKind: "PINYIN" as const }],
    };
    expect([nameIn(spelt, "en"), nameIn(spelt, "zh"), otherName(spelt, "zh")]).toEqual([
      "Dai Zhitao",
      "戴志涛",
      "Dai Zhitao",
    ]);
  });
});

test("a claim says in words how it stands", () => {
  const claim = {
    modality: "INFERRED" as const,
    basis: "PRINTED" as const,
    suppliedBy: null,
    inference: "by the day of the story",
    status: "LIVE" as const,
    reason: null,
    overruledBy: "x",
    because: "the Chinese says otherwise",
  };
  expect(marksOf(claim, en, en, { sources: 1 }).map(({ kind, why }) => [kind, why])).toEqual([
    ["overruled", "the Chinese says otherwise"],
    ["inferred", "by the day of the story"],
    ["single", undefined],
  ]);
  const plain = { ...claim, modality: "ASSERTED" as const, overruledBy: null };
  expect(marksOf(plain, en, en, { sources: 2 })).toEqual([]);
  expect(
    marksOf({ ...plain, status: "RETRACTED", reason: "misread" }, zh, zh, { disputed: "两说" }).map(({ kind }) => kind),
  ).toEqual(["retracted", "disputed"]);
  expect(
    marksOf({ ...plain, basis: "SUPPLIED", suppliedBy: "MOE" }, en, en, { sources: 0 }).map(({ kind }) => kind),
  ).toEqual(["supplied"]);
});

test("a text is cut where quotes begin and end, in code points", () => {
  const text = "\u{20BB7}野家 led by 沙钢";
  const segments = cutIntoSegments(text, [
    { start: 0, end: 10 },
    { start: 4, end: 7 },
    { start: 5, end: 99 },
  ]);
  expect(segments.map((segment) => segment.text).join("")).toBe(text);
  expect(
    segments.map((segment) => [segment.text, ...segment.spans.map(({ start, end }) => `${start}-${end}`)]),
  ).toEqual([["\u{20BB7}野家 ", "0-10"], ["led", "4-7", "0-10"], [" by", "0-10"], [" 沙钢"]]);
});

describe("quotes", () => {
  const source = { id: "s", title: "T", publisher: null, publishedOn: null };
  const quoting = (id: string, ...words: readonly string[]) => ({
    id,
    evidence: words.map((exact, at) => ({ start: at * 100, end: at * 100 + exact.length, exact, source })),
  });
  const claims = [
    quoting("1", "Shagang", "沙钢牵头钢铁共同体", "It is led by Shagang Group"),
    quoting("2", "钢铁共同体", "Shagang"),
  ];
  const ends = [
    { name: "Shagang", names: [{ value: "沙钢", language: "zh", nameKind: "LABEL" as const }] },
    { name: "steel community", names: [{ value: "钢铁共同体", language: "zh", nameKind: "LABEL" as const }] },
  ];

  test("are all there, each once: the reader's language first, and who names both ends before who names one", () => {
    const words = (language: "en" | "zh") => listQuotes(claims, language, ends).map(({ evidence }) => evidence.exact);
    expect(words("zh")).toEqual([
      "沙钢牵头钢铁共同体",
      "钢铁共同体",
      "Shagang",
      "It is led by Shagang Group",
      "Shagang",
    ]);
    expect(words("en").slice(0, 3)).toEqual(["Shagang", "It is led by Shagang Group", "Shagang"]);
    expect(listQuotes(claims, "zh", ends)[0]?.statementId).toBe("1");
    expect(listQuotes([quoting("1", "a"), quoting("2", "a")], "en")).toHaveLength(1);
  });
});

describe("pictures", () => {
  const nodes = Array.from({ length: 60 }, (_, at) => ({ id: `n${at}`, distance: at === 0 ? 0 : 1 }));
  const links = nodes.slice(1).map(({ id }, at) => ({ from: id, to: at % 5 === 0 ? "n0" : `n${Math.floor(at / 2)}` }));
  const place = (seed: string) => placeNodes({ nodes, links, centre: "n0", seed, aspect: 1.4 }, async () => {});

  test("are the same for the same version and address, whatever the order of the answer", async () => {
    const first = await place("v1 ?view=network&id=n0");
    expect(await place("v1 ?view=network&id=n0")).toEqual(first);
    const turned = await placeNodes(
      {
        nodes: [...nodes].reverse(),
        links: [...links].reverse(),
        centre: "n0",
        seed: "v1 ?view=network&id=n0",
        aspect: 1.4,
      },
      async () => {},
    );
    expect(new Map([...turned].sort())).toEqual(new Map([...first].sort()));
    expect(first.get("n0")).toEqual({ x: 0, y: 0 });
    expect([...first.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test("have names that do not overlap", async () => {
    const places = await place("labels");
    const labels = placeLabels(
      nodes.map(({ id }, weight) => ({
        id,
        text: weight % 2 ? "江苏沙钢集团有限公司产教融合共同体理事会" : "University of Science and Technology Beijing",
        at: places.get(id)!,
        radius: 8,
        weight,
      })),
    );
    expect(labels.length).toBeGreaterThan(20);
    const boxes = labels.map(({ lines, x, y, anchor }) => {
      const width = Math.max(...lines.map(measure));
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 11, bottom: y - 11 + lines.length * 14 };
    });
    boxes.forEach((a, at) =>
      boxes
        .slice(at + 1)
        .forEach((b) =>
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false),
        ),
    );
  });

  test("break long names into two lines", () => {
    expect(breakLabel("沙钢")).toEqual(["沙钢"]);
    expect(breakLabel("University of Science and Technology Beijing")).toEqual([
      "University of Science",
      "and Technology Beijing",
    ]);
    expect(breakLabel("National Quality Steel Industry Industry Education Integration Community")[1]).toMatch(/…$/);
    expect(breakLabel("江苏沙钢集团有限公司产教融合共同体理事会秘书处")).toHaveLength(2);
  });
});
