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
  [
    "Faculty of Education, Ningbo Institute of Technology, Zhejiang University, Ningbo, 315100, P. R. China",
    ["Ningbo Institute of Technology, Zhejiang University", "Ningbo Institute of Technology", "Zhejiang University"],
  ],
  ["Yantai University, School of Computer Science, Yantai, People's Republic of China", ["Yantai University"]],
  [
    "Graduate School of Anhui University of Science and Technology, Huainan, China",
    ["Anhui University of Science and Technology"],
  ],
  ["Department of Physics of Hang Seng Management College, Shatin, China", ["Hang Seng Management College"]],
  ["China University of Geosciences, Wuhan", ["China University of Geosciences, Wuhan"]],
  ["Zhejiang University", ["Zhejiang University"]],
  ["Huawei Technologies Co., Ltd.", ["Huawei Technologies Co., Ltd."]],
])("the bodies of %s", (value, bodies) => expect(splitAffiliation(value)).toEqual(bodies));
