import type { FoundLink, Span } from "../proposal.js";
import { VERDICTS } from "./answer-schema.js";
import { askEndpoint, type Endpoint } from "./ask-endpoint.js";
import { parseAnswer } from "./parse-answer.js";
import { CHECK_TASK, type Claim, printClaims } from "./print-task.js";

/** Claims that one question holds. */
const AT_ONCE = 40;

export interface CheckedClaims {
  readonly links: readonly FoundLink[];
  /** Those that their quote does not say. */
  readonly refused: number;
  /** Those about which nothing was answered: they stay. */
  readonly unchecked: number;
}

/** Asks of each link whether its quote, in its sentence, says it. What gets no answer stays, and is counted. */
export async function checkClaims(
  endpoint: Endpoint,
  text: string,
  links: readonly FoundLink[],
  sentences: readonly Span[],
  signal?: AbortSignal,
): Promise<CheckedClaims> {
  const claims = links.map(
    (link, index): Claim => ({ number: index + 1, words: printClaim(link), quote: widen(text, link.quote, sentences) }),
  );
  const verdicts = new Map<number, boolean>();
  const ask = async (some: readonly Claim[]): Promise<void> => {
    try {
      const answer = await askEndpoint(
        endpoint,
        { task: CHECK_TASK, text: printClaims(some), schema: VERDICTS },
        signal,
      );
      for (const [number, supported] of readVerdicts(parseAnswer(answer.content)?.value))
        verdicts.set(number, supported);
    } catch {
      signal?.throwIfAborted();
    }
  };
  const groups: Claim[][] = [];
  for (let at = 0; at < claims.length; at += AT_ONCE) groups.push(claims.slice(at, at + AT_ONCE));
  const next = groups.values();
  await Promise.all(
    Array.from({ length: Math.min(endpoint.config.atOnce, groups.length) }, async () => {
      for (const group of next) await ask(group);
    }),
  );
  return {
    links: links.filter((_, index) => verdicts.get(index + 1) !== false),
    refused: claims.filter(({ number }) => verdicts.get(number) === false).length,
    unchecked: claims.filter(({ number }) => !verdicts.has(number)).length,
  };
}

function printClaim({ type, from, to, details, modality }: FoundLink): string {
  const said = Object.entries(details).map(([name, value]) => `${name} ${value}`);
  return `${from.text} ${type} ${to === "source" ? "this text" : to.text}${said.length > 0 ? ` (${said.join(", ")})` : ""}${modality ? `, ${modality}` : ""}`;
}

/** The sentences that a quote is of, and the one before them, which says who 该校 is. */
function widen(text: string, quote: Span, sentences: readonly Span[]): string {
  const first = sentences.findIndex(({ end }) => end > quote.start);
  const last = sentences.findLastIndex(({ start }) => start < quote.end);
  if (first < 0 || last < first) return text.slice(quote.start, quote.end);
  return text.slice(sentences[Math.max(0, first - 1)]!.start, Math.max(quote.end, sentences[last]!.end));
}

function readVerdicts(value: object | undefined): (readonly [number: number, supported: boolean])[] {
  const list = value && "verdicts" in value && Array.isArray(value.verdicts) ? value.verdicts : [];
  return list.flatMap((one: unknown) =>
    typeof one === "object" &&
    one !== null &&
    "claim" in one &&
    "supported" in one &&
    typeof one.supported === "boolean"
      ? [[Number(one.claim), one.supported] as const]
      : [],
  );
}
