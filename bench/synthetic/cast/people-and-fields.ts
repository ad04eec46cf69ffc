import { createRandom } from "../random.js";
import * as words from "../words.js";
import type { Cast } from "./actor.js";
import { capital, id } from "./name-parts.js";

export type PeopleAndFields = Pick<Cast, "person" | "industry" | "major">;

/** People, and the fields that they are in. */
export function createPeopleAndFields(seed: number): PeopleAndFields {
  return {
    person: (index) => {
      const random = createRandom(seed, "person", index);
      const family = random.pick(words.SURNAMES);
      const [first, second] = [random.pick(words.GIVEN), random.chance(0.8) ? random.pick(words.GIVEN) : ["", ""]];
      const given = [`${first[0]}${second[0]}`, capital(`${first[1]}${second[1]}`)] as const;
      return { id: id("person", index), family, given, zh: `${family[0]}${given[0]}`, en: `${family[1]} ${given[1]}` };
    },
    industry: (index) => ({
      id: id("industry", index, 2),
      zh: words.INDUSTRIES[index]![0],
      en: words.INDUSTRIES[index]![1],
    }),
    major: (index) => {
      const [[zh, en], [kind, english]] = [
        words.MAJOR_WORDS[index % 20]!,
        words.MAJOR_KINDS[Math.floor(index / 20) % 10]!,
      ];
      const level = ["", "（本科）", "（专科）", "（职业本科）"][Math.floor(index / 200)]!;
      return { id: id("major", index, 4), zh: `${zh}${kind}${level}`, en: `${en} ${english}` };
    },
  };
}
