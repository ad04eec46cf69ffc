import { AskError } from "./ask-error.js";
import { type SendOptions, sendQuestion } from "./send-question.js";

/** Puts a question to the graph. @throws AskError where it was refused or nobody answers */
export type AskGraph = <Data>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  /** Which of several operations. */
  operationName?: string,
) => Promise<Data>;

/** Asks a running server over HTTP. @param url its address, "http://localhost:4000" */
export function askServer(url: string, options: SendOptions = {}): AskGraph {
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, operationName?: string) => {
    const { data, errors } = await sendQuestion(url, { query, variables, operationName }, options);
    const [error] = errors ?? [];
    if (error) throw new AskError(error.message, error.extensions?.code ?? "UNKNOWN", { extensions: error.extensions });
    return data as Data;
  };
}
