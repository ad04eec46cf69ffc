import { describe, expect, test } from "vitest";
import { printDrafts, printFaults, type ReadTable, readTable, writeTemporary } from "../files/read-drafts.js";

const LIST = `register: example-alliance
source: { title: "联盟成员名单", publisher: 示例协会, licence: "made up" }
by: name
kind: Enterprise
columns:
  单位名称: { name: OFFICIAL, values: { 甲公司和乙大学: 甲公司和乙大学 } }
  上级单位: { link: PART_OF, to: name, separator: "、", optional: true }
  成立日期: { property: established, optional: true }
  所在地: { link: LOCATED_IN, to: place, optional: true }
`;

async function read(...rows: readonly string[]): Promise<ReadTable> {
  const text = ["序号,单位名称,上级单位,成立日期,所在地", "1,江苏甲钢铁有限公司,,2004-05-01,苏州市", ...rows].join(
    "\n",
  );
  return readTable(await writeTemporary("list.csv", `${text}\n`), LIST);
}

describe("of a list", () => {
  test.each([
    ["合计,2家,,,", "rows of sums, left out"],
    [",合计：2家,,,", "rows of sums, left out"],
    ["总　计,2,,,", "rows of sums, left out"],
    [",小计,,,", "rows of sums, left out"],
    ["注：以上按拼音排序,,,,", "rows that are remarks, left out"],
    ["[1] 数据截至2025年底,,,,", "rows that are remarks, left out"],
    [",附件2,,,", "rows that are remarks, left out"],
    ["附表一：,,,,", "rows that are remarks, left out"],
    ["注 2025年底数据,,,,", "rows that are remarks, left out"],
    [",（以下空白）,,,", "rows that are remarks, left out"],
    ["一、企业,,,,", "rows that are headings, left out"],
    [",（二）高校,,,", "rows that are headings, left out"],
    ["江苏省,,,,", "rows that are headings, left out"],
    [",以下企业已退出,,,", "rows that are headings, left out"],
    ["江苏省（12所）,江苏省（12所）,江苏省（12所）,,", "rows that are headings, left out"],
    ["3,合计,,,", "rows of sums, left out"],
    [",江苏省小计,,,", "rows of sums, left out"],
    [",共计 25 家,,,", "rows of sums, left out"],
    ["以上合计25家,,,,", "rows of sums, left out"],
    [",Total 12,,,", "rows of sums, left out"],
    [",填表人：王某,,,", "rows that are remarks, left out"],
    ["填表人：王某,,审核人：李某,,日期：2024-05-01", "rows that are remarks, left out"],
    [",第1页 共3页,,,", "rows that are remarks, left out"],
    ["备注,以上排名不分先后,,,", "rows that are remarks, left out"],
    ["一,企业类,,,", "rows that are headings, left out"],
    ["（二）,副理事长单位（3家）,,,", "rows that are headings, left out"],
    ["7,,,,", "rows with nothing in the columns that are read, left out"],
    ["2.按入会时间先后列出,,,,", "rows with nothing in the columns that are read, left out"],
  ])("a row that is no entry makes nobody, and is told: %s", async (row, note) => {
    const table = await read(row);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toHaveLength(1);
    expect(table.notes.find((one) => one.startsWith(note))).toMatch(/: 3 \S/);
  });

  test.each([
    "2,合计科技有限公司,,,",
    "2,江苏省农垦集团有限公司,,,",
    "2,江苏省,江苏甲钢铁有限公司,,",
    "2,一汽集团,,,苏州市",
    "2,小计科技有限公司,,,",
    "一,江苏乙钢铁有限公司,,,",
    "2,第一页书店有限公司,,,",
  ])("an entry stays one: %s", async (row) => {
    const table = await read(row);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)).toHaveLength(2);
  });

  test.each(["-", "——", "/", "／", "无", "暂无", "N/A", "不详", "……", "（待定）", "未填", "None"])(
    "a cell that says that there is nothing is empty, and told: %s",
    async (cell) => {
      const table = await read(`2,北京乙软件有限公司,${cell},${cell},${cell}`);
      expect(printDrafts(table)[1]).toBe("北京乙软件有限公司 zh-Hans");
      expect(table.notes).toContain(`cells that say "${cell}", read as empty: C3, D3, E3`);
    },
  );

  test.each([
    ["甲公司，乙大学", "looks like several names"],
    ["甲公司/乙大学", "looks like several names"],
    ["甲公司 乙大学", "looks like two names"],
    ["甲公司及乙大学", "looks like two names"],
    ["1.甲公司 2.乙大学", "is numbered like a list"],
    ["①甲公司②乙大学", "is numbered like a list"],
    ["甲公司等3家单位", "speaks of more than it names"],
    ["甲", "is hardly a name"],
    ["乙公司（已注销）", "says behind the name what became of it"],
    ["乙公司（原丙厂）", "says behind the name what became of it"],
    ["乙公司【已更名】", "says behind the name what became of it"],
    ["乙公司(吊销)", "says behind the name what became of it"],
    ["乙公司—已注销", "says behind the name what became of it"],
    ["乙公司现更名为丙公司", "says behind the name what became of it"],
    ["乙大学 副理事长单位", "says behind the name what it is there"],
    ["乙大学—牵头单位", "says behind the name what it is there"],
    ["乙大学（排名第一）", "says behind the name what it is there"],
    ["乙公司［已吊销］", "says behind the name what became of it"],
    ["乙公司（停业）", "says behind the name what became of it"],
    ["乙协会（副理事长）", "says behind the name what it is there"],
    ["乙大学（理事长单位、牵头单位）", "says behind the name what it is there"],
    ["乙公司理事长单位", "says behind the name what it is there"],
    ["副理事长单位乙丙大学", "says before the name what it is there"],
    ["乙公司2家", "speaks of more than it names"],
    ["乙公司.", "has a sign at one end that is no part of a name"],
    ["牵头单位：乙公司", "says before the name what it is there"],
    ["石家庄铁道大学（理事长单位）", "says behind the name what it is there"],
    ["乙公司（联合牵头单位）", "says behind the name what it is there"],
    ["原江苏理工大学", "says before the name that it is so no more"],
    ["XX大学", "stands for a name that nobody has written"],
    ["某某大学", "stands for a name that nobody has written"],
    ["● 乙公司", "has a sign at one end that is no part of a name"],
    ["乙公司；", "has a sign at one end that is no part of a name"],
    ["“乙公司”", "stands in quotation marks"],
    ["√", "is no name"],
    ["2 乙公司", "is numbered"],
    ["*乙公司", "has a sign at one end that is no part of a name"],
    ["甲银行与乙学院", "looks like two names"],
  ])("nobody is made of what is hardly one name: %s", async (name, message) => {
    for (const row of [`2,${name},,,`, `2,北京乙软件有限公司,${name},,`])
      expect(printFaults(await read(row))).toEqual([expect.stringContaining(`"${name}" ${message}`)]);
  });

  test.each([
    "中国大学与企业合作协会",
    "北京和利时集团",
    "等离子研究院",
    "58同城有限公司",
    "Jia Steel Co., Ltd. 江苏甲钢铁有限公司",
    "3.5D打印有限公司",
    "甲公司和乙大学", // the mapping says that it is one
    "石家庄（原石门、栾城）钢铁有限公司",
    "康复大学（筹）",
    "汽车工程学院（现代产业学院）",
    "人文学院（拟态实验室）",
    "新乡学院（原阳校区）",
    "中国石化（集团）",
    "北京师范大学-香港浸会大学联合国际学院",
    "原子能研究院",
    "原阳县甲公司",
    "中国（原子能）研究院",
    "“一带一路”研究院",
    "360 企业安全集团",
    "58 同城集团",
    "投资银行与金融学院",
  ])("one name is one: %s", async (name) => {
    const table = await read(`2,"${name}",,,`);
    expect(printFaults(table)).toEqual([]);
    expect(printDrafts(table)[1]).toContain(name);
  });

  test("numbers of a list that counts on are none of its names", async () => {
    const table = await read("101 甲公司,101 甲公司,,,", "102,102 乙公司,,,", "103,103 丙公司,,,");
    expect(printFaults(table).map((fault) => fault.slice(0, 3))).toEqual(["4:2", "5:2"]);
  });

  test("all bad names of a row are told at once", async () => {
    const table = await read("2,XX公司,甲公司 乙大学、甲集团、丙公司（已注销）,,");
    expect(printFaults(table)).toEqual([
      '3:2 "XX公司" stands for a name that nobody has written',
      '3:3 "甲公司 乙大学" looks like two names',
      '3:3 "丙公司（已注销）" says behind the name what became of it',
    ]);
  });

  test("a sort of agreement is no name of one: two of the kind would be one", async () => {
    const by = LIST.replace("kind: Enterprise", "kind: Agreement").replace(/ {2}(?:上级单位|成立日期|所在地).*\n/g, "");
    const path = await writeTemporary("list.csv", "单位名称\n战略合作协议\n甲大学与乙公司战略合作协议\n");
    const table = await readTable(path, by);
    expect(printFaults(table)).toEqual(['2:1 "战略合作协议" is a sort of agreement, and many have one']);
    expect(table.drafts).toHaveLength(1);
  });

  test.each(["同上", "〃", "″", "ditto", "同 上", "（同上）", "—〃—", "〃〃", "as above"])(
    "a cell that says %s says what the one above it says, and is told",
    async (cell) => {
      const table = await read(`2,北京乙软件有限公司,甲集团,,无锡市`, `3,上海丙仪器有限公司,${cell},,${cell}`);
      expect(printFaults(table)).toEqual([]);
      const [, , said] = table.drafts;
      expect(said?.links.map(({ cell: { row, text } }) => [row, text])).toEqual([
        [3, "甲集团"],
        [3, "无锡市"],
      ]);
      expect(table.notes).toContain(`cells that say "${cell}", read as the one above: C4, E4`);
      expect(printFaults(await read(`2,北京乙软件有限公司,${cell},,`))).toEqual([
        `3:3 "${cell}" stands below an empty cell`,
      ]);
    },
  );

  test("a name that is broken into lines to fit is one, two in a cell are not", async () => {
    const table = await read('2,"北京乙软件\n有限公司",,,', '3,"甲公司\n乙公司",,,', '4,"张三\n李四",,,');
    expect(printDrafts(table)[1]).toBe("北京乙软件有限公司 zh-Hans");
    expect(table.notes).toContain("cells of several lines, read as one: B3");
    expect(printFaults(table)).toEqual([
      '5:2 "甲公司⏎乙公司" looks like several names',
      '7:2 "张三⏎李四" looks like several names',
    ]);
  });

  test("characters that were lost are a problem, radicals are the characters that they look like", async () => {
    const table = await read("2,北京\uFFFD软件,,,", "3,锟斤拷公司,,,", "4,????公司,,,", "5,北京⽉⻓公司,,,");
    expect(printFaults(table).map((fault) => fault.replace(/".*" /, ""))).toEqual(
      [3, 4, 5].map((line) => `${line}:2 has characters that were lost when it was saved`),
    );
    expect(printDrafts(table)[1]).toBe("北京月长公司 zh-Hans");
  });

  test("columns that say what a row is, or where its ends lie, are not said to be left out", async () => {
    const by = LIST.replace("kind: Enterprise", "kind: { column: 类型, values: { 企业: Enterprise } }").replace(
      "to: name, ",
      "to: name, within: 省份, ",
    );
    const text = "单位名称,类型,上级单位,省份,网址,成立日期,所在地\n江苏甲钢铁有限公司,企业,,江苏省,x,,\n";
    const { notes } = await readTable(await writeTemporary("list.csv", text), by);
    expect(notes).toEqual(["columns that the mapping leaves out: 网址"]);
  });
});
