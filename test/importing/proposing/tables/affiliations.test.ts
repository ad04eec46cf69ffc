import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "of people, each by what it is",
    'Name,Affiliation\nWei Zhang,"Department of Physics, Zhejiang University"\nNa Li,Acme Robotics Inc.\nBo Wang,Chinese Academy of Sciences\nAnn Lee,Tongji Hospital\n',
    [
      "Person Wei Zhang: HOLDS_POSITION Department of Physics, Zhejiang University",
      "Person Na Li: HOLDS_POSITION Acme Robotics Inc.",
      "Person Bo Wang: HOLDS_POSITION Chinese Academy of Sciences",
      "Person Ann Lee", // a hospital of nobody is asked about
    ],
  ],
  [
    "of authors, one of which nobody can tell",
    "Author,Affiliation\nWei Zhang,Zhejiang University\nNa Li,Peking University\nBo Wang,Institute of Software\nAnn Lee,Tsinghua University\n",
    [
      "Person Wei Zhang: HOLDS_POSITION Zhejiang University",
      "Person Na Li: HOLDS_POSITION Peking University",
      "Person Bo Wang",
      "Person Ann Lee: HOLDS_POSITION Tsinghua University",
    ],
  ],
  [
    "of people with their posts, below another word",
    'Name,Organization,Title\nWei Zhang,Dainan University,Professor (2015-2020)\nNa Li,"Acme Robotics Co., Ltd.","Director, R&D"\n',
    [
      "Person Wei Zhang: HOLDS_POSITION Dainan University titleEn Professor validFrom 2015 validTo 2020",
      "Person Na Li: HOLDS_POSITION Acme Robotics Co., Ltd. titleEn Director, R&D",
    ],
  ],
  [
    "as what rows are about, nearly all of them universities",
    `Partner,Phone\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `No ${at} University,1\n`).join("")}"School of Law, Peking University",1\nAcme Inc.,1\n`,
    [
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `University No ${at} University`),
      "OrganizationalUnit School of Law: PART_OF Peking University",
      "Enterprise Acme Inc.",
    ],
  ],
  [
    "with an address behind the name, which is none",
    'Organisation,Phone\nZhejiang University,1\n"Zhejiang University, Hangzhou, China",1\n"Siemens AG, Munich, Germany",1\nSiemens AG,1\n',
    ["University Zhejiang University", "Enterprise Siemens AG"],
    [
      '3:1 "Zhejiang University, Hangzhou, China" says behind the name where it lies',
      '4:1 "Siemens AG, Munich, Germany" says behind the name where it lies',
    ],
  ],
])("affiliations %s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.map(printRow)).toEqual(rows);
});

test("a few cells of which nobody can tell what they are say nothing, and are asked about", async () => {
  const { text } = await propose(
    "Name,Affiliation\nWei Zhang,Zhejiang University\nNa Li,Peking University\nBo Wang,Institute of Software\nAnn Lee,Tsinghua University\n",
  );
  expect(text).toContain('"Affiliation": { link: HOLDS_POSITION, to: name, values: { "Institute of Software": "" } }');
  expect(text).toContain('row 4: nobody can tell from its name what "Institute of Software" is');
});

test("what a name says otherwise than all that a mapping expects is a problem, and not the usual kind", async () => {
  const rows = Array.from({ length: 310 }, (_, row) => `甲${row}有限公司,1\n`).join("");
  const { text, read } = await propose(`单位,电话\n国际校区,1\n${rows}丙园区,1\n江苏省教育厅,1\n`);
  expect(text).toContain("kind: { ending: [Enterprise], usual: Enterprise }");
  expect(printFaults(read)).toEqual([
    '314:1 "江苏省教育厅" ends like one of GovernmentBody, which the mapping does not expect',
  ]);
});
