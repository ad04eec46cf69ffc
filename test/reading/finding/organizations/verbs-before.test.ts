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
