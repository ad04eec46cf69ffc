import { readFileSync } from "node:fs";
import { readDatabaseConfig } from "../../database/config.js";
import { embeddedFolder } from "../../database/embedded/folder.js";
import { EMBEDDED_USER } from "../../database/embedded/password.js";
import { findRunning } from "../../database/embedded/state.js";
import { ChanjiaoError } from "../../errors.js";
import { printFileFault } from "../../read-file.js";
import { showTold } from "../asking/print-told.js";

export interface DatabaseOptions {
  readonly data: string;
  readonly json?: boolean;
  readonly showPassword?: boolean;
}

/** How Neo4j's own tools reach the graph. */
interface Way {
  /** Undefined while the embedded database does not run. */
  readonly uri: string | undefined;
  readonly user: string | undefined;
  /** Undefined for the user's own. */
  readonly database: string | undefined;
  /** Where the password is: a file, or an environment variable. */
  readonly passwordIn: string;
}

/** Tells how to reach the database, and the password alone where that is asked for. @throws ChanjiaoError USAGE, DATA_FOLDER */
export async function database({ data, json, showPassword }: DatabaseOptions): Promise<void> {
  const config = readDatabaseConfig(process.env, { dataFolder: data });
  const folder = config.kind === "embedded" ? embeddedFolder(config.dataFolder) : undefined;
  if (showPassword) return void process.stdout.write(`${readPassword(folder?.passwordFile)}\n`);
  const running = config.kind === "embedded" ? await findRunning(config.dataFolder) : undefined;
  const way: Way =
    config.kind === "server"
      ? { uri: config.uri, user: config.user, database: config.database, passwordIn: "NEO4J_PASSWORD" }
      : { uri: running?.uri, user: EMBEDDED_USER, database: "neo4j", passwordIn: folder!.passwordFile };
  showTold({ text: printWay(way), data: way }, { json });
}

function printWay({ uri, user, database: name, passwordIn }: Way): string {
  const address = uri ?? "bolt://127.0.0.1:PORT";
  return [
    `Address   ${uri ?? "none: the database does not run. npx chanjiao start starts it; CHANJIAO_BOLT_PORT=7687 fixes its port"}`,
    `User      ${user ?? "none"}`,
    `Password  in ${passwordIn}; npx chanjiao database --show-password prints it`,
    `Database  ${name ?? "the user's own"}`,
    "",
    "cypher-shell      " +
      `NEO4J_PASSWORD="$(npx chanjiao database --show-password)" cypher-shell -a ${address} -u ${user ?? "neo4j"}`,
    "Browser, Bloom,",
    "NeoDash, Desktop  connect to the address with user and password; the server itself has no page, it speaks Bolt alone",
    `drivers           the same three; Python: GraphDatabase.driver("${address}", auth=("${user ?? "neo4j"}", password))`,
    "",
    "Read only: what is written there without Chanjiao has no statement behind it, and the next change may remove it. docs/database.md shows questions.",
  ].join("\n");
}

function readPassword(file: string | undefined): string {
  if (file === undefined) {
    if (process.env.NEO4J_PASSWORD) return process.env.NEO4J_PASSWORD;
    throw new ChanjiaoError("USAGE", "NEO4J_PASSWORD is not set.", "Whoever runs that server knows it.");
  }
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const message = `${file} cannot be read: ${printFileFault(error)}.`;
    throw new ChanjiaoError("DATA_FOLDER", message, "The first npx chanjiao start makes it.", { cause: error });
  }
}
