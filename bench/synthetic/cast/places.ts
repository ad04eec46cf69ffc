import * as words from "../words.js";
import type { Cast } from "./actor.js";
import { capital } from "./name-parts.js";

export type Places = Pick<Cast, "province" | "prefecture">;

/** Provinces, and prefectures in them. */
export function createPlaces(): Places {
  return {
    province: (index) => {
      const [code, zh, short, en] = words.PROVINCES[index]!;
      return { id: `place-${code}0000`, zh, short, en, code: `${code}0000` };
    },
    prefecture: (index) => {
      const [first, second] = [words.PLACE_FIRST[index % 20]!, words.PLACE_SECOND[Math.floor(index / 20)]!];
      const province = index % 34;
      const code = `${words.PROVINCES[province]![0]}${String(Math.floor(index / 34) + 1).padStart(2, "0")}00`;
      return {
        id: `place-${code}`,
        zh: `${first[0]}${second[0]}市`,
        en: capital(first[1] + second[1]),
        province,
        code,
      };
    },
  };
}
