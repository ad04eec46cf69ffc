import { createRandom } from "../random.js";
import type { Sizes } from "../sizes.js";
import * as words from "../words.js";
import type { Actor, Cast } from "./actor.js";
import { capital, id, spread } from "./name-parts.js";
import type { Places } from "./places.js";

export type Organizations = Pick<
  Cast,
  "governmentBody" | "university" | "enterprise" | "association" | "medium" | "unit"
>;

/** Who acts: bodies of their own, and units of them. */
export function createOrganizations(seed: number, sizes: Sizes, places: Places): Organizations {
  const place = (index: number): Actor => (index < 34 ? places.province(index) : places.prefecture(index - 34));
  const cast: Organizations = {
    governmentBody: (index) => {
      if (index === 0)
        return {
          id: "government-body-moe",
          zh: "中华人民共和国教育部",
          en: "Ministry of Education of the People's Republic of China",
          level: "NATIONAL",
          place: undefined,
        };
      const at = place(Math.floor((index - 1) / 3));
      const [zh, en] = (
        [
          ["教育厅", "Department of Education"],
          ["工业和信息化厅", "Department of Industry and Information Technology"],
          ["人力资源和社会保障厅", "Department of Human Resources and Social Security"],
        ] as const
      )[(index - 1) % 3]!;
      const provincial = index <= 34 * 3;
      return {
        id: id("government-body", index),
        zh: `${at.zh}${provincial ? zh : zh.replace("厅", "局")}`,
        en: `${at.en} ${provincial ? en : en.replace("Department", "Bureau")}`,
        level: provincial ? "PROVINCIAL" : "PREFECTURE",
        place: at,
      };
    },
    university: (index) => {
      const vocational = index % 2 === 1;
      const fields = vocational ? words.INDUSTRIES : words.UNIVERSITY_FIELDS;
      const [at, which, again] = spread(Math.floor(index / 2), seed, sizes.prefectures, fields.length);
      const [{ en }, [field, english], city] = [
        places.prefecture(at),
        fields[which]!,
        places.prefecture(at).zh.slice(0, 2),
      ];
      return {
        id: id("university", index),
        place: at,
        vocational,
        zh: vocational ? `${city}${again.zh}${field}职业技术学院` : `${city}${again.zh}${field}大学`,
        en: vocational
          ? `${en} ${again.en}Vocational and Technical College of ${english}`
          : `${en} ${again.en}University of ${english}`,
      };
    },
    enterprise: (index) => {
      const brands = words.BRAND_FIRST.length * words.BRAND_SECOND.length;
      const [at, rest, again] = spread(index, seed, sizes.prefectures, brands * words.INDUSTRIES.length);
      const [industry, brand] = [Math.floor(rest / brands), rest % brands];
      const [first, second] = [words.BRAND_FIRST[brand % 30]!, words.BRAND_SECOND[Math.floor(brand / 30)]!];
      const [{ zh, en }, [work, english]] = [places.prefecture(at), words.INDUSTRIES[industry]!];
      const random = createRandom(seed, "enterprise", index);
      const group = random.chance(0.2);
      return {
        id: id("enterprise", index),
        place: at,
        industry,
        short: `${zh.slice(0, 2)}${again.zh}${first[0]}${second[0]}`,
        zh: `${zh.slice(0, 2)}${again.zh}${first[0]}${second[0]}${work}${group ? "集团" : ""}${random.chance(0.15) ? "股份" : ""}有限公司`,
        en: `${en} ${again.en}${capital(first[1] + second[1])} ${english}${group ? " Group" : ""} Co., Ltd.`,
      };
    },
    association: (index) => {
      const [at, industry, again] = spread(index, seed, 34, words.INDUSTRIES.length);
      const [[, , short, en], [work, english]] = [words.PROVINCES[at]!, words.INDUSTRIES[industry]!];
      return {
        id: id("association", index),
        industry,
        zh: `${short}${again.zh}${work}行业协会`,
        en: `${en} ${again.en}${english} Industry Association`,
      };
    },
    medium: (index) => {
      const [at, , again] = spread(index, seed, sizes.prefectures, 1);
      const { zh, en } = places.prefecture(at);
      return {
        id: id("media-organization", index),
        zh: `${zh.slice(0, 2)}${again.zh}教育网`,
        en: `${en} ${again.en}Education Online`,
      };
    },
    unit: (index) => {
      const random = createRandom(seed, "unit", index);
      const parent = random.chance(0.6)
        ? cast.university(random.below(sizes.universities))
        : cast.enterprise(random.below(sizes.enterprises));
      const [zh, en] = random.pick(words.UNIT_NAMES);
      return { id: id("unit", index), parent, zh: `${parent.zh}${zh}`, en: `${en}, ${parent.en}` };
    },
  };
  return cast;
}
