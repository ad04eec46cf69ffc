import { expect, test } from "vitest";
import { readAffiliation, splitAffiliation } from "../../../src/identity/names/split-affiliation.js";

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

test.each<[string, string, string | undefined, readonly string[]]>([
  // Parts that say of what they are, with "of", "at", in front or behind.
  [
    "Institute of Marine Geology of Education University of Hong Kong, Tai Po, China",
    "Education University of Hong Kong",
    undefined,
    [],
  ],
  [
    "Department of Physics of University of South China, Hengyang, China",
    "University of South China",
    undefined,
    ["Hengyang"],
  ],
  [
    "Zhejiang University School of Medicine, Hangzhou 310058, China",
    "Zhejiang University School of Medicine",
    "Zhejiang University",
    ["Hangzhou"],
  ],
  [
    "Shanghai Police College, Key Laboratory of Soil Ecology, Ministry of Education, Shanghai, P. R. China",
    "Key Laboratory of Soil Ecology, Shanghai Police College",
    "Shanghai Police College",
    ["Shanghai"],
  ],
  ["School of Computer Science & Technology, Dōngběi Dàxué, Shenyang, China", "Dōngběi Dàxué", undefined, ["Shenyang"]],
  // Journals' marks, letters, streets, citation indexes, several addresses.
  [
    "¹School of Physics, Peking University, Beijing 100871, P.R. China. E-mail: a@b.cn",
    "Peking University",
    undefined,
    ["Beijing"],
  ],
  [
    "Institute of Optics, Wuhan University, 1037 Luoyu Road, Hongshan District, Wuhan, Hubei, China",
    "Wuhan University",
    undefined,
    ["Wuhan", "Hubei"],
  ],
  [
    "Zhejiang Univ, Coll Civil Engn & Architecture, Hangzhou 310058, Zhejiang, Peoples R China",
    "Zhejiang Univ",
    undefined,
    ["Hangzhou", "Zhejiang"],
  ],
  [
    "Dept. of Chemistry, Fudan University, Shanghai 200433; Peking University, Beijing, China",
    "Fudan University",
    undefined,
    ["Shanghai"],
  ],
  // What stands in registers by itself.
  [
    "The First Affiliated Hospital of Zhengzhou University, Zhengzhou 450052, China",
    "The First Affiliated Hospital, Zhengzhou University",
    "Zhengzhou University",
    ["Zhengzhou"],
  ],
  [
    "Tongji Hospital affiliated to Tongji University, Shanghai, China",
    "Tongji Hospital, Tongji University",
    "Tongji University",
    ["Shanghai"],
  ],
  [
    "City University of Hong Kong, Shenzhen Research Institute, Shenzhen 518057, China",
    "City University of Hong Kong, Shenzhen Research Institute",
    "City University of Hong Kong",
    ["Shenzhen"],
  ],
  // Chinese.
  ["浙江大学材料科学与工程学院，杭州 310058", "浙江大学材料科学与工程学院", "浙江大学", ["杭州"]],
  [
    "（1.浙江大学 建筑工程学院，浙江省杭州市 310058；2.清华大学 土木系，北京 100084）",
    "浙江大学",
    undefined,
    ["浙江省杭州市"],
  ],
  [
    "浙江大学医学院附属第一医院，杭州，310003，中国",
    "浙江大学医学院附属第一医院",
    "浙江大学医学院 < 浙江大学",
    ["杭州"],
  ],
  [
    "遵义医科大学医学与科技学院护理系，遵义 563000",
    "遵义医科大学医学与科技学院护理系",
    "遵义医科大学医学与科技学院 < 遵义医科大学",
    ["遵义"],
  ],
  ["材料学院, 浙江大学, 杭州, 中国", "浙江大学", undefined, ["杭州"]],
])("%s is of %s", (value, own, whole, places) =>
  expect(readAffiliation(value)).toMatchObject({
    own: [own],
    places,
    wholes: whole === undefined ? [] : whole.split(" < "),
  }),
);

test.each(["北京大学 Peking University", "浙 江 大 学", "Zhejiang University, Hangzhou", "城市职业技术学院（成都）"])(
  "%s is a name",
  (value) => expect(readAffiliation(value)).toBeUndefined(),
);
