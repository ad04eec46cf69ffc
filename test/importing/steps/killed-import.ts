// An import in small steps, in a process of its own, which steps.test.ts kills.
import { importFiles } from "../../../src/commands/import.js";

const [path, mapping, data] = process.argv.slice(2);
if (path === undefined || mapping === undefined || data === undefined) throw new Error("path, mapping, data folder");
await importFiles({ paths: [path], mapping, data, apply: true, edition: "2025", steps: { most: 100, size: 60 } });
