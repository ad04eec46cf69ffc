import type { FoundFigure } from "../../proposal.js";
import { scaleUp } from "./scale-up.js";

const LATIN_QUALIFIERS: readonly (readonly [words: RegExp, qualifier: string])[] = [
  [/^(?:nearly|almost|close to)/i, "NEARLY"],
  [/^(?:about|around|approximately|some|roughly)/i, "APPROXIMATE"],
  [/^(?:more than|over|exceeding|upwards of)/i, "MORE_THAN"],
  [/^at least/i, "AT_LEAST"],
];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const LATIN_FIGURE =
  /\b((?:nearly|almost|close to|about|around|approximately|more than|over|at least) )?(\d+(?:,\d{3})*(?:\.\d+)?)( hundred| thousand| million| billion)?(\+| ?%| percent)?((?: (?!and\b|which\b|that\b|who\b|was\b|is\b|as\b|has\b|of\b|in\b|to\b|the\b|from\b|on\b|at\b)[a-z][a-z-]+){0,4})/gi;
const MONTHS = /^ (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Numbers of an English text, in digits. */
export function findEnglishFigures(text: string): FoundFigure[] {
  return [...text.matchAll(LATIN_FIGURE)].flatMap((match): FoundFigure[] => {
    const [whole, before, digits = "", scale, share, rest = ""] = match;
    const after = text.slice(match.index + whole.length);
    const isDate =
      /(?:^|[\s,])(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$/i.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      ) ||
      MONTHS.test(rest) ||
      /^(?:st|nd|rd|th)\b|^[-:/–—]\d/.test(after);
    const isPart = /[\w.:/-]$/.test(text.slice(Math.max(0, match.index - 1), match.index));
    const isYear = /^(?:19|20)\d\d$/.test(digits) && before === undefined;
    // "$900,000 matching funds" counts no funds.
    const isMoney = /(?:[$€£¥]|\b(?:USD|EUR|GBP|RMB|CNY)) ?$/.test(
      text.slice(Math.max(0, match.index - 4), match.index),
    );
    const isPercent = share !== undefined && share !== "+";
    const words = rest
      .trim()
      .split(" ")
      .filter((word) => word !== "");
    const head = words.findIndex(
      (word) => /(?:[a-z]{2,}s|people|children|yuan|staff)$/.test(word) && !/(?:ss|ous|us|is|as)$/.test(word),
    );
    if (
      isDate ||
      isPart ||
      isYear ||
      isMoney ||
      (head >= 0 && /^(?:years?|months?|weeks?|days?|hours?|minutes?|times)$/i.test(words[head]!)) ||
      (head < 0 && !isPercent)
    )
      return [];
    const noun = words.slice(0, head + 1);
    const printed =
      isPercent && head < 0
        ? whole.slice(0, whole.length - rest.length)
        : whole.slice(0, whole.length - rest.length) + noun.map((word) => ` ${word}`).join("");
    const qualifier =
      share === "+"
        ? "MORE_THAN"
        : (LATIN_QUALIFIERS.find(([list]) => before !== undefined && list.test(before))?.[1] ?? "EXACT");
    return [
      {
        start: match.index,
        end: match.index + printed.length,
        text: printed,
        value: scaleUp(digits, scale === undefined ? 1 : SCALES[scale.trim().toLowerCase()]!),
        unit: isPercent ? "percent" : singular(noun.at(-1)!),
        metric: isPercent && head < 0 ? "share (to be worded)" : noun.join(" "),
        qualifier,
      },
    ];
  });
}

function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const known: Readonly<Record<string, string>> = { people: "person", yuan: "CNY", dollars: "USD" };
  if (known[lower] !== undefined) return known[lower];
  return lower
    .replace(/ies$/, "y")
    .replace(/(sses|ches|shes|xes)$/, (end) => end.slice(0, -2))
    .replace(/([^s])s$/, "$1");
}
