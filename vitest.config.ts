import { defineConfig } from "vitest/config";

export default defineConfig({
  // Libraries require graphql as CommonJS; were the tests to import its other build, there would be two of it, and it refuses that.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    globalSetup: ["test/support/global-setup.ts"],
    // All test files share one database.
    fileParallelism: false,
    // Bounds against hanging, not promises of speed: the first run of a Cypher text on a busy machine takes seconds to plan.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
  },
});
