import { createRandom } from "../synthetic/random.js";

const PARTS = [
  "College of Civil Engineering and Architecture",
  "School of Medicine",
  "Department of Physics",
  "Institute of Marine Geology",
  "State Key Laboratory of Silicon Materials",
  "Key Laboratory of Soil Ecology, Ministry of Education",
  "School of Computer Science & Technology",
  "Graduate School",
  "Faculty of Education",
  "Center for Earth System Science",
] as const;

/** How authors write where they work, of a body and its city in English; which of the ways is drawn for each. */
export function printAffiliation(name: string, city: string, id: string): string {
  const random = createRandom(1, `affiliation ${id}`);
  const part = random.pick(PARTS);
  const code = String(100_000 + Math.floor(random.next() * 899_999));
  const ways: readonly (() => string)[] = [
    () => `${part}, ${name}, ${city}, China`,
    () => `${part}, ${name}, ${city} ${code}, China`,
    () => `${part}, ${name}, ${city}, ${code}, P. R. China`,
    () => `${name}, ${part}, ${city}, People's Republic of China`,
    () => `${part}, ${name.replace(/\bUniversity\b/, "Univ.")}, ${city}, PR China.`,
    () => `1 ${part}, ${name}, No. 88 Xuefu Road, ${city} ${code}, China`,
    () => `${part} of ${name}, ${city}, China`,
    () => `${name}, ${city}, China`,
  ];
  return random.pick(ways)();
}

const OTHER_PARTS = [
  "Dept. of Chemistry",
  "School of Life Sciences",
  "Institute for Advanced Study",
  "Laboratory of Plant Physiology",
  "Research Center for Water Resources",
  "Business School",
  "Faculty of Information Engineering",
  "School of Public Health",
  "College of Food Science and Engineering",
  "Provincial Key Laboratory of Optoelectronics",
] as const;
/** Words as citation indexes shorten them. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/\bUniversity\b/g, "Univ"],
  [/\bInstitute\b/g, "Inst"],
  [/\bCollege\b/g, "Coll"],
  [/\bSchool\b/g, "Sch"],
  [/\bAcademy\b/g, "Acad"],
  [/\bDepartment\b|\bDept\./g, "Dept"],
  [/\bSciences?\b/g, "Sci"],
  [/\bTechnology\b/g, "Technol"],
  [/\bEngineering\b/g, "Engn"],
  [/\bMedic(?:al|ine)\b/g, "Med"],
  [/\bAgricultural\b/g, "Agr"],
  [/ (?:of|and|for|the)(?= )/g, ""],
];

/** Ways that the first eight have not: two parts, journals' marks, citation indexes' short words, part and whole in one. */
export function printOtherAffiliation(name: string, city: string, id: string): string {
  const random = createRandom(1, `other affiliation ${id}`);
  const [part, second] = [random.pick(OTHER_PARTS), random.pick(PARTS)];
  const code = String(100_000 + Math.floor(random.next() * 899_999));
  const shorten = (text: string): string => SHORTENED.reduce((left, [word, short]) => left.replace(word, short), text);
  const ways: readonly (() => string)[] = [
    () => `${part}, ${second}, ${name}, ${city} ${code}, China`,
    () => `¹${part}, ${name}, ${city}, China. E-mail: someone@example.edu.cn`,
    () => `${shorten(name)}, ${shorten(part)}, ${city} ${code}, Peoples R China`,
    () => `${name} ${part}, ${city}, China`,
    () => `(b) ${part}, ${name}, ${city}-${code}, P.R.China`,
    () => `${part}, ${name}, 1037 Luoyu Road, Hongshan District, ${city}, China`,
    () => `${part}; ${name}; ${city}; China`,
    () => `${part}, ${name}, ${city}, China; ${second}, Another University, Paris, France`,
    () => `${part} at ${name}, ${city} ${code}, China`,
  ];
  return random.pick(ways)();
}

const HAN_PARTS = [
  "材料科学与工程学院",
  "物理系",
  "公共管理学院",
  "地球科学学部",
  "国家重点实验室",
  "研究生院",
  "附属医院",
] as const;

/** The same in Chinese. */
export function printChineseAffiliation(name: string, city: string, id: string): string {
  const random = createRandom(1, `chinese affiliation ${id}`);
  const part = random.pick(HAN_PARTS);
  const code = String(100_000 + Math.floor(random.next() * 899_999));
  const ways: readonly (() => string)[] = [
    () => `${name}${part}，${city}，${code}`,
    () => `${name}${part}，${city} ${code}`,
    () => `${name} ${part}，${city}市 ${code}`,
    () => `（${name}${part}，${city}，${code}）`,
    () => `1.${name} ${part}，${city} ${code}`,
    () => `${name}，${part}，${city}，中国`,
    () => `${name}，${city}`,
  ];
  return random.pick(ways)();
}
