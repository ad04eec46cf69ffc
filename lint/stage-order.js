import path from "node:path";

/**
 * Who may import whom. Each folder of src names the folders that it may use besides itself; what is not named is forbidden. The files
 * directly in src (errors.ts, problem.ts) are for all; cli.ts and commands may use anything, and nothing uses them.
 */
export const MAY_IMPORT = {
  text: [],
  model: ["text"],
  sources: ["text", "model"],
  statements: ["text", "model", "sources"],
  validation: ["text", "model", "sources", "statements"],
  identity: ["text", "model", "sources", "statements"],
  database: ["text"],
  ledger: ["text", "model", "sources", "statements", "database"],
  loading: ["text", "model", "sources", "statements", "validation", "identity", "ledger", "database"],
  importing: ["text", "model", "sources", "statements", "validation", "identity", "ledger"],
  reading: ["text", "model", "sources", "statements", "identity"],
  analytics: ["text", "database"],
  api: ["text", "model", "statements", "identity", "database", "analytics"],
  exports: ["text", "model", "statements", "database"],
  server: ["text", "api", "exports"],
  graphiql: [],
  explorer: ["text"],
};

/** Reports an import, of types too, that goes against the order of the stages. */
export const stageOrder = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      order: "src/{{from}} may not use src/{{to}}: it may use {{allowed}}.",
      unknown: "src/{{from}} is not in lint/stage-order.js: say there what it may use.",
    },
  },
  create(context) {
    const root = path.join(context.cwd, "src");
    const from = printFolder(root, context.filename);
    if (from === undefined || from === "commands" || path.basename(context.filename) === "cli.ts") return {};
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
      const target = path.resolve(path.dirname(context.filename), specifier);
      const to = printFolder(root, target);
      const allowed = from === "" ? [] : MAY_IMPORT[from];
      if (allowed === undefined) context.report({ node, messageId: "unknown", data: { from } });
      else if (to !== undefined && to !== from && !allowed.includes(to) && !isForAll(to, target)) {
        context.report({ node, messageId: "order", data: { from, to: to || path.basename(target), allowed: ["errors.ts", ...allowed].join(", ") } });
      }
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** The folder of src that a file is in: "model", "" for src itself, undefined outside of it. */
function printFolder(root, file) {
  const relative = path.relative(root, file);
  if (relative.startsWith("..") || path.isAbsolute(relative)) return undefined;
  const parts = relative.split(path.sep);
  return parts.length > 1 ? parts[0] : "";
}

function isForAll(folder, file) {
  return folder === "" && path.basename(file) !== "cli.js";
}
