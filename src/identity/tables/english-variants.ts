/** Words that English names choose freely among, by what they are compared as. Plurals are taken off before. */
const GROUPS: readonly (readonly string[])[] = [
  ["technology", "technological", "technical", "technic", "tech"], ["university", "univ"], ["institute", "inst", "institution"], ["laboratory", "lab"],
  ["industry", "industrial"], ["agriculture", "agricultural"], ["medicine", "medical"], ["economics", "economy", "economic"], ["finance", "financial"],
  ["education", "educational"], ["electronic", "electronics"], ["electric", "electrical"], ["mechanic", "mechanical", "mechanics"], ["geology", "geological", "geoscience", "geosciences"],
  ["engineering", "engineer"], ["science", "scientific"], ["aeronautics", "aeronautical", "aeronautic"], ["astronautics", "astronautical", "astronautic"],
  ["forestry", "forest"], ["commerce", "commercial"], ["pharmacy", "pharmaceutical"], ["nationality", "ethnic", "minzu"], ["post", "posts"], ["center", "centre"],
  ["art", "arts"], ["transport", "transportation", "jiaotong"], ["province", "provincial"], ["municipality", "municipal", "city"], ["department", "dept"],
  ["community", "consortium"], ["integration", "integrated"], ["chemistry", "chemical"], ["biology", "biological"], ["statistics", "statistical"], ["mining", "mine"],
  ["teacher", "teachers"], ["nation", "national"], ["china", "chinese"], ["railway", "railroad"], ["automotive", "automobile", "vehicle"], ["manufacture", "manufacturing"],
  ["architecture", "architectural"], ["ocean", "oceanography", "oceanographic", "oceanology"], ["environment", "environmental"], ["vocation", "vocational"], ["polytechnic", "polytechnical"],
];

export const VARIANTS: ReadonlyMap<string, string> = new Map(GROUPS.flatMap(([first, ...others]) => others.map((word) => [word, first!] as const)));

/** Words without weight in a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "and", "the", "for", "in", "at", "on", "a", "an", "to", "de", "s"]);

/** Legal forms, as they stand at the end of a name, lower-case and without points. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(["co", "ltd", "limited", "inc", "incorporated", "corp", "corporation", "company", "llc", "plc", "gmbh", "pte", "pty", "sa", "ag"]);
