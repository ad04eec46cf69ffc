import type { Operation } from "./operation.js";

/** An error as GraphQL has it; docs/errors.md tells what each code means. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/** What a server says instead of an answer. */
export class QuestionRefused extends Error {
  constructor(
    readonly errors: readonly AnswerError[],
    readonly status: number,
  ) {
    super(errors.map(({ message }) => message).join("\n"));
    this.name = "QuestionRefused";
  }
}

export interface Client {
  /** @throws QuestionRefused; TypeError where nobody answers */
  readonly ask: <Answer, Variables>(operation: Operation<Answer, Variables>, variables?: Variables) => Promise<Answer>;
}

/**
 * Asks a server by `fetch`, which every browser and Node have; nothing else is needed.
 * @param url its address, "http://localhost:4000"
 * @param headers sent with each question
 */
export function createClient(url: string, headers: Readonly<Record<string, string>> = {}): Client {
  return {
    ask: async <Answer, Variables>({ text }: Operation<Answer, Variables>, variables?: Variables) => {
      const response = await fetch(new URL("/graphql", url), {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
        body: JSON.stringify({ query: text, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Answer; errors?: readonly AnswerError[] };
      if (errors !== undefined || data === undefined) throw new QuestionRefused(errors ?? [], response.status);
      return data;
    },
  };
}
