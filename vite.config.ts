import { defineConfig, type UserConfig } from "vite";

/** What both pages share: everything is in the bundle, so that the server can forbid every other origin and all inline script. */
const BOTH: UserConfig = {
  publicDir: false,
  logLevel: "warn",
  build: {
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Browsers that run the pages know module preloading; the polyfill would be an inline script.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      onLog(level, log, report) {
        // "use client" in GraphiQL's components: of no meaning here, and 30 screens of warnings.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  worker: { format: "es" },
};

/** Builds the GraphiQL page into dist/graphiql, its workers and fonts as files of their own. The editor alone is 3 MB, fetched once and kept. */
const GRAPHIQL: UserConfig = {
  ...BOTH,
  root: "src/graphiql",
  base: "/graphiql/",
  build: { ...BOTH.build, outDir: "../../dist/graphiql", chunkSizeWarningLimit: 5_000 },
};

/** Builds the explorer into dist/explorer. `vite --mode explorer` serves it while it is worked on, with a server on port 4000 to ask. */
const EXPLORER: UserConfig = {
  ...BOTH,
  root: "src/explorer",
  base: "/explorer/",
  build: { ...BOTH.build, outDir: "../../dist/explorer", manifest: true },
  server: { proxy: { "/graphql": process.env.API ?? "http://127.0.0.1:4000" } },
};

export default defineConfig(({ mode }) => (mode === "explorer" ? EXPLORER : GRAPHIQL));
