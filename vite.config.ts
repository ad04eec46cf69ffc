import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { completeQuery } from "./src/explorer/queries/complete-query.js";
import { printTerms } from "./src/model/print-terms.js";
import { readModel } from "./src/model/read-model.js";

/**
 * What both pages share: everything is in the bundle, so that the server can forbid every other origin and all inline
 * script.
 */
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

/**
 * Builds the GraphiQL page into dist/graphiql, its workers and fonts as files of their own. The editor alone is 3 MB,
 * fetched once and kept.
 */
const GRAPHIQL: UserConfig = {
  ...BOTH,
  root: "src/graphiql",
  base: "/graphiql/",
  build: { ...BOTH.build, outDir: "../../dist/graphiql", chunkSizeWarningLimit: 5_000 },
};

/**
 * Puts the explorer's questions beside it, so that a server which starts can have them planned before somebody asks.
 */
const QUESTIONS: Plugin = {
  name: "questions",
  generateBundle() {
    const folder = new URL("./src/explorer/queries/", import.meta.url);
    const read = (from: URL): string[] =>
      readdirSync(from)
        .filter((name) => name.endsWith(".graphql"))
        .sort()
        .map((name) => readFileSync(new URL(name, from), "utf8"));
    const fragments = read(new URL("fragments/", folder));
    this.emitFile({
      type: "asset",
      fileName: "questions.json",
      source: JSON.stringify(read(folder).map((text) => completeQuery(text, fragments))),
    });
  },
};

/**
 * The page knows the kinds and links of the model as it is when it is built, and not as it was when terms.ts was
 * printed; of another one where the environment names the folder of its types.
 */
const TERMS: Plugin = {
  name: "terms",
  load(id) {
    return id.endsWith("/src/explorer/queries/terms.ts") ? printTerms(readModel(process.env.MODEL)) : undefined;
  },
};

/** KiB, compressed: what a first visit may load, and what a view may add to it. */
const FIRST_LOAD = 60;
const VIEW_LOAD = 40;

/** What draws points by the thousand, which is fetched where there are so many. */
const LATER = new Map([["draw-points", 60]]);

/** Fails the build of a page that has grown too large: with each file the ones that it cannot do without. */
const SIZES: Plugin = {
  name: "sizes",
  generateBundle(_options, bundle) {
    const sizeOf = (name: string, seen: Set<string>): number => {
      const file = bundle[name];
      if (!file || seen.has(name)) return 0;
      seen.add(name);
      const needed = file.type === "chunk" ? [...file.imports, ...(file.viteMetadata?.importedCss ?? [])] : [];
      const own = gzipSync(file.type === "chunk" ? file.code : file.source).length / 1024;
      return needed.reduce((sum, other) => sum + sizeOf(other, seen), own);
    };
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const first = new Set<string>();
    const found = chunks
      .filter(({ isEntry }) => isEntry)
      .map(({ fileName }) => ({ name: "the first load", size: sizeOf(fileName, first), most: FIRST_LOAD }));
    found.push(
      ...chunks
        .filter(({ isDynamicEntry }) => isDynamicEntry)
        .map(({ fileName, name }) => ({
          name,
          size: sizeOf(fileName, new Set(first)),
          most: LATER.get(name) ?? VIEW_LOAD,
        })),
    );
    const report = found.map(({ name, size, most }) => `${name} ${size.toFixed(1)} of ${most} KiB`).join(", ");
    if (found.some(({ size, most }) => size > most))
      this.error(`The explorer has grown too large, compressed: ${report}.`);
    this.emitFile({ type: "asset", fileName: "sizes.json", source: JSON.stringify(found) });
  },
};

/** The server that the explorer asks while it is worked on: `npm run dev` brings both up. */
const API = `http://127.0.0.1:${process.env.PORT ?? "4000"}`;

/**
 * Builds the explorer into dist/explorer. `vite --mode explorer` serves it while it is worked on, with a server on port
 * 4000 to ask.
 */
const EXPLORER: UserConfig = {
  ...BOTH,
  root: "src/explorer",
  base: "/explorer/",
  plugins: [TERMS, QUESTIONS, SIZES],
  build: { ...BOTH.build, outDir: "../../dist/explorer", manifest: true },
  server: {
    proxy: Object.fromEntries(
      ["/graphql", "/graphiql", "/id", "/view", "/feeds", "/dossier", "/desk"].map((path) => [path, API]),
    ),
  },
};

export default defineConfig(({ mode }) => (mode === "explorer" ? EXPLORER : GRAPHIQL));
