/** Words that English names choose freely among, by what they are compared as. Plurals are taken off before. */
const GROUPS: readonly (readonly string[])[] = [
  ["technology", "technological", "technical", "technic", "tech", "technol"], ["university", "univ", "universitet", "universite", "universitat"], ["institute", "inst", "institution", "institut"], ["academy", "acad"], ["hospital", "hosp"], ["research", "res"], ["laboratory", "lab"],
  ["industry", "industrial"], ["agriculture", "agricultural", "agr", "agric"], ["medicine", "medical", "med"], ["economics", "economy", "economic"], ["finance", "financial"],
  ["education", "educational"], ["electronic", "electronics"], ["electric", "electrical"], ["mechanic", "mechanical", "mechanics"], ["geology", "geological", "geoscience", "geosciences"],
  ["engineering", "engineer", "engn"], ["science", "scientific", "sci"], ["aeronautics", "aeronautical", "aeronautic"], ["astronautics", "astronautical", "astronautic"],
  ["forestry", "forest"], ["commerce", "commercial"], ["pharmacy", "pharmaceutical"], ["nationality", "ethnic", "minzu"], ["post", "posts"], ["center", "centre", "ctr"],
  ["art", "arts"], ["people", "renmin"], ["transport", "transportation", "jiaotong"], ["province", "provincial"], ["municipality", "municipal", "city"], ["department", "dept"],
  ["community", "consortium"], ["integration", "integrated"], ["chemistry", "chemical"], ["biology", "biological"], ["statistics", "statistical"], ["mining", "mine"],
  ["normal", "teacher"], ["nation", "national", "natl"], ["china", "chinese"], ["railway", "railroad"], ["automotive", "automobile", "vehicle"], ["manufacture", "manufacturing"],
  ["architecture", "architectural"], ["ocean", "oceanography", "oceanographic", "oceanology"], ["environment", "environmental"], ["vocation", "vocational"], ["polytechnic", "polytechnical"],
];

export const VARIANTS: ReadonlyMap<string, string> = new Map(GROUPS.flatMap(([first, ...others]) => others.map((word) => [word, first!] as const)));

/** Letters that everybody reads as words, as they are compared. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["tcm", ["traditional", "china", "medicine"]], ["cdc", ["center", "disease", "control", "prevention"]], ["cas", ["china", "academy", "science"]], ["pla", ["people", "liberation", "army"]],
  ["hk", ["hong", "kong"]], ["prc", ["people", "republic", "china"]], ["roc", ["republic", "china"]],
]);

/** Words without weight in a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "and", "the", "for", "in", "at", "on", "a", "an", "to", "de", "s"]);

/** Legal forms, as they stand at the end of a name, lower-case and without points. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(["co", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "company", "llc", "plc", "gmbh", "pte", "pty", "sa", "ag"]);
