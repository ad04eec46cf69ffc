import { having, identified, linked, named, ofKind } from "../claims.js";
import type { Section } from "../world.js";

export const provinces: Section = {
  name: "provinces",
  title: "省级行政区划代码表",
  perChapter: 5_000,
  count: () => 34,
  write: ({ cast }, draft, index) => {
    const { id, zh, short, en, code } = cast.province(index);
    draft.say(`${zh}，简称${short}，英文${en}，代码${code}，省级。`, [
      ofKind(id, "Place"),
      named(id, zh),
      named(id, short, "ABBREVIATION"),
      named(id, en, "OFFICIAL", "en"),
      identified(id, "GBT2260", code),
      having(id, "level", "PROVINCIAL"),
    ]);
  },
};

export const prefectures: Section = {
  name: "prefectures",
  title: "地级行政区划代码表",
  perChapter: 5_000,
  count: ({ prefectures: count }) => count,
  write: ({ cast }, draft, index) => {
    const { id, zh, en, code, province } = cast.prefecture(index);
    const above = cast.province(province);
    draft.say(`${zh}（${en}），代码${code}，地级，属${above.zh}。`, [
      ofKind(id, "Place"),
      named(id, zh),
      named(id, en, "OFFICIAL", "en"),
      identified(id, "GBT2260", code),
      having(id, "level", "PREFECTURE"),
      linked(id, "LOCATED_IN", above.id),
    ]);
  },
};

export const industries: Section = {
  name: "industries",
  title: "行业名录",
  perChapter: 5_000,
  count: () => 40,
  write: ({ cast }, draft, index) => {
    const { id, zh, en } = cast.industry(index);
    draft.say(`${zh}行业（${en}）。`, [ofKind(id, "Industry"), named(id, zh), named(id, en, "LABEL", "en")]);
  },
};

export const majors: Section = {
  name: "majors",
  title: "专业目录",
  perChapter: 5_000,
  count: ({ majors: count }) => count,
  write: ({ cast }, draft, index) => {
    const { id, zh, en } = cast.major(index);
    const code = String(800_000 + index);
    draft.say(`${zh}专业（${en}），代码${code}。`, [
      ofKind(id, "Major"),
      named(id, zh),
      named(id, en, "LABEL", "en"),
      having(id, "nationalCode", code),
    ]);
  },
};
