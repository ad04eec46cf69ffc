import type { Request } from "express";
import type { Told } from "../refusals/print-error-page.js";

/** What a dossier is of. */
export type Subject =
  | { readonly of: "THINGS" | "COMPARISON"; readonly ids: readonly string[] }
  | {
      readonly of: "PATH";
      readonly from: string;
      readonly to: string;
      readonly more: Readonly<Record<string, unknown>>;
    };

/** Things of one dossier, and of one comparison. */
const MOST = { THINGS: 10, COMPARISON: 6 } as const;

const HELP: Told = {
  en: "Say what it is to be of: ids=university-hrbust (up to 10), compare=a,b (2 to 6), or from=a&to=b for a path.",
  zh: "请说明档案的对象：ids=university-hrbust（最多 10 个）、compare=a,b（2 至 6 个），或 from=a&to=b（两者之间的路径）。",
};

/** The conditions of a path, by what the explorer's address calls them. */
const CONDITIONS: Readonly<Record<string, (value: string) => Readonly<Record<string, unknown>>>> = {
  length: (value) => ({ maxLength: Number(value) }),
  sources: (value) => ({ minSources: Number(value) }),
  at: (value) => ({ at: value }),
  links: (value) => ({ links: value.split(",") }),
  kinds: (value) => ({ kinds: value.split(",") }),
  modalities: (value) => ({ modalities: value.split(",") }),
  avoid: (value) => ({ avoid: value.split(",") }),
};

/** @returns what is wrong with it, in words, in the place of a subject */
export function parseSubject(query: Request["query"]): Subject | Told {
  const read = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const [ids, compare, from, to] = ["ids", "compare", "from", "to"].map(read);
  const asked = [ids, compare, from ?? to].filter((each) => each !== undefined);
  if (asked.length !== 1) return HELP;
  if (from !== undefined || to !== undefined) {
    if (from === undefined || to === undefined)
      return { en: `A path has two ends. ${HELP.en}`, zh: `路径须有两端。${HELP.zh}` };
    const more = Object.entries(CONDITIONS).map(([name, parse]) => {
      const value = read(name);
      return value === undefined ? {} : parse(value);
    });
    return { of: "PATH", from, to, more: Object.assign({}, ...more) as Readonly<Record<string, unknown>> };
  }
  const of = ids === undefined ? "COMPARISON" : "THINGS";
  const listed = [...new Set((ids ?? compare ?? "").split(",").map((id) => id.trim()))].filter((id) => id !== "");
  if (listed.length > MOST[of])
    return {
      en: `This names ${listed.length} things; the most is ${MOST[of]}. ${HELP.en}`,
      zh: `这里列出了 ${listed.length} 个条目，最多 ${MOST[of]} 个。${HELP.zh}`,
    };
  if (listed.length < (of === "COMPARISON" ? 2 : 1)) return HELP;
  return { of, ids: listed };
}
