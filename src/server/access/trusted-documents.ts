import type { Request, RequestHandler } from "express";
import { answerError } from "../refusals/answer-error.js";

/** The only questions that are answered, by their id or hash. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * A list of questions as clients' builds write it: that of Apollo (`{ operations: [{ id, body }] }`) or that of Relay and
 * others (`{ "<hash>": "<question>" }`).
 * @throws SyntaxError where it is not JSON, TypeError where it is no such list
 */
export function parseTrustedDocuments(text: string): TrustedDocuments {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== "object" || manifest === null) throw new TypeError("It is no object.");
  const { operations } = manifest as { readonly operations?: unknown };
  const entries = Array.isArray(operations)
    ? operations.map((each: { readonly id?: unknown; readonly body?: unknown }) => [each.id, each.body] as const)
    : Object.entries(manifest);
  return new Map(
    entries.map(([id, body]) => {
      if (typeof id === "string" && typeof body === "string") return [id, body] as const;
      throw new TypeError(`${JSON.stringify(id)} has no question.`);
    }),
  );
}

type Asked = Readonly<Record<string, unknown>>;

/** Puts the question in the place of its id, and refuses what is not in the list. */
export function trustDocuments(documents: TrustedDocuments): RequestHandler {
  const known = new Set([...documents.values()].map((text) => text.trim()));
  return (request, response, next) => {
    const asked = readAsked(request);
    const id = findId(asked);
    const text = (id === undefined ? undefined : documents.get(id)) ?? findText(asked, known);
    if (text === undefined) {
      const message = id === undefined ? "This question is" : `${JSON.stringify(id.slice(0, 100))} is`;
      return answerError(response, "DOCUMENT_NOT_TRUSTED", `${message} not in the list of this server.`, {});
    }
    putQuestion(request, asked, text);
    next();
  };
}

function readAsked({ method, query, body }: Request): Asked {
  const asked: unknown = method === "POST" ? body : query;
  return typeof asked === "object" && asked !== null ? (asked as Asked) : {};
}

/** Under the names by which Apollo, Relay and the appendix of GraphQL over HTTP send it. */
function findId(asked: Asked): string | undefined {
  const extensions = typeof asked.extensions === "string" ? parseJson(asked.extensions) : asked.extensions;
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  return [persistedQuery?.sha256Hash, asked.documentId, asked.id, asked.doc_id].find((id) => typeof id === "string");
}

function findText({ query }: Asked, known: ReadonlySet<string>): string | undefined {
  return typeof query === "string" && known.has(query.trim()) ? query : undefined;
}

function putQuestion(request: Request, asked: Asked, query: string): void {
  const { variables, operationName } = asked;
  const given = Object.entries({ query, variables, operationName }).filter(([, value]) => value !== undefined);
  if (request.method === "POST") {
    request.body = Object.fromEntries(given);
    return;
  }
  const texts = given.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  request.url = `${request.path}?${new URLSearchParams(texts).toString()}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
