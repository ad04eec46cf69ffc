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
