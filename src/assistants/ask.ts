/** Puts a question to the graph. @throws AskError where it was refused or nobody answers */
export type AskGraph = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** What is said of a question that is not answered; `code` as docs/errors.md has it. */
export class AskError extends Error {
  /** What stands beside the code. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(
    message: string,
    readonly code: string,
    { extensions = {}, ...options }: ErrorOptions & { readonly extensions?: AskError["extensions"] | undefined } = {},
  ) {
    super(message, options);
    this.extensions = extensions;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
  }[];
}

/** Longer than the server takes for any question. */
const TIMEOUT_MS = 60_000;

/** Asks a running server over HTTP. @param url its address, "http://localhost:4000" */
export function askServer(url: string): AskGraph {
  const address = new URL("/graphql", url);
  return async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    let response: Response;
    try {
      response = await fetch(address, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      throw new AskError(
        `Nobody answers at ${address.origin}. \`npx chanjiao start\` starts a server here; --url names another.`,
        "UNREACHABLE",
        { cause: error },
      );
    }
    const { data, errors } = await readAnswer(response);
    const [error] = errors ?? [];
    if (error) throw new AskError(error.message, error.extensions?.code ?? "UNKNOWN", { extensions: error.extensions });
    return data as Data;
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    const message = `What answers at ${new URL(response.url).origin} is no Chanjiao server (status ${response.status}).`;
    throw new AskError(message, "UNREACHABLE", { cause: error });
  }
}
