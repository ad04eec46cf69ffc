import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { resolveClasspath } from "../../src/database/embedded/classpath.js";
import { DEFAULT_MEMORY } from "../../src/database/config.js";
import { embeddedFolder, writeConfig, writeFolders } from "../../src/database/embedded/folder.js";
import { resolveJava } from "../../src/database/embedded/java.js";
import { ChanjiaoError } from "../../src/errors.js";
import type { Table } from "./csv-tables.js";

const POM = fileURLToPath(new URL("../neo4j-import/pom.xml", import.meta.url));

export interface ImportOptions {
  /** Absolute path of a data folder without a store; the embedded server opens it afterwards. */
  readonly store: string;
  readonly tables: readonly Table[];
  /** Where class paths are kept; default: the store's folder. */
  readonly classpathFolder?: string;
  /** Gigabytes that the importer may use beside its heap. */
  readonly offHeapGb?: number;
  readonly onLine?: (line: string) => void;
}

/**
 * Runs Neo4j's offline importer, `neo4j-admin database import full`, over the tables.
 * @throws ChanjiaoError DATA_FOLDER where a store is there already; LOAD_FAILED with what the importer said
 */
export async function runImport({
  store,
  tables,
  classpathFolder = store,
  offHeapGb = 3,
  onLine,
}: ImportOptions): Promise<void> {
  const folder = embeddedFolder(store);
  if (folder.hasStore())
    throw new ChanjiaoError(
      "DATA_FOLDER",
      `There is a store in ${store} already.`,
      "Remove that folder or name another with --store.",
    );
  await writeFolders(folder);
  await writeConfig(folder, { boltPort: 0, memory: DEFAULT_MEMORY });
  const java = await resolveJava();
  const classpath = await resolveClasspath({ folder: classpathFolder, pom: POM });
  const args = `${store}/import-arguments`;
  await writeFile(args, `${listArguments(tables, `${store}/import.report`, offHeapGb).join("\n")}\n`);
  const failure = await new Promise<string | undefined>((done, failed) => {
    const child = spawn(
      java.path,
      ["-Xmx2g", "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", `@${args}`],
      {
        env: {
          ...process.env,
          LC_ALL: "C.UTF-8",
          CLASSPATH: classpath,
          NEO4J_HOME: folder.home,
          NEO4J_CONF: folder.conf,
        },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    const last: string[] = [];
    const onText = (text: string): void => {
      for (const line of text.split(/\r?\n/).filter((part) => part.trim() !== "")) {
        onLine?.(line);
        if (last.push(line) > 12) last.shift();
      }
    };
    child.stdout.setEncoding("utf8").on("data", onText);
    child.stderr.setEncoding("utf8").on("data", onText);
    child.once("error", failed);
    child.once("close", (code) => done(code === 0 ? undefined : last.join("\n")));
  });
  if (failure !== undefined) throw new ChanjiaoError("LOAD_FAILED", `The importer failed: ${failure}`);
  await rm(args);
  await rm(`${store}/import.report`, { force: true });
}

/** One argument a line, as the importer reads them from a file: there are hundreds of tables. */
function listArguments(tables: readonly Table[], report: string, offHeapGb: number): readonly string[] {
  // Only texts of sources have line breaks, and telling which files have any lets the importer read all others in
  // parallel.
  const multiline = tables.filter(({ group }) => group.endsWith("SourceDocument")).map(({ file }) => file);
  return [
    ...tables.map(
      ({ group, relationship, header, file }) =>
        `${relationship ? "--relationships" : "--nodes"}=${group}=${header},${file}`,
    ),
    ...(multiline.length > 0 ? ["--multiline-fields-format=v2", `--multiline-fields=${multiline.join(",")}`] : []),
    "--bad-tolerance=0",
    `--report-file=${report}`,
    `--max-off-heap-memory=${offHeapGb}g`,
    // Whether a line break is inside a text the importer forgets between two buffers, in files of texts above 16 MB.
    "--read-buffer-size=64m",
  ].map(quoteArgument);
}

/** Such files are read as words between blanks, with the backslash as an escape. */
function quoteArgument(argument: string): string {
  return /[\s"'#\\]/.test(argument) ? `"${argument.replace(/(["\\])/g, "\\$1")}"` : argument;
}
