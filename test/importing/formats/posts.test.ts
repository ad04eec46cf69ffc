import { describe, expect, test } from "vitest";
import { readPost } from "../../../src/importing/formats/tables/links/read-post.js";
import { readRange } from "../../../src/importing/formats/tables/links/read-range.js";
import { printFaults, type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";

test.each<[printed: string, title: string | undefined, how?: string]>([
  ["校长", "校长"],
  ["原董事长", "董事长", "FORMER"],
  ["前校长", "校长", "FORMER"],
  ["前任会长", "会长", "FORMER"],
  ["（原）院长", "院长", "FORMER"],
  ["校长（原）", "校长", "FORMER"],
  ["校长（已退休）", "校长", "FORMER"],
  ["退休教授", "教授", "FORMER"],
  ["教授(退休)", "教授", "FORMER"],
  ["教授级高工（退休返聘）", "教授级高工（退休返聘）"],
  ["退休", undefined, "FORMER"],
  ["已离任", undefined, "FORMER"],
  ["拟任秘书长", "秘书长", "PLANNED"],
  ["秘书长（拟任）", "秘书长", "PLANNED"],
  ["候任会长", "会长", "PLANNED"],
  ["会长（候任）", "会长", "PLANNED"],
  ["理事候选人", "理事", "PLANNED"],
  ["Former Dean", "Dean", "FORMER"],
  ["ex-President", "President", "FORMER"],
  ["Professor (retired)", "Professor", "FORMER"],
  ["Chair-elect", "Chair", "PLANNED"],
  ["Vice President", "Vice President"],
  ["Pastor", "Pastor"],
  // One of several: nobody can tell which are held still.
  ["原校长、教授", "原校长、教授", "UNKNOWN"],
  ["教授，原副校长", "教授，原副校长", "UNKNOWN"],
  ["原副校长现任督学", "原副校长现任督学", "UNKNOWN"],
  ["教授、院长", "教授、院长"],
  // Words that only begin so.
  ["原理事", "理事", "FORMER"],
  ["原料部部长", "原料部部长"],
  ["原子能研究所所长", "原子能研究所所长"],
  ["前端工程师", "前端工程师"],
  ["前台主管", "前台主管"],
  ["退休办主任", "退休办主任"],
  ["离退休工作处处长", "离退休工作处处长"],
  ["名誉会长", "名誉会长"],
  ["代校长", "代校长"],
])("%s is the post %s, held as said", (printed, title, how) => {
  const { tenure, isPlanned } = readPost(printed);
  expect([readPost(printed).title, isPlanned === true ? "PLANNED" : tenure]).toEqual([title, how]);
});

test.each<[printed: string, from?: string | undefined, to?: string]>([
  ["2015-2020", "2015", "2020"],
  ["2019.12-2022.11", "2019.12", "2022.11"],
  ["2024.1-2026.12", "2024.01", "2026.12"],
  ["2020年5月—2023年4月", "2020年5月", "2023年4月"],
  ["2020-05至2023-04", "2020-05", "2023-04"],
  ["2020-05-2023-04", "2020-05", "2023-04"],
  ["2020年5月至今", "2020年5月"],
  ["2020-", "2020"],
  ["2020年起", "2020年"],
  ["2010—2018年", "2010", "2018年"],
  ["2015.3-2018.6", "2015.03", "2018.06"],
  ["自2020年5月起至2023年4月止", "2020年5月", "2023年4月"],
  ["2019.9-2022.8止", "2019.09", "2022.08"],
  ["截至2023年", undefined, "2023年"],
  ["至2023年5月", undefined, "2023年5月"],
  ["2023年止", undefined, "2023年"],
  ["-2018", undefined, "2018"],
  ["until 2018", undefined, "2018"],
  ["至今"],
  ["截至目前"],
  ["2020-05"],
  ["2015-16"],
  ["2020"],
  ["三年"],
])("%s is from %s until %s", (printed, from, to) => {
  expect(readRange(printed)).toEqual(from === undefined && to === undefined ? undefined : { from, to });
});

async function read(mapping: string, table: string): Promise<ReadTable> {
  const head = "register: example-list\nsource: { title: a, licence: b }\nkind: Person\nby: name\n";
  return readTable(await writeTemporary("list.csv", table), head + mapping);
}

describe("a link", () => {
  test("has its own times by columns, which are not those of all that the row says", async () => {
    const table = await read(
      "columns:\n  姓名: { name: OFFICIAL }\n  单位: { link: HOLDS_POSITION, to: name, with: { titleZh: { column: 职务 }, validFrom: { column: 起 }, validTo: { column: 止 } } }\n",
      "姓名,单位,职务,起,止\n张伟,江苏大学,原校长,2015年,2019.08\n李娜,宁波大学,校长,2019-08,至今\n",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts.map(({ validFrom }) => validFrom)).toEqual([undefined, undefined]);
    expect(table.drafts.map(({ links }) => links[0])).toMatchObject([
      { details: { titleZh: "校长", tenure: "FORMER" }, time: { validFrom: "2015", validTo: "2019-08" } },
      { details: { titleZh: "校长" }, time: { validFrom: "2019-08" } },
    ]);
    expect(table.drafts[0]?.links[0]?.beside).toMatchObject([
      { text: "原校长" },
      { text: "2015年" },
      { text: "2019.08" },
    ]);
  });

  test("to whom the mapping names for all rows is that of each, with what its columns say; the name is where it is printed", async () => {
    const table = await read(
      "columns:\n  姓名: { name: OFFICIAL }\nlinks:\n  - { type: HOLDS_POSITION, name: 甲产教融合促进会, kind: Association, with: { titleZh: { column: 职务 } } }\n",
      "甲产教融合促进会理事会名单,\n姓名,职务\n张伟,理事长\n李娜,拟任秘书长\n",
    );
    expect(printFaults(table)).toEqual([]);
    expect(table.drafts.map(({ links }) => links[0])).toMatchObject([
      { other: { key: { sought: { name: "甲产教融合促进会" } } }, details: { titleZh: "理事长" } },
      { details: { titleZh: "秘书长" }, modality: "PLANNED" },
    ]);
    expect(table.drafts[0]?.ends?.[0]).toMatchObject({
      kind: "Association",
      names: [{ value: "甲产教融合促进会", cell: { row: 1, column: "A" } }],
    });
  });

  test("of a name that is printed nowhere is the mapping's word", async () => {
    const table = await read(
      "columns:\n  姓名: { name: OFFICIAL }\nlinks:\n  - { type: HOLDS_POSITION, name: 甲促进会, kind: Association }\n",
      "姓名,职务\n张伟,理事长\n",
    );
    expect(table.drafts[0]?.ends?.[0]?.names).toMatchObject([{ suppliedBy: "the mapping of example-list" }]);
  });
});
