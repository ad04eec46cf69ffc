import { Argument, type Command, Option } from "commander";
import { collect } from "../asking/collect.js";
import { dataOption } from "../graph/data-option.js";
import { EXPORTED, type PartOptions, readPart } from "./read-export.js";

const EXPORT_HELP_AFTER = `
Examples:
  $ npx chanjiao export statements                   all of it, as JSON Lines, to stdout
  $ npx chanjiao export statements graph.jsonl.gz    packed, into a file

  $ npx chanjiao export nodes.csv nodes.csv          things as a table; links.csv, statements.csv, sources.csv beside it
  $ npx chanjiao export graph.gexf graph.gexf        for Gephi; graph.graphml for networkx and yEd, graph.ttl and graph.nq for linked data

A part of it:
  $ npx chanjiao export graph.gexf part.gexf --kind UNIVERSITY --kind COMMUNITY --place place-shandong
  $ npx chanjiao export links.csv links.csv --id enterprise-shagang --id community-quality-steel
  $ npx chanjiao export graph.graphml led.graphml --query question.graphql --var text=钢铁    the things in its answer, and what is among them
  $ npx chanjiao export answer.csv answer.csv --query question.graphql                      the answer itself as a table

statements: one line each for sources with their texts, imports, statements, judgements; the same store gives the same bytes. Questions are answered
meanwhile, and what would change the graph waits. docs/backup.md tells what a line holds.`;

const BACKUP_HELP_AFTER = `
Example:
  $ npx chanjiao backup graph.jsonl.gz

Also while the server runs. The file is read back before it gets its name. docs/backup.md tells of servers and clusters.`;

const RESTORE_HELP_AFTER = `
Example:
  $ npx chanjiao restore graph.jsonl.gz --data restored     then npx chanjiao start --data restored

The database has to be empty. A restore that was stopped goes on when it is called again.`;

/** The commands that write the store into a file, and take it from there. */
export function defineBackup(program: Command): void {
  program
    .command("export")
    .summary("write the graph for other programs, or all that is stored")
    .description(
      "Writes the whole graph as a file of another program, or, as statements, all that it can be made from again.",
    )
    .addArgument(new Argument("<what>", "what to write").choices(["statements", ...EXPORTED.map(({ file }) => file)]))
    .argument("[file]", "where to; packed where it ends in .gz", "-")
    .addOption(
      new Option("--id <id>", "only this thing, and others that are named; may be given again").argParser(collect),
    )
    .addOption(new Option("--kind <kind>", "only things of this kind; may be given again").argParser(collect))
    .option("--place <id>", "only what is located there")
    .option("--at <date>", "only what may have been so then: 2024, 2024-05")
    .option("--query <file>", "only what stands in the answer to this GraphQL question; - for stdin")
    .option("--operation <name>", "which of several in the file")
    .option("--variables <json>", "an object in JSON, or @ and a file of it")
    .addOption(new Option("--var <name=value>", "one variable; may be given again").argParser(collect))
    .addOption(dataOption())
    .addHelpText("after", EXPORT_HELP_AFTER)
    .action(async (what: string, path: string, { data, ...part }: PartOptions & { readonly data: string }) => {
      const format = EXPORTED.find(({ file }) => file === what);
      const selection = await readPart(what, part);
      await (format === undefined
        ? (await import("./export.js")).exportStatements({ path, data })
        : (await import("./export-graph.js")).exportGraph({ format, path, data, selection }));
    });

  program
    .command("backup")
    .summary("write all that is stored into a file, and verify it")
    .description("Writes what export statements writes, packed, and reads it back.")
    .argument("<file>", "graph.jsonl.gz; one that is there is replaced once the new one is whole")
    .addOption(dataOption())
    .addHelpText("after", BACKUP_HELP_AFTER)
    .action(async (path: string, options: { data: string }) =>
      (await import("./backup.js")).backup({ path, ...options }),
    );

  program
    .command("restore")
    .summary("take a backup into an empty database")
    .description(
      "Checks every line of a file that backup or export statements wrote, and takes it into an empty database.",
    )
    .argument("<file>", "packed or not")
    .addOption(dataOption())
    .addHelpText("after", RESTORE_HELP_AFTER)
    .action(async (path: string, options: { data: string }) =>
      (await import("./restore.js")).restoreFile({ path, ...options }),
    );
}
