import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { AskOptions } from "./ask.js";
import { collect } from "./collect.js";
import type { FindOptions, PathOptions, SentencesOptions, ShownOptions } from "./look-up.js";

const ALL = `
Words and quotes on a terminal, JSON where the output goes elsewhere or with --json. Where the server says to wait, this waits, and says so.
Exit statuses: 0 answered, 2 asked wrongly, 4 nothing has that id or name, 23 no server answers, 24 not answered.`;

const FIND_HELP = `
Examples:
  $ npx chanjiao find 沙钢
  $ npx chanjiao find "harbin science" --kind UNIVERSITY --first 50
  $ npx chanjiao find 沙钢 --json | jq '.hits[].entity.id'
${ALL}`;

const SHOW_HELP = `
Examples:
  $ npx chanjiao show 沙钢集团
  $ npx chanjiao show university-hrbust --link LEADS --link MEMBER_OF --at 2024-05
${ALL}`;

const PATH_HELP = `
Example:
  $ npx chanjiao path university-hrbust 华为
${ALL}`;

const SENTENCES_HELP = `
Examples:
  $ npx chanjiao sentences "steel community"
  $ npx chanjiao sentences 共同体 --about enterprise-shagang
${ALL}`;

const ASK_HELP = `
Examples:
  $ npx chanjiao ask question.graphql --var id=enterprise-shagang
  $ npx chanjiao ask questions.graphql --operation Led --variables '{"first": 20}'
  $ echo '{ meta { version nodes } }' | npx chanjiao ask -

JSON is the whole answer: data, errors, extensions. A variable given by --var is text unless it reads as JSON (20, true, ["a"]).
${ALL}`;

/** The commands that ask a running server. */
export function defineAsking(program: Command): void {
  asking(program.command("find"), FIND_HELP)
    .summary("who or what bears a name, in Chinese, English or pinyin")
    .description("Finds universities, enterprises, communities, people and more by their names, the best first.")
    .argument("<text>", "a name, or some of it")
    .addOption(new Option("--kind <kind>", "of this kind, such as UNIVERSITY; may be given again").argParser(collect))
    .addOption(first(10))
    .action(async (text: string, options: FindOptions) => (await import("./look-up.js")).showFound(text, options));

  asking(program.command("show"), SHOW_HELP)
    .summary("what is known of one thing, and what it is linked to")
    .description("Shows names, identifiers, facts and links of one thing, each with the sentence that supports it.")
    .argument("<thing>", "its id, or a name that it alone bears")
    .addOption(new Option("--link <kind>", "links of this kind, such as LEADS; may be given again").argParser(collect))
    .option("--at <date>", "what may have been so then: 2024, 2024-05")
    .addOption(first(12))
    .action(async (thing: string, options: ShownOptions) => (await import("./look-up.js")).showThing(thing, options));

  asking(program.command("path"), PATH_HELP)
    .summary("how two things are connected")
    .description("Shows the shortest ways from one thing to another, step by step, with sentences.")
    .argument("<from>", "an id, or a name that one thing alone bears")
    .argument("<to>", "another one")
    .option("--at <date>", "what may have been so then: 2024, 2024-05")
    .action(async (from: string, to: string, options: PathOptions) =>
      (await import("./look-up.js")).showPaths(from, to, options),
    );

  asking(program.command("sentences"), SENTENCES_HELP)
    .summary("sentences of the documents with these words")
    .description("Searches the sentences of the source documents, and shows what rests on each.")
    .argument("<text>", "words")
    .option("--about <thing>", "that speak of this one")
    .addOption(first(5))
    .action(async (text: string, options: SentencesOptions) =>
      (await import("./look-up.js")).showSentences(text, options),
    );

  asking(program.command("ask"), ASK_HELP)
    .summary("put a GraphQL question from a file")
    .description("Sends an operation with its variables to a running server, and prints the answer.")
    .addArgument(new Argument("<file>", "a GraphQL document; - for stdin"))
    .option("--operation <name>", "which of several in the file")
    .option("--variables <json>", "an object in JSON, or @ and a file of it")
    .addOption(new Option("--var <name=value>", "one variable; may be given again").argParser(collect))
    .action(async (file: string, options: AskOptions) => (await import("./ask.js")).ask(file, options));
}

function asking(command: Command, help: string): Command {
  return command
    .addOption(
      new Option("--url <address>", "the server that is asked").default("http://localhost:4000").env("CHANJIAO_URL"),
    )
    .option("--json", "print JSON, on a terminal too")
    .addHelpText("after", help);
}

function first(usual: number): Option {
  return new Option("--first <number>", "so many").default(usual).argParser((text) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new InvalidArgumentError("Give a whole number from 1 on.");
  });
}
