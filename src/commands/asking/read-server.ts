import { type AskGraph, askServer } from "../../assistants/ask.js";
import { AskError } from "../../assistants/ask-error.js";
import type { SendOptions } from "../../assistants/send-question.js";
import { ChanjiaoError, type ErrorCode } from "../../errors.js";
import { isWebAddress } from "../../sources/is-web-address.js";

/** Seconds that a command waits, all that a server asks for together: ten minutes of a list, and no night. */
const PATIENCE = 600;

/** How commands send: they wait where the server says so, and tell it on stderr. */
export const PATIENT: SendOptions = {
  patience: PATIENCE,
  onWait: (seconds, status) => {
    const why = status === 429 ? "has given this client what it gives at once" : "cannot answer just now";
    process.stderr.write(`… The server ${why} (${status}): asking again in ${seconds} s\n`);
  },
};

/** @throws ChanjiaoError USAGE for what is no address */
export function parseServerUrl(url: string): string {
  if (isWebAddress(url)) return url;
  throw new ChanjiaoError(
    "USAGE",
    `${JSON.stringify(url)} is no address.`,
    "Write it whole: --url http://localhost:4000",
  );
}

/** Asks the server at that address. @throws ChanjiaoError USAGE for what is no address */
export function askAt(url: string): AskGraph {
  return askServer(parseServerUrl(url), PATIENT);
}

/** What a person gets to read of a question that was not answered. */
export async function explainingRefusals<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    const [message = "", ...help] = error.message.split(/(?<=\.) (?=`npx|Ask again|That is no)/);
    throw new ChanjiaoError(findCode(error.code), message, help.join(" ") || HELP[error.code], { cause: error });
  }
}

const HELP: Readonly<Record<string, string>> = {
  RATE_LIMITED: "Ask for less at once; who runs the server can give more (CLIENT_COST).",
  QUERY_TIMEOUT: "Ask for less at once.",
};

const BY_CODE: Readonly<Record<string, ErrorCode>> = {
  UNKNOWN_ID: "NOT_FOUND",
  UNREACHABLE: "SERVER_UNREACHABLE",
  BAD_USER_INPUT: "USAGE",
  BAD_CURSOR: "USAGE",
  LIMIT_EXCEEDED: "USAGE",
  GRAPHQL_PARSE_FAILED: "USAGE",
  GRAPHQL_VALIDATION_FAILED: "USAGE",
  OPERATION_RESOLUTION_FAILURE: "USAGE",
};

/** By the server's code: what was asked wrongly is USAGE, what it could not answer NOT_ANSWERED. */
export function findCode(code: string | undefined): ErrorCode {
  return BY_CODE[code ?? ""] ?? "NOT_ANSWERED";
}
