import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.js";
import { sortTests } from "./test/support/sort-tests.js";

/**
 * A database that lives for minutes spends a third of its time in the second compiler, which pays only later, and a
 * tenth in collecting what plans leave behind where its nursery is small. Without the second compiler Java keeps 48 MB
 * for compiled code: full after a hundred files, and then what was thrown out is interpreted and compiled again.
 */
process.env.JDK_JAVA_OPTIONS = [
  process.env.JDK_JAVA_OPTIONS,
  "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Xmn192m",
].join(" ");

/** Where src is compiled: threads run from there. */
process.env.CHANJIAO_COMPILED = new URL("./dist/", import.meta.url).href;

const { pure, database } = sortTests();

export default defineConfig({
  // Libraries require graphql as CommonJS; were the tests to import its other build, there would be two of it, and it
  // refuses that.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    environment: "node",
    // Two files at once, each in a process with a database of its own: half of the time a test waits for another
    // process.
    maxWorkers: 2,
    // The next file in the same process, so that libraries are read and the schema is made twice and not a hundred
    // times: no test may leave anything behind in it.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // What was compiled is kept in node_modules: a second run reads it, by what is in each file.
    experimental: { fsModuleCache: true },
    // Bounds against hanging, not promises of speed: the first run of a Cypher text on a busy machine takes seconds to
    // plan.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
    projects: [
      { extends: true, test: { name: "pure", include: [...pure], globalSetup: ["test/support/setup/compile.ts"] } },
      {
        extends: true,
        test: { name: "database", include: [...database], globalSetup: ["test/support/setup/global-setup.ts"] },
      },
    ],
  },
});
