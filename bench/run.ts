import { ChanjiaoError } from "../src/errors.js";

/** `npm run bench -- <what> …`: each is a file of its own beside this one, or in the folder that is named here. */
const TOOLS = [
  "generate",
  "measure",
  "start-times",
  "analytics",
  "sequences",
  "kills",
  "explorer",
  "fuzz",
  "reconcile",
  "match-rows",
  "provinces",
  "loads",
  "crowds",
  "export",
  "peer",
];
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["export", "reconcile", "match-rows", "provinces"].map((tool) => [tool, `ways-out/${tool}`])),
  peer: "peer/run",
};

const [tool = "", ...rest] = process.argv.slice(2);
try {
  if (!TOOLS.includes(tool))
    throw new ChanjiaoError("USAGE", `Say what to do: ${TOOLS.join(", ")}.`, "bench/README.md tells how.");
  process.argv.splice(2, process.argv.length, ...rest);
  await import(new URL(`${FILES[tool] ?? tool}.ts`, import.meta.url).href);
} catch (error) {
  const usage = error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (error instanceof ChanjiaoError)
    process.stderr.write(`${error.message}\n${error.help === undefined ? "" : `${error.help}\n`}`);
  else process.stderr.write(`${usage ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = error instanceof ChanjiaoError ? error.exitCode : usage ? 2 : 1;
}
