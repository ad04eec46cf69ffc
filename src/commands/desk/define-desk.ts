import { type Command, Option } from "commander";
import { dataOption } from "../graph/data-option.js";

const HELP = `
The desk is the page /?view=desk of a server that runs with DESK=on: npx chanjiao start, or serve with a database user who may write.
A key is printed once, when it is made; kept is a hash of it alone. docs/desk.md tells the rest.`;

/** `chanjiao desk`: who may work at the desk, and what was done there. */
export function defineDesk(program: Command): void {
  const desk = program
    .command("desk")
    .summary("who may work at the desk, and what was done there")
    .description("Keys for the desk, where texts are reviewed and recorded in a browser, and its log.")
    .addHelpText("after", HELP);
  const keys = desk.command("keys").description("make, list and revoke keys");
  keys
    .command("add")
    .description("make a key, and print it: it is shown this once")
    .argument("<name>", "whose it is; others see it beside what they did")
    .addOption(
      new Option("--may <scope>", "look at everything, or also change, record and undo")
        .choices(["read", "decide"])
        .default("decide"),
    )
    .addOption(dataOption())
    .action(async (name: string, options: { may: "read" | "decide"; data: string }) =>
      (await import("./keys.js")).addDeskKey({ name, ...options }),
    );
  keys
    .command("list")
    .description("all keys, those that were revoked too")
    .addOption(dataOption())
    .action(async (options: { data: string }) => (await import("./keys.js")).listDeskKeys(options));
  keys
    .command("revoke")
    .description("end a key, and whoever is signed in with it")
    .argument("<id>", "as list shows it")
    .addOption(dataOption())
    .action(async (id: string, options: { data: string }) =>
      (await import("./keys.js")).revokeDeskKey({ id, ...options }),
    );
  desk
    .command("log")
    .description("who did what, when: the last first")
    .addOption(new Option("--most <number>", "lines").default(100).argParser(Number))
    .addOption(dataOption())
    .action(async (options: { most: number; data: string }) => (await import("./keys.js")).printDeskLog(options));
}
