import { createRandom } from "../random.js";
import type { Sizes } from "../sizes.js";
import { FIRST_YEAR, YEARS } from "../sizes.js";
import * as words from "../words.js";
import type { Cast } from "./actor.js";
import { id, spread } from "./name-parts.js";
import type { Places } from "./places.js";

export type Undertakings = Pick<
  Cast,
  "community" | "programme" | "project" | "facility" | "agreement" | "event" | "policy"
>;

/** What they do together. */
export function createUndertakings(seed: number, sizes: Sizes, places: Places): Undertakings {
  return {
    community: (index) => {
      const [at, rest, again] = spread(index, seed, 34, words.INDUSTRIES.length * 2);
      const [industry, regional] = [rest >> 1, rest % 2 === 1];
      const [[, , short, province], [work, english]] = [words.PROVINCES[at]!, words.INDUSTRIES[industry]!];
      return {
        id: id("community", index),
        industry,
        zh: `${short}${regional ? "区域" : ""}${again.zh}${work}行业产教融合共同体`,
        en: `${province} ${regional ? "Regional " : ""}${again.en}Industry–Education Integration Community of ${english}`,
      };
    },
    programme: (index) => {
      const year = FIRST_YEAR + (index % YEARS);
      const track = Math.floor(index / YEARS) + 1;
      return {
        id: id("programme", index, 4),
        year,
        zh: `${year}年产学合作协同育人项目第${track}批`,
        en: `${year} Industry–University Collaborative Education Programme, batch ${track}`,
      };
    },
    project: (index) => {
      const random = createRandom(seed, "project", index);
      const programme = random.below(sizes.programmes);
      const [field, english] = random.pick(words.INDUSTRIES);
      const [word, wordEn] = random.pick(words.MAJOR_WORDS);
      const [zh, en] = random.pick([
        ["课程体系改革", "Curriculum Reform"],
        ["师资培训", "Teacher Training"],
        ["实践基地建设", "Practice Base"],
        ["新工科建设", "Emerging Engineering"],
        ["创新创业教育改革", "Entrepreneurship Education"],
      ] as const);
      return {
        id: id("project", index),
        programme,
        zh: `面向${field}的${word}专业${zh}`,
        en: `${wordEn} ${en} for ${english}`,
      };
    },
    facility: (index) => {
      const random = createRandom(seed, "facility", index);
      const laboratory = random.chance(0.4);
      const [work, english] = random.pick(words.INDUSTRIES);
      const { zh, en } = places.prefecture(random.below(sizes.prefectures));
      const [kind, kindEn] = laboratory
        ? ["联合实验室", "Joint Laboratory"]
        : random.pick([
            ["现代产业学院", "Modern Industrial College"],
            ["实训基地", "Training Base"],
            ["研究生工作站", "Postgraduate Workstation"],
            ["协同创新中心", "Innovation Centre"],
          ] as const);
      return {
        id: id("facility", index),
        laboratory,
        zh: `${zh.slice(0, 2)}${work}${kind}`,
        en: `${en} ${kindEn} of ${english}`,
      };
    },
    agreement: (index) => {
      const [work, english] = createRandom(seed, "agreement", index).pick(words.INDUSTRIES);
      return {
        id: id("agreement", index),
        zh: `${work}产教融合战略合作协议（第${index + 1}号）`,
        en: `Strategic Cooperation Agreement No. ${index + 1} on ${english}`,
      };
    },
    event: (index) => {
      const random = createRandom(seed, "event", index);
      const [work, english] = random.pick(words.INDUSTRIES);
      const edition = random.between(1, 12);
      return {
        id: id("event", index),
        zh: `第${edition}届${work}产教融合大会（${index + 1}）`,
        en: `Conference No. ${index + 1} on ${english} and Education`,
      };
    },
    policy: (index) => {
      const year = FIRST_YEAR + createRandom(seed, "policy", index).below(YEARS);
      return {
        id: id("policy-document", index),
        year,
        zh: `关于公布${year}年产教融合名单的通知（之${index + 1}）`,
        en: `Notice No. ${index + 1} on the ${year} list`,
      };
    },
  };
}
