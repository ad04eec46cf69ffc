#!/usr/bin/env node
import { ChanjiaoError } from "./errors.js";
import { interruptedBy } from "./commands/terminal/interruption.js";
import { showFailure } from "./commands/terminal/show-failure.js";

/** The oldest Node this runs on; older ones fail somewhere in a dependency, with a message that helps nobody. */
const OLDEST_NODE = 20;

// Who reads may go before we do: `chanjiao check | head`, or a terminal that was closed while the server stops.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new ChanjiaoError(
      "USAGE",
      `Chanjiao needs Node ${OLDEST_NODE}.19 or later, and this is Node ${process.versions.node}.`,
      "Install a current one from https://nodejs.org.",
    );
  }
  const stop = (signal: NodeJS.Signals): void =>
    process.exit(showFailure(interruptedBy(signal, "Nothing was begun: do it again.")));
  process.once("SIGINT", stop); // until the command, once it is read, has its own way to stop
  const { runProgram } = await import("./commands/program.js");
  process.off("SIGINT", stop);
  await runProgram(process.argv.slice(2));
} catch (error) {
  // Work that was left to itself when it was interrupted, a half-started server for one, must not keep the process
  // alive.
  process.exit(showFailure(error));
}
