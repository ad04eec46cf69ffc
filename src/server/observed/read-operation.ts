/** Where Express has read the request. */
interface Read {
  readonly body?: unknown;
  readonly query?: unknown;
}

/** The name of the operation, as the client says it beside the question or in it. */
export function readOperation(request: object): string | undefined {
  const { body, query } = request as Read;
  for (const asked of [body, query]) {
    if (typeof asked !== "object" || asked === null) continue;
    const { operationName, query: text } = asked as { readonly operationName?: unknown; readonly query?: unknown };
    const name = typeof operationName === "string" ? operationName : /^\s*query\s+(\w+)/.exec(String(text))?.[1];
    if (name !== undefined && /^\w{1,64}$/.test(name)) return name;
  }
  return undefined;
}
