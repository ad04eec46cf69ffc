import { userInfo } from "node:os";
import { addEvent, listEvents } from "../../desk/keeping/events.js";
import { addKey, listKeys, prepareDesk, revokeKey } from "../../desk/keeping/keys.js";
import { ChanjiaoError } from "../../errors.js";
import { openStore } from "../graph/open-store.js";
import type { Store } from "../graph/store.js";
import { catchSignals } from "../terminal/interruption.js";

const LONGEST_NAME = 60;
const MOST_LINES = 10_000;

const write = (text: string): void => void process.stdout.write(text);

/** Makes a key and prints it, this once. @throws ChanjiaoError USAGE */
export async function addDeskKey({
  name,
  may,
  data,
}: {
  readonly name: string;
  readonly may: "read" | "decide";
  readonly data: string;
}): Promise<void> {
  const whose = name.trim();
  if (whose === "" || whose.length > LONGEST_NAME || /\p{Cc}/u.test(whose))
    throw new ChanjiaoError("USAGE", "Say whose key it is, in a few words.", 'chanjiao desk keys add "Li Ping"');
  await withStore(data, async ({ database }) => {
    await prepareDesk(database);
    const { id, text } = await addKey(database, whose, may === "read" ? ["read"] : ["read", "decide"]);
    await note(database, "key added", id, whose);
    write(`${text}\n`);
    process.stderr.write(
      `The key ${id} of ${whose}, who may ${may === "read" ? "look" : "look and decide"}. It is shown this once: keep it like a password.\n`,
    );
  });
}

/** Prints every key: id, name, what it may, since when, and whether it was revoked. */
export async function listDeskKeys({ data }: { readonly data: string }): Promise<void> {
  await withStore(data, async ({ database }) => {
    const keys = await listKeys(database);
    if (keys.length === 0) process.stderr.write("There are no keys: chanjiao desk keys add NAME makes one.\n");
    for (const { id, name, scopes, createdAt, revokedAt } of keys)
      write(
        `${id}  ${scopes.join("+").padEnd(11)}  ${createdAt}  ${revokedAt === undefined ? "in force" : `revoked ${revokedAt}`}  ${name}\n`,
      );
  });
}

/** Ends a key. @throws ChanjiaoError USAGE where there is none in force of that id */
export async function revokeDeskKey({ id, data }: { readonly id: string; readonly data: string }): Promise<void> {
  await withStore(data, async ({ database }) => {
    if (!(await revokeKey(database, id)))
      throw new ChanjiaoError("USAGE", `No key ${id} is in force.`, "chanjiao desk keys list shows them all.");
    await note(database, "key revoked", id, "");
    write(`${id} is revoked, and nobody is signed in with it any more.\n`);
  });
}

/** Prints who did what, when: the last first. */
export async function printDeskLog({ most, data }: { readonly most: number; readonly data: string }): Promise<void> {
  if (!Number.isInteger(most) || most < 1 || most > MOST_LINES)
    throw new ChanjiaoError("USAGE", `--most is a number from 1 to ${MOST_LINES}.`, "chanjiao desk log --most 100");
  await withStore(data, async ({ database }) => {
    for (const { at, by, did, to, detail } of await listEvents(database, { most }))
      write(`${at}  ${by}  ${did}  ${to}${detail === "" ? "" : `  ${detail}`}\n`);
  });
}

async function withStore<T>(data: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({
    data,
    command: "desk",
    interruption: catchSignals("Nothing was done: do it again."),
  });
  try {
    return await work(store);
  } finally {
    await store.stop();
  }
}

async function note(database: Store["database"], did: string, id: string, detail: string): Promise<void> {
  await database.write((run) =>
    addEvent(run, { by: `${userInfo().username} (command)`, keyId: "", did, to: id, detail }),
  );
}
