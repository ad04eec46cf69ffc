import { describe, expect, test } from "vitest";
import { DEVICES, printDrafts, printFaults, readBook, SOFTWARE, STEEL } from "./read-drafts.js";
import { members, writeBook } from "./write-book.js";

const [JIA, YI, BING] = ["江苏甲钢铁有限公司", "北京乙软件有限公司", "上海丙仪器有限公司"];

describe("what is merged", () => {
  test("counts for all its rows", async () => {
    const path = await writeBook([
      {
        ...members([STEEL, JIA, "2004", "苏州市"], [SOFTWARE, YI, "2004"], [DEVICES, BING, "2004"]),
        merges: ["D2:D4"],
      },
    ]);
    expect(printDrafts(await readBook(path))).toEqual(
      [JIA, YI, BING].map((name) => `${name} zh-Hans established 2004 LOCATED_IN 苏州市`),
    );
  });

  test("counts also where its first row is hidden, where it is a heading, and where it claims the whole sheet", async () => {
    const path = await writeBook([
      {
        rows: [
          ["统一社会信用代码", "企业名称", "登记"],
          ["", "", "成立日期", "所在地"],
          [STEEL, JIA, "2004", "苏州市"],
          [SOFTWARE, YI, "2001"],
        ],
        merges: ["A1:A2", "B1:B2", "C1:D1", "D3:D1048576"],
        hiddenRows: [2],
      },
    ]);
    const table = await readBook(path);
    expect(printDrafts(table)).toEqual([`${YI} zh-Hans established 2001 LOCATED_IN 苏州市`]);
    expect(table.notes).toEqual(["hidden rows, left out: S1 row 3"]);
  });
});

describe("what a merged cell covers", () => {
  const mapping = `register: example-projects
source: { title: t, licence: l }
kind: Project
by: name
columns:
  名称: { name: OFFICIAL }
  甲方: { link: PARTICIPATES_IN, incoming: true, to: name, kind: Enterprise }
  乙方: { link: PARTICIPATES_IN, incoming: true, to: name, kind: University, optional: true }
`;
  test("is not to be seen, and says nothing", async () => {
    const rows = [
      ["名称", "甲方", "乙方"],
      ["项目一", "甲公司", "旧大学"],
      ["项目二", "旧公司", "旧二大学"],
    ];
    const table = await readBook(await writeBook([{ rows, merges: ["B2:C3"] }]), mapping);
    expect(table.drafts.map(({ ends = [] }) => ends.map(({ names }) => names[0]?.value))).toEqual([
      ["甲公司"],
      ["甲公司"],
    ]);
  });

  test("has a heading where that is merged over several columns, and a heading within the list is one", async () => {
    const rows = [["名称", "甲方", "联系方式"], ["一、企业"], ["项目一", "甲公司", "张三", "123"]];
    const table = await readBook(await writeBook([{ rows, merges: ["C1:D1", "A2:D2"] }]), mapping);
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts).toHaveLength(1);
    expect(table.notes).toContain("rows that are headings, left out: 2 一、企业");
  });
});
