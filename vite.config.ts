import { defineConfig } from "vite";

/**
 * Builds the GraphiQL page into dist/graphiql. Everything it needs is in the bundle, its workers and fonts as files of their own,
 * so that the server can forbid every other origin and all inline script.
 */
export default defineConfig({
  root: "src/graphiql",
  base: "/graphiql/",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "../../dist/graphiql",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Browsers that run the page know module preloading; the polyfill would be an inline script.
    modulePreload: { polyfill: false },
    // The editor alone is 3 MB. It is fetched once and kept.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      onLog(level, log, report) {
        // "use client" in the component library: of no meaning here, and 30 screens of warnings.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  worker: { format: "es" },
});
