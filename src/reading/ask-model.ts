import type { Model } from "../model/model.js";
import type { Findings, FoundLink, Mention } from "./proposal.js";

/** Where a language model is asked, by the interface that OpenAI's has and most others offer too. */
export interface ModelConfig {
  /** "http://127.0.0.1:1234/v1": to it /chat/completions is added. */
  readonly url: string;
  readonly name: string;
  readonly key: string | undefined;
}

export interface ModelFindings extends Pick<Findings, "mentions" | "links"> {
  /** Candidates that were left out: their quote or name does not stand in the text, or their kind is none. */
  readonly dropped: number;
}

const LONGEST_PART = 6_000;
const TIMEOUT_MS = 180_000;

/**
 * From CHANJIAO_LLM_URL, CHANJIAO_LLM_MODEL and CHANJIAO_LLM_KEY; undefined, and nobody is asked, where the first is
 * not set.
 */
export function readModelConfig(env: NodeJS.ProcessEnv): ModelConfig | undefined {
  const url = env.CHANJIAO_LLM_URL;
  return url
    ? {
        url: url.replace(/\/+$/, ""),
        name: env.CHANJIAO_LLM_MODEL ?? "default",
        key: env.CHANJIAO_LLM_KEY || undefined,
      }
    : undefined;
}

/**
 * Asks a language model who and what a text names. What it answers counts only as far as its quotes stand in the text,
 * letter for letter.
 * @throws Error that says what failed, and never the key
 */
export async function askModel(
  text: string,
  config: ModelConfig,
  model: Model,
  signal?: AbortSignal,
): Promise<ModelFindings> {
  const found: ModelFindings[] = [];
  for (const part of divide(text))
    found.push(checkAnswer(await ask(text.slice(part.start, part.end), config, model, signal), text, part, model));
  return {
    mentions: found.flatMap(({ mentions }) => mentions),
    links: found.flatMap(({ links }) => links),
    dropped: found.reduce((sum, { dropped }) => sum + dropped, 0),
  };
}

function printTask(model: Model): string {
  return `You read a text and list what it names. Answer with JSON alone:
{"entities":[{"name":"as printed","kind":"one of the kinds","quote":"the sentence, verbatim"}],"links":[{"type":"one of the links","from":"name","to":"name","quote":"the sentence, verbatim"}]}
Kinds: ${[...model.kinds.keys()].filter((kind) => kind !== "SourceDocument" && kind !== "Figure").join(", ")}.
Links: ${[...model.links.values()]
    .filter(({ type }) => type !== "MEASURES")
    .map(({ type, from, to }) => `${type} (${from.join("|")} to ${to.join("|")})`)
    .join("; ")}.
Say nothing that the text does not say. Copy every quote letter for letter.`;
}

async function ask(
  part: string,
  { url, name, key }: ModelConfig,
  model: Model,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(`${url}/chat/completions`, {
    method: "POST",
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    headers: { "content-type": "application/json", ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model: name,
      temperature: 0,
      response_format: { type: "json_object" },
      messages: [
        { role: "system", content: printTask(model) },
        { role: "user", content: part },
      ],
    }),
  }).catch((error: unknown) => {
    throw new Error(`no answer from the language model (${(error as Error).name})`);
  });
  if (!response.ok) throw new Error(`the language model answered with status ${response.status}`);
  const answer = (await response.json().catch(() => undefined)) as
    | { choices?: readonly { message?: { content?: unknown } }[] }
    | undefined;
  const content = answer?.choices?.[0]?.message?.content;
  try {
    // Some put their JSON into a fence, whatever they are asked.
    return JSON.parse(String(content).replace(/^\s*```(?:json)?|```\s*$/g, ""));
  } catch {
    throw new Error("the language model answered with something that is no JSON");
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Parts of bounded length that end with a line. */
function divide(text: string): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < text.length; ) {
    const line = text.lastIndexOf("\n", start + LONGEST_PART);
    const end = text.length - start <= LONGEST_PART ? text.length : line > start ? line + 1 : start + LONGEST_PART;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function checkAnswer(answer: unknown, text: string, part: Part, model: Model): ModelFindings {
  const { entities, links } = (typeof answer === "object" && answer !== null ? answer : {}) as {
    entities?: unknown;
    links?: unknown;
  };
  let dropped = 0;
  const find = (quote: unknown): Part | undefined => {
    const start = typeof quote === "string" && quote.trim() !== "" ? text.indexOf(quote, part.start) : -1;
    return start < 0 || start >= part.end ? undefined : { start, end: start + (quote as string).length };
  };
  const mentions = new Map<string, Mention>();
  for (const { name, kind, quote } of listObjects(entities)) {
    const passage = find(quote);
    const at =
      passage && typeof name === "string" && name.trim() !== ""
        ? text.slice(passage.start, passage.end).indexOf(name)
        : -1;
    if (
      !passage ||
      at < 0 ||
      typeof kind !== "string" ||
      !model.kinds.has(kind) ||
      kind === "Figure" ||
      kind === "SourceDocument"
    )
      dropped++;
    else
      mentions.set(name as string, {
        start: passage.start + at,
        end: passage.start + at + (name as string).length,
        text: name as string,
        kind,
      });
  }
  const found: FoundLink[] = [];
  for (const { type, from, to, quote } of listObjects(links)) {
    const passage = find(quote);
    const [start, end, link] = [mentions.get(String(from)), mentions.get(String(to)), model.links.get(String(type))];
    if (!passage || !start || !end || !link?.from.includes(start.kind) || !link.to.includes(end.kind)) dropped++;
    else found.push({ type: String(type), from: start, to: end, details: {}, quote: passage });
  }
  return { mentions: [...mentions.values()], links: found, dropped };
}

function listObjects(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item): item is Record<string, unknown> => typeof item === "object" && item !== null)
    : [];
}
