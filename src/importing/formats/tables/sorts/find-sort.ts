type Sorts = readonly (readonly [words: RegExp, value: string])[];

/** In order: a joint laboratory of a key one is joint; 教育部重点实验室 and those of cities are neither national nor of a province. */
const LABORATORIES: Sorts = [
  [/联合(?:研究|创新|研发|共建)?实验室$|^(?:校企|校地|国际)?联合(?:共建)?$|\bjoint\s+lab/iu, "JOINT"],
  [/(?:国家|全国)(?:级)?重点(?:实验室)?$|\b(?:state|national)\s+key\s+lab/iu, "NATIONAL_KEY"],
  [
    /(?:省(?!部|属)|自治区|北京市|上海市|天津市|重庆市)(?:(?!教育部|[厅局]|高校|高等学校|[市县区]重点)[^\s])*重点实验室$|^省(?:级)?重点$|\bprovincial\s+key\s+lab/iu,
    "PROVINCIAL_KEY",
  ],
];
const PLATFORMS: Sorts = [
  [/研究生(?:联合培养|企业)?工作站$/u, "POSTGRADUATE_WORKSTATION"],
  [/产业学院$|\bindustrial\s+college$/iu, "MODERN_INDUSTRIAL_COLLEGE"],
  [/实训(?:教学)?(?:基地|中心)$|\btraining\s+base$/iu, "TRAINING_BASE"],
  [/(?:实践|实习)(?:教学|教育)?基地$|\bpractice\s+base$/iu, "PRACTICE_BASE"],
  [/创新中心$|\binnovation\s+cent(?:re|er)$/iu, "INNOVATION_CENTER"],
  [/创新(?:服务)?平台$|\binnovation\s+platform$/iu, "INNOVATION_PLATFORM"],
  [/虚拟教研室$/u, "VIRTUAL_TEACHING_ROOM"],
  [/(?:重点|优势|特色|一流)学科$/u, "DISCIPLINE"],
];
const AGREEMENTS: Sorts = [
  [/备忘录$|\bmemorandum\b/iu, "MEMORANDUM"],
  [
    /框架(?:合作)?(?:协议|合同)?(?:书)?$|战略(?:合作)?(?:协议)?(?:书)?$|\bframework\s+agreement/iu,
    "STRATEGIC_FRAMEWORK",
  ],
  [/共建.{0,30}(?:协议|合同)(?:书)?$|^共建$/u, "JOINT_BUILD"],
  [/就业(?:实习)?(?:合作|基地)?(?:协议|合同)(?:书)?$/u, "EMPLOYMENT"],
];
const SORTS: Readonly<Record<string, Sorts>> = {
  laboratoryKind: LABORATORIES,
  platformKind: PLATFORMS,
  agreementKind: AGREEMENTS,
};

/** Which sort of its kind something is by what it is called, or by a word for it: undefined where nothing says it. Pure. */
export function findSort(property: string, text: string): string | undefined {
  const plain = text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .trim()
    .replace(/\([^()]*\)$/u, "")
    .trim();
  return SORTS[property]?.find(([words]) => words.test(plain))?.[1];
}

/** No name is as long. */
const LONGEST = 120;
