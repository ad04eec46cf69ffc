import { expect, test } from "vitest";
import { splitLanguages } from "../../../src/identity/names/named-form.js";

test.each([
  ["北京大学 Peking University", ["北京大学", "Peking University"]],
  ["北京大学（Peking University）", ["北京大学", "Peking University"]],
  ["Peking University（北京大学）", ["Peking University", "北京大学"]],
  ["北京大学Peking University", ["北京大学", "Peking University"]],
  [
    "中国地质大学（武汉）China University of Geosciences (Wuhan)",
    ["中国地质大学(武汉)", "China University of Geosciences (Wuhan)"],
  ],
  ["ABB（中国）有限公司", ["ABB（中国）有限公司"]],
  ["华为企业BG", ["华为企业BG"]],
  ["智谱AI", ["智谱AI"]],
  ["Peking University", ["Peking University"]],
])("names in one: %s", (value, names) => {
  expect(splitLanguages(value)).toEqual(names);
});
