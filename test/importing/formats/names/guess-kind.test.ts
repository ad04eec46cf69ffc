import { expect, test } from "vitest";
import { findByEnding } from "../../../../src/importing/formats/tables/guess-kind.js";
import { MODEL } from "../../fixtures.js";

const KINDS = [...MODEL.kinds.keys()];

test.each<[name: string, kind: string | undefined]>([
  ["Zhejiang University", "University"],
  ["University of Science and Technology of China", "University"],
  ["University of California, Los Angeles", "University"],
  ["Beijing Institute of Technology", "University"],
  ["University College London", "University"],
  ["Boston College", "University"],
  ["Universität Stuttgart", "University"],
  ["Department of Physics, Zhejiang University", "OrganizationalUnit"],
  ["Department of Physics of Zhejiang University", "OrganizationalUnit"],
  ["Zhejiang University School of Medicine", "OrganizationalUnit"],
  ["University of Tokyo, Faculty of Engineering", "OrganizationalUnit"],
  ["Condensed Matter Group, University of Tokyo", "OrganizationalUnit"],
  ["Peking University Health Science Center", "OrganizationalUnit"],
  ["Peking Union Medical College Hospital", "OrganizationalUnit"],
  ["Children's Hospital of Fudan University", "OrganizationalUnit"],
  ["The First Affiliated Hospital, Zhejiang University School of Medicine", "OrganizationalUnit"],
  ["Siemens AG, Corporate Technology Department", "OrganizationalUnit"],
  ["State Key Laboratory of Steel, University of Science and Technology Beijing", "Laboratory"],
  ["Acme Robotics Inc.", "Enterprise"],
  ["Acme Robotics, Inc.", "Enterprise"],
  ["Siemens AG, Munich", "Enterprise"],
  ["University Innovation Co., Ltd.", "Enterprise"],
  ["Chinese Academy of Sciences", "Association"],
  ["Chinese Society of Engineers", "Association"],
  ["Ministry of Education", "GovernmentBody"],
  ["Wuhan Second High School", "EducationalOrganization"],
  // Of these nobody can tell from the name alone.
  ["Institute of Software", undefined],
  ["Institute of Automation, Chinese Academy of Sciences", undefined],
  ["School of Physics", undefined],
  ["College of Engineering", undefined],
  ["Zhejiang University Press", undefined],
  ["Bosch", undefined],
  // In Chinese.
  ["清华大学经济管理学院", "OrganizationalUnit"],
  ["北京科技大学", "University"],
  ["江苏省人民医院", "OrganizationalUnit"],
])("%s is one of %s by its name", (name, kind) => {
  expect(findByEnding(name, KINDS)).toBe(kind);
});
