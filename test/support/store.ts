import { createStore } from "../../src/commands/graph/open-store.js";
import type { Store } from "../../src/commands/graph/store.js";
import type { Interruption } from "../../src/commands/terminal/interruption.js";
import { readModel } from "../../src/model/read-model.js";
import { testDatabase } from "./database.js";
import { testServer } from "./server.js";

const UNINTERRUPTED: Interruption = {
  signal: new AbortController().signal,
  asked: new Promise(() => {}),
  during: (work) => work,
  leaves: () => {},
};

/** The database of this run, as a command has it open. Stopping leaves it as it is. */
export async function testStore(): Promise<Store> {
  const database = await testDatabase();
  const open = { ...database, embedded: undefined, connection: testServer(), stop: async () => {} };
  return createStore(open, readModel(), "test", UNINTERRUPTED);
}
