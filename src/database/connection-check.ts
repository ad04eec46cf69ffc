import neo4j, { type Driver } from "neo4j-driver";
import { ChanjiaoError } from "../errors.js";
import { readProgramVersion } from "../machine/project.js";
import { redactUri } from "./errors.js";

export interface ConnectOptions {
  /** bolt:// or neo4j://, plain or with +s or +ssc. */
  readonly uri: string;
  /** Undefined for a server without authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** Default: the user's home database. */
  readonly database?: string | undefined;
}

/** A driver with this project's bounds. Nothing is sent yet. @throws ChanjiaoError USAGE when the URI cannot be read */
export function createDriver({ uri, user, password }: ConnectOptions): Driver {
  try {
    return neo4j.driver(uri, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ""), {
      disableLosslessIntegers: true, // every count and year here is far below 2^53
      maxConnectionPoolSize: 50,
      connectionTimeout: 3_000,
      // More than a question may take, so that many at once wait for each other rather than fail.
      connectionAcquisitionTimeout: 10_000,
      // A connection that nobody used for so long may have been dropped by what stands in between: asked before use.
      connectionLivenessCheckTimeout: 30_000,
      // Neo4j calls a query that needs too much memory "transient"; the driver would repeat it for 30 s.
      maxTransactionRetryTime: 2_000,
      telemetryDisabled: true,
      userAgent: `chanjiao/${readProgramVersion()}`,
    });
  } catch {
    throw new ChanjiaoError(
      "USAGE",
      `The database address ${redactUri(uri)} cannot be read.`,
      "For example NEO4J_URI=bolt://localhost:7687.",
    );
  }
}

/** Connects once, and closes. @throws as verifyDatabase */
export async function checkDatabase(options: ConnectOptions): Promise<void> {
  const driver = createDriver(options);
  try {
    await verifyDatabase(driver, options);
  } finally {
    await driver.close();
  }
}

/**
 * Whether a server answers there at all, on a connection of its own: that of a question may be waiting for its turn.
 * Throws nothing.
 */
export async function answersWithin(options: ConnectOptions, ms: number): Promise<boolean> {
  const driver = createDriver(options);
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      driver.getServerInfo().then(
        () => true,
        // What refuses a login is there.
        (error: unknown) => (error as { code?: string }).code?.startsWith("Neo.") ?? false,
      ),
      new Promise<false>((done) => {
        timer = setTimeout(() => done(false), ms);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    void driver.close().catch(() => undefined);
  }
}

/**
 * Asks what must be known before anything else: that the server answers, is a Neo4j of 5 or later, takes the
 * credentials, and has the database. No Cypher is run: its first planning takes seconds.
 * @throws ChanjiaoError DATABASE_UNREACHABLE, DATABASE_CREDENTIALS, DATABASE_UNSUITABLE
 */
export async function verifyDatabase(driver: Driver, { uri, database }: ConnectOptions): Promise<void> {
  const shown = redactUri(uri);
  try {
    const { agent = "" } = await driver.getServerInfo(database === undefined ? undefined : { database });
    const major = Number(/^Neo4j\/(\d+)\./.exec(agent)?.[1] ?? NaN);
    if (!(major >= 5)) {
      throw new ChanjiaoError(
        "DATABASE_UNSUITABLE",
        `The server at ${shown} is ${agent || "of an unknown kind"}; Neo4j 5.26 or later is needed.`,
        "Point NEO4J_URI at a newer Neo4j, or leave it out to use the embedded one.",
      );
    }
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: neo4j.session.READ,
    });
    try {
      const transaction = await session.beginTransaction();
      await transaction.rollback();
    } finally {
      await session.close();
    }
  } catch (error) {
    throw error instanceof ChanjiaoError ? error : explainConnection(error, shown, database);
  }
}

/** Whether a failed connection may succeed later without anybody doing anything: the server is away, or just starting. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ChanjiaoError)) return false;
  const { code = "" } = (error.cause ?? {}) as { code?: string };
  return error.code === "DATABASE_UNREACHABLE"
    ? error.cause !== undefined
    : /AuthenticationRateLimit|DatabaseUnavailable|DatabaseNotAvailable|DatabaseNotFound/i.test(code);
}

function explainConnection(error: unknown, shown: string, database: string | undefined): ChanjiaoError {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const options = { cause: error };
  if (/AuthenticationRateLimit/.test(code)) {
    return new ChanjiaoError(
      "DATABASE_CREDENTIALS",
      `The database at ${shown} refuses logins for a while, after too many wrong passwords.`,
      "Wait a few seconds, and check NEO4J_USER and NEO4J_PASSWORD.",
      options,
    );
  }
  if (/Neo\.ClientError\.Security\.CredentialsExpired/.test(code)) {
    return new ChanjiaoError(
      "DATABASE_CREDENTIALS",
      `The database at ${shown} wants its first password changed before use.`,
      "Change it (ALTER CURRENT USER SET PASSWORD), then set NEO4J_PASSWORD.",
      options,
    );
  }
  if (/Neo\.ClientError\.Security/.test(code)) {
    return new ChanjiaoError(
      "DATABASE_CREDENTIALS",
      `The database at ${shown} does not accept the user or the password.`,
      "Check NEO4J_USER and NEO4J_PASSWORD.",
      options,
    );
  }
  if (/DatabaseNotFound|DatabaseUnavailable|DatabaseNotAvailable/i.test(code)) {
    const name = database === undefined ? "its default database" : `a database "${database}"`;
    return new ChanjiaoError(
      "DATABASE_UNSUITABLE",
      `The server at ${shown} does not offer ${name}, or it is stopped.`,
      "Check NEO4J_DATABASE; SHOW DATABASES lists what is there.",
      options,
    );
  }
  if (/HTTP|protocol version|handshake|unsupported|Unknown Bolt/i.test(message)) {
    return new ChanjiaoError(
      "DATABASE_UNSUITABLE",
      `What answers at ${shown} does not speak Bolt as Neo4j 5 does.`,
      "Use the Bolt port (usually 7687) of a Neo4j 5 server.",
      options,
    );
  }
  const encrypted = /\+s/.test(shown) && /SSL|TLS|certificate|encrypt/i.test(message) ? ", encrypted as asked" : "";
  const routing = /discovery|routing/i.test(message) ? " For a single server try bolt:// instead of neo4j://." : "";
  return new ChanjiaoError(
    "DATABASE_UNREACHABLE",
    `No database answers at ${shown}${encrypted}.`,
    `Check that it runs, and the host, port and scheme in NEO4J_URI.${routing}`,
    options,
  );
}
