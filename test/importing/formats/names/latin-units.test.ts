import { expect, test } from "vitest";
import { findLatinKind, splitLatinUnit } from "../../../../src/importing/formats/tables/guess-english.js";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../../proposing/propose-table.js";

test.each<[name: string, own: string, whole: string]>([
  [
    "Department of Automation, Hengzhou University of Technology",
    "Department of Automation",
    "Hengzhou University of Technology",
  ],
  ["School of Law, Peking University", "School of Law", "Peking University"],
  [
    "Department of Physics, School of Science, Zhejiang University",
    "Department of Physics, School of Science",
    "Zhejiang University",
  ],
  [
    "Hengzhou University of Technology, Department of Automation",
    "Department of Automation",
    "Hengzhou University of Technology",
  ],
  [
    "Tongji Hospital, Huazhong University of Science and Technology",
    "Tongji Hospital",
    "Huazhong University of Science and Technology",
  ],
  [
    "The Affiliated Hospital of Dongwan Medical College",
    "The Affiliated Hospital of Dongwan Medical College",
    "Dongwan Medical College",
  ],
  [
    "First Hospital affiliated to the University of Macau",
    "First Hospital affiliated to the University of Macau",
    "University of Macau",
  ],
  ["Dongwan University Hospital", "Dongwan University Hospital", "Dongwan University"],
])("%s is a part", (name, own, whole) => {
  expect(findLatinKind(name)).toBe("OrganizationalUnit");
  expect(splitLatinUnit(name)).toEqual({ own, whole });
});

test.each<[name: string, kind: string | undefined]>([
  ["Linxi First People's Hospital", undefined],
  ["Hospital of Linxi", undefined],
  ["Mayo Clinic", undefined],
  ["Acme Hospital Group Ltd.", "Enterprise"],
  ["Hengzhou University of Technology", "University"],
  ["Acme Robotics Co., Ltd.", "Enterprise"],
  ["Dongwan Academy of Sciences", "Association"],
  ["Institute of Software", undefined],
  ["Department of Automation", undefined],
])("%s is no part of anything", (name, kind) => {
  expect(findLatinKind(name)).toBe(kind);
  expect(splitLatinUnit(name)).toBeUndefined();
});

test("a unit behind whose name its whole stands is called as it is, part of that, and one of each whole", async () => {
  const { read } = await propose(
    'Name,Affiliation\nWei Zhang,"Department of Physics, Zhejiang University"\nNa Li,"Department of Physics, Peking University"\nBo Wang,"Department of Physics, Zhejiang University"\n',
  );
  expect(printFaults(read)).toEqual([]);
  expect(read.drafts[0]?.ends?.map(printRow)).toEqual([
    "University Zhejiang University",
    "OrganizationalUnit Department of Physics: PART_OF Zhejiang University",
  ]);
  const ids = read.drafts.map(({ ends }) => ends?.[1]?.key.sought?.newId);
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
});

test("units are what rows are about, and hospitals of nobody are asked about", async () => {
  const { read } = await propose(
    'Organisation,Phone\n"Department of Physics, Zhejiang University",1\nAcme Robotics Inc.,1\nLinxi First People\'s Hospital,1\nPeking University,1\n',
  );
  expect(printFaults(read)).toEqual(['4:1 nobody can tell from its name what "Linxi First People\'s Hospital" is']);
  expect(read.drafts.map(printRow)).toEqual([
    "OrganizationalUnit Department of Physics: PART_OF Zhejiang University",
    "Enterprise Acme Robotics Inc.",
    "University Peking University",
  ]);
});
