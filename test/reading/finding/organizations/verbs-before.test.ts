import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

function listNames(text: string): string[] {
  return findAll(text, listKnownNames([])).mentions.map(({ text: name }) => name);
}

test.each(
  "了解 听取 讲述 肯定 关注 回应 给予 提供 选定 联系 接待 迎接 称赞 讲到 承担 探访 看望 预祝 认可 彰显 约定 奔赴 走近 移交 配合 描述 合办 纳入 负责 形成".split(
    " ",
  ),
)("a verb before a name is no part of it: %s", (verb) => {
  expect(listNames(`代表团${verb}北辰集团的情况。`)).toEqual(["北辰集团"]);
});

test.each(["江海市联系点办公室管理委员会", "北辰接待中心有限公司", "江海感恩教育基金会"])(
  "but names that have it in them are whole: %s",
  (name) => expect(listNames(`${name}成立。`)).toContain(name),
);

test.each<[text: string, name: string]>([
  ["记者从北辰新能源集团股份有限公司获悉，该公司将扩产。", "北辰新能源集团股份有限公司"],
  ["记者从江海大学了解到，学校将扩招。", "江海大学"],
  ["李建国从江海大学毕业后回乡。", "江海大学"],
  ["校友瞿振南向江海大学捐赠5000万元。", "江海大学"],
  ["瞿振南向江海大学教育发展基金会捐赠人民币5000万元。", "江海大学教育发展基金会"],
  ["北山公司创始人瞿振南向江海大学教育发展基金会捐赠人民币5000万元。", "江海大学教育发展基金会"],
  ["欧阳振华先生向江海大学捐赠图书。", "江海大学"],
  ["李明同志任江海大学校长。", "江海大学"],
  ["刘建国原系江海大学副校长。", "江海大学"],
  ["代表团走访江海第二高级技工学校。", "江海第二高级技工学校"],
  ["江海市第一中等职业学校成立。", "江海市第一中等职业学校"],
  ["从化职业学院成立。", "从化职业学院"],
  ["向阳职业学院捐赠图书。", "向阳职业学院"],
])("who has it from whom, or gives it to whom, is no part of the name: %s", (text, name) => {
  const names = listNames(text);
  expect(names).toContain(name);
  expect(names.filter((other) => other !== name && other.endsWith(name))).toEqual([]);
});

test.each(["实验室负责人已定：由李明担任。", "工作室主任由李明担任。"])("a sort of unit is none: %s", (text) =>
  expect(listNames(text).filter((name) => name.endsWith("室"))).toEqual([]),
);
