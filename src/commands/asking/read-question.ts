import { text } from "node:stream/consumers";
import { GraphQLError, type OperationDefinitionNode, parse } from "graphql";
import { ChanjiaoError } from "../../errors.js";
import type { Question } from "../../assistants/send-question.js";
import { readNamed } from "../../read-file.js";
import { suggestNearest } from "../../text/suggest.js";

export interface AskedFor {
  /** The name of one of several operations. */
  readonly operation?: string | undefined;
  /** An object in JSON, or "@" and a file of it. */
  readonly variables?: string | undefined;
  /** "name=value" */
  readonly single?: readonly string[] | undefined;
}

/** Reads a question and its variables. @param path "-" for stdin @throws ChanjiaoError USAGE, naming what is wrong and where */
export async function readQuestion(path: string, { operation, variables, single = [] }: AskedFor): Promise<Question> {
  const query = path === "-" ? await text(process.stdin) : readText(path);
  const asked = chooseOperation(listOperations(query, path), operation, path);
  const known = (asked.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const given = { ...readVariables(variables), ...Object.fromEntries(single.map(parseVariable)) };
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const near = suggestNearest(name, known) ?? (known.length === 0 ? "it has none." : `it has ${known.join(", ")}.`);
    throw new ChanjiaoError(
      "USAGE",
      `The question has no variable $${name}.`,
      `${near.charAt(0).toUpperCase()}${near.slice(1)}`,
    );
  }
  return { query, variables: given, operationName: asked.name?.value };
}

function listOperations(query: string, path: string): readonly OperationDefinitionNode[] {
  try {
    return parse(query).definitions.flatMap((each) => (each.kind === "OperationDefinition" ? [each] : []));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0];
    const at = place === undefined ? path : `${path}:${place.line}:${place.column}`;
    throw new ChanjiaoError(
      "USAGE",
      `${at}: ${error.message}`,
      "A question is a GraphQL document: { meta { version } }",
      {
        cause: error,
      },
    );
  }
}

function chooseOperation(
  operations: readonly OperationDefinitionNode[],
  asked: string | undefined,
  path: string,
): OperationDefinitionNode {
  const names = operations.flatMap(({ name }) => name?.value ?? []);
  const [only] = operations;
  if (only === undefined) throw new ChanjiaoError("USAGE", `${path} holds no operation.`, "Begin it with query or {.");
  if (asked === undefined && operations.length === 1) return only;
  const chosen = operations.find(({ name }) => name !== undefined && name.value === asked);
  if (chosen !== undefined) return chosen;
  throw asked === undefined
    ? new ChanjiaoError(
        "USAGE",
        `${path} holds ${operations.length} operations.`,
        `Choose one by --operation: ${names.join(", ")}`,
      )
    : new ChanjiaoError(
        "USAGE",
        `${path} holds no operation ${asked}.`,
        `It holds ${names.join(", ") || "one without a name"}.`,
      );
}

function readVariables(given: string | undefined): Readonly<Record<string, unknown>> {
  if (given === undefined) return {};
  const json = given.startsWith("@") ? readText(given.slice(1)) : given;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    throw noVariables(`--variables is no JSON: ${(error as Error).message}.`);
  }
  if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
    return parsed as Readonly<Record<string, unknown>>;
  throw noVariables("--variables is no object.");
}

function noVariables(message: string): ChanjiaoError {
  return new ChanjiaoError("USAGE", message, `For example --variables '{"first": 20}', or --variables @variables.json`);
}

function parseVariable(given: string): readonly [string, unknown] {
  const [, name, value] = /^(\w+)=(.*)$/s.exec(given) ?? [];
  if (name === undefined || value === undefined)
    throw new ChanjiaoError(
      "USAGE",
      `--var ${given} is no name with a value.`,
      "For example --var id=enterprise-shagang",
    );
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

function readText(path: string): string {
  return readNamed(path, "Name a file, or - for stdin.").toString("utf8");
}
