import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Files that a file imports by a relative path, types left out: those are gone when the program runs. By path, with the time it was read at. */
const known = new Map();

/** Reports an import by which a file comes to import itself. */
export const noCircles = {
  meta: { type: "problem", schema: [], messages: { circle: "A circle of imports: {{way}}." } },
  create(context) {
    const check = (node) => {
      const target = resolveImport(context.filename, node.source?.value);
      if (target === undefined || node.importKind === "type" || node.exportKind === "type") return;
      const way = findWay(target, context.filename);
      if (way) context.report({ node, messageId: "circle", data: { way: [context.filename, ...way].map((file) => path.relative(context.cwd, file)).join(" → ") } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** The shortest way of imports from one file to another, or undefined. */
function findWay(from, to) {
  const before = new Map([[from, undefined]]);
  for (const file of before.keys()) {
    if (file === to) return printWay(file, before);
    for (const next of readImports(file)) if (!before.has(next)) before.set(next, file);
  }
  return undefined;
}

function printWay(file, before) {
  return file === undefined ? [] : [...printWay(before.get(file), before), file];
}

function readImports(file) {
  const time = statSync(file).mtimeMs;
  const kept = known.get(file);
  if (kept?.time === time) return kept.imports;
  const text = readFileSync(file, "utf8");
  const imports = [...text.matchAll(/^(?:import|export)\s(?!type\s)(?:[^;"']*?\sfrom\s*)?["'](\.[^"']+)["']/gm)].flatMap((match) => resolveImport(file, match[1]) ?? []);
  known.set(file, { time, imports });
  return imports;
}

function resolveImport(from, specifier) {
  if (typeof specifier !== "string" || !specifier.startsWith(".")) return undefined;
  const target = path.resolve(path.dirname(from), specifier);
  return [target.replace(/\.js$/, ".ts"), target.replace(/\.js$/, ".tsx"), target].find((file) => /\.[jt]sx?$/.test(file) && existsSync(file));
}
