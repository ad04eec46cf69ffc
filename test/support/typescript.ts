import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** Lets `node --import` run the TypeScript sources as they are: for tests that need a process of their own to kill. */
export const RUN_TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
