import { Command, CommanderError, Option } from "commander";
import { readProgramVersion } from "../machine/project.js";
import { yieldProcessor } from "../machine/yield-processor.js";
import { ChanjiaoError } from "../errors.js";
import {
  HELP_AFTER,
  MCP_HELP_AFTER,
  IMPORT_HELP_AFTER,
  READ_HELP_AFTER,
  RETRACT_HELP_AFTER,
  SERVE_HELP_AFTER,
  START_HELP_AFTER,
} from "./help-texts.js";
import { catchSignals } from "./terminal/interruption.js";
import { hasColor } from "./terminal/paint.js";
import { defineBackup } from "./backup/define-backup.js";
import { defineAsking } from "./asking/define-asking.js";
import { defineDesk } from "./desk/define-desk.js";
import { defineCompletion } from "./completion/define-completion.js";
import type { DatabaseOptions } from "./serving/database.js";
import type { StartOptions } from "./start.js";
import { dataOption } from "./graph/data-option.js";
import { defineReview } from "./review/define-review.js";

/** What is left where bringing the seeds in is stopped: they go in in one transaction, a graph is made anew in whole pieces. */
const WHOLE = "The graph is whole, and nothing that is stated is lost: do it again, and what is missing is done.";

/**
 * The command line: each command, its arguments, and the function that does it. Commands are loaded when they are
 * called: `check` need not wait for the API to be read.
 * @throws ChanjiaoError USAGE for what it does not know
 */
export async function runProgram(args: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error);
  }
}

export function createProgram(): Command {
  const program = new Command("chanjiao")
    .description("A cited knowledge graph of China's industry–education ecosystem, on Neo4j, asked through GraphQL.")
    .version(readProgramVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this, or what is known of a command")
    .helpCommand(false)
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText("after", HELP_AFTER);

  const start = program
    .command("start")
    .summary("start the database, load the seeds, serve GraphQL")
    .description(
      "Starts the database (or connects to NEO4J_URI), loads seeds/, and serves GraphQL until it is stopped.",
    )
    .addHelpText("after", START_HELP_AFTER)
    .action(async (options: StartOptions) => {
      // Before all that start needs is read: Ctrl-C in the first second is answered too.
      const interruption = catchSignals(WHOLE);
      const { start } = await interruption.during(import("./start.js"));
      await start(options, interruption);
    });

  const serve = program
    .command("serve")
    .summary("answer only: serve the graph that a database has, write nothing")
    .description(
      "Serves the graph in NEO4J_URI, or in the database that another command runs here. Nothing is written, there or into any folder, so any number of these may run.",
    )
    .addHelpText("after", SERVE_HELP_AFTER)
    .action(async (options: StartOptions) => {
      const interruption = catchSignals("Nothing was written: it only answers.");
      const { serve } = await interruption.during(import("./serve.js"));
      await serve(options, interruption);
    });
  for (const command of [start, serve]) addServingOptions(command);

  program
    .command("seed")
    .summary("bring the seeds into the database, and end")
    .description("Does what start does before it serves: opens the database and brings the seeds in.")
    .addOption(dataOption())
    .action(async ({ data }: { data: string }) => {
      const interruption = catchSignals(WHOLE);
      const { seed } = await interruption.during(import("./seed.js"));
      await seed(data, interruption);
    });

  program
    .command("mcp")
    .summary("let an assistant ask: the Model Context Protocol on stdin and stdout")
    .description("Answers an assistant's calls from a running server, each answer with the sentences that support it.")
    .option("--url <address>", "the server that is asked", "http://localhost:4000")
    .addHelpText("after", MCP_HELP_AFTER)
    .action(async (options: { url: string }) => (await import("./serving/mcp.js")).mcp(options));

  defineAsking(program);

  program
    .command("database")
    .summary("how Neo4j's own tools reach the graph")
    .description(
      "Tells address, user, and where the password is, for Browser, cypher-shell, Bloom, NeoDash and drivers.",
    )
    .option("--json", "print JSON, on a terminal too")
    .option("--show-password", "print the password, and nothing else")
    .addOption(dataOption())
    .action(async (options: DatabaseOptions) => (await import("./serving/database.js")).database(options));

  program
    .command("check")
    .summary("are the sources and statements valid?")
    .description(
      "Checks seeds/, or the statement files that are named beside it, and prints every problem with its place. Needs no database; import checks beside all that the graph holds.",
    )
    .argument("[file...]", "statement files; the rest of seeds/ is read for what they refer to")
    .action(async (paths: string[]) => {
      const { check } = await import("./check.js");
      process.exitCode = await check({ paths, color: hasColor(process.stdout) });
    });

  program
    .command("import")
    .summary("bring in statement files, tables, lists of institutions, ROR records")
    .description(
      "Reads files and tells what they would do to the graph: what is new, changed, closed, conflicting, duplicate, to be reviewed. Nothing is written without --apply, but by --undo of an import.",
    )
    .argument(
      "[file...]",
      "what to import, the content tells what each is; or registers, for those that come with the program",
    )
    .option("--as <format>", "statements, table, moe-institutions or ror")
    .option("--mapping <file>", "what the columns of a table mean; without it a mapping is proposed")
    .option("--edition <date>", "the state of the register that the file gives: 2026-06-20")
    .option("--apply", "write it")
    .option("--skip-invalid", "leave out rows with problems, and list them")
    .option(
      "--undo <import>",
      "take back what an import brought, one that was broken off too: written at once, with or without --apply; or registers, which is only told without it",
    )
    .option("--reason <text>", "why it is taken back")
    .addOption(dataOption())
    .addHelpText("after", IMPORT_HELP_AFTER)
    .action(
      async (
        paths: string[],
        options: {
          as?: string;
          mapping?: string;
          edition?: string;
          apply?: boolean;
          skipInvalid?: boolean;
          undo?: string;
          reason?: string;
          data: string;
        },
      ) => {
        yieldProcessor(); // whoever asks a server beside it goes before
        const { importFiles } = await import("./import.js");
        process.exitCode = await importFiles({ paths, ...options });
      },
    );

  program
    .command("retract")
    .summary("take statements back, with a reason")
    .description(
      "Takes statements back, or all of a source; --undo restores them. The graph follows; both stay in its history, with the reasons.",
    )
    .argument("[statement...]", "ids of statements, as the API gives them")
    .option("--source <id>", "every statement of this source")
    .option("--undo", "restore what was taken back")
    .option("--reason <text>", "why; it is shown wherever the statement is")
    .addOption(dataOption())
    .addHelpText("after", RETRACT_HELP_AFTER)
    .action(async (ids: string[], options: { source?: string; reason?: string; undo?: boolean; data: string }) =>
      (await import("./retract.js")).retract({ ids, ...options }),
    );

  program
    .command("anchor")
    .summary("fill in where the quotes of a statement file stand")
    .description(
      "Finds the words of each quote in the document and writes their positions, and a missing sha256, into the file.",
    )
    .argument("<file...>", "statement files, in place")
    .action(async (paths: string[]) => {
      const { anchor } = await import("./anchor.js");
      process.exitCode = await anchor({ paths, color: hasColor(process.stdout) });
    });

  defineReview(program);
  defineDesk(program);
  defineBackup(program);

  program
    .command("read")
    .summary("propose statements from a text, for a person to review")
    .description(
      "Reads a text, web page, Word document or PDF and writes a statement file with what it seems to say, each with its quote. Nothing enters the graph: check, import and start refuse the file until it was reviewed.",
    )
    .argument("<file>", "txt, html, docx or pdf")
    .option(
      "--out <file>",
      "the statement file; default proposals/statements/<name>.yaml, with the text in proposals/documents/",
    )
    .addOption(dataOption(", for the names that are known"))
    .addHelpText("after", READ_HELP_AFTER)
    .action(async (path: string, options: { out?: string; data: string }) =>
      (await import("./read.js")).read({ path, ...options }),
    );

  defineCompletion(program);

  return program;
}

function addServingOptions(command: Command): void {
  command
    .addOption(new Option("-p, --port <number>", "port to serve on, 0 for any free one").default("4000").env("PORT"))
    .addOption(
      new Option("--host <address>", "address to serve on; 0.0.0.0 for all networks").default("127.0.0.1").env("HOST"),
    )
    .addOption(dataOption());
}

/** Commander's "error: unknown command 'strat'\n(Did you mean start?)" in our form. */
function usageError(error: CommanderError): ChanjiaoError {
  const noCommand = error.code === "commander.help";
  const [message = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
  const said = message.replace(/\.$/, "");
  const text = noCommand ? "Say what to do: chanjiao <command>." : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  const help =
    suggestion?.replace(/[()]/g, "") ?? (noCommand ? undefined : "chanjiao --help shows every command and option.");
  return new ChanjiaoError("USAGE", text, help);
}
