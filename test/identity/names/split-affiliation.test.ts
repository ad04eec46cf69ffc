import { expect, test } from "vitest";
import { splitAffiliation } from "../../../src/identity/names/split-affiliation.js";

test.each<[string, readonly string[]]>([
  ["College of Civil Engineering, Zhejiang University, Hangzhou 310058, China", ["Zhejiang University"]],
  ["School of Physics, Peking University, Beijing 100871, P. R. China", ["Peking University"]],
  ["Department of Chemistry, Wuhan University, Wuhan", ["Wuhan University"]],
  [
    "Institute of Physics, Chinese Academy of Sciences, Beijing, China",
    ["Institute of Physics, Chinese Academy of Sciences", "Institute of Physics"],
  ],
  ["China University of Geosciences, Wuhan", ["China University of Geosciences, Wuhan"]],
  ["Zhejiang University", ["Zhejiang University"]],
  ["Huawei Technologies Co., Ltd.", ["Huawei Technologies Co., Ltd."]],
])("the bodies of %s", (value, bodies) => expect(splitAffiliation(value)).toEqual(bodies));
