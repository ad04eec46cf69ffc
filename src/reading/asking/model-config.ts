import { ChanjiaoError } from "../../errors.js";

/** Where a language model is asked, by the interface that OpenAI's has and most others offer too. */
export interface ModelConfig {
  /** "http://127.0.0.1:1234/v1": to it /chat/completions is added. */
  readonly url: string;
  readonly name: string;
  readonly key: string | undefined;
  /** For one answer. */
  readonly timeoutMs: number;
  /** Parts that are asked about side by side. */
  readonly atOnce: number;
  /** Whether each claim is held against its quote in a second pass. */
  readonly isChecked: boolean;
  /** What a million tokens cost, in whatever the endpoint counts in. */
  readonly prices: { readonly asked: number; readonly answered: number } | undefined;
  /** Waited before the first retry; twice as long before each further one. */
  readonly retryMs: number;
}

/**
 * From CHANJIAO_LLM_URL, _MODEL, _KEY, _TIMEOUT (seconds), _CONCURRENCY, _CHECK (yes, no) and _PRICES ("0.5/1.5");
 * undefined, and nobody is asked, where the first is not set.
 * @throws ChanjiaoError USAGE
 */
export function readModelConfig(env: NodeJS.ProcessEnv): ModelConfig | undefined {
  const url = env.CHANJIAO_LLM_URL;
  if (!url) return undefined;
  return {
    url: url.replace(/\/+$/, ""),
    name: env.CHANJIAO_LLM_MODEL ?? "default",
    key: env.CHANJIAO_LLM_KEY || undefined,
    timeoutMs: 1_000 * readNumber(env, "CHANJIAO_LLM_TIMEOUT", 120, 3_600),
    atOnce: readNumber(env, "CHANJIAO_LLM_CONCURRENCY", 4, 64),
    isChecked: !/^(?:no|off|0|false)$/i.test(env.CHANJIAO_LLM_CHECK ?? "yes"),
    prices: readPrices(env.CHANJIAO_LLM_PRICES),
    retryMs: 1_000,
  };
}

function readNumber(env: NodeJS.ProcessEnv, name: string, usual: number, most: number): number {
  const written = env[name];
  if (!written) return usual;
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new ChanjiaoError("USAGE", `${name} is ${JSON.stringify(written)}.`, `Say a whole number from 1 to ${most}.`);
  return number;
}

function readPrices(written: string | undefined): ModelConfig["prices"] {
  if (!written) return undefined;
  const [, asked, answered] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(written) ?? [];
  if (asked === undefined || answered === undefined)
    throw new ChanjiaoError(
      "USAGE",
      `CHANJIAO_LLM_PRICES is ${JSON.stringify(written)}.`,
      'Say what a million tokens cost, asked and answered: "0.5/1.5".',
    );
  return { asked: Number(asked), answered: Number(answered) };
}
