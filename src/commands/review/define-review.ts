import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import { dataOption } from "../graph/data-option.js";

const HELP = `
In a terminal each key decides at once: a accept (one), r reject (two), u unsure, p split (take apart what was merged), s skip, z undo, q quit.
Otherwise lines from stdin: a letter or word, and behind it why: printf 'a one address\\nr\\n' | npx chanjiao review --by Li
Each decision is kept, and the graph follows it, as it is made. docs/identity.md tells how pairs are found.`;

interface Given {
  readonly data: string;
  readonly by: string;
  readonly why: string;
  readonly list?: boolean;
  readonly auto?: boolean;
}

/** `chanjiao review` and what belongs to it. */
export function defineReview(program: Command): void {
  const review = program
    .command("review")
    .summary("who is who: decide what is one, what is two")
    .description("Works through pairs that may be one, and keeps who decided what and why. Everything can be undone.")
    .enablePositionalOptions()
    .option("--list", "print the queue, one pair a line, and decide nothing")
    .option("--auto", "merge what is sure enough that nobody need look")
    .addOption(byOption())
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action(async (options: Given) => (await import("./review.js")).reviewQueue(options));

  const add = (name: string, argument: string, summary: string): Command =>
    review.command(name).description(summary).argument(argument).addOption(byOption()).addOption(dataOption());
  add("undo", "<id>", "take a judgement back")
    .option("--why <text>", "why", "")
    .action(async (id: string, options: Given, command: Command) =>
      (await import("./review.js")).undoJudgement(id, { ...options, ...sharedOptions(review, command) }),
    );
  add("export", "<file>", "write all judgements as CSV; - for stdout").action(
    async (file: string, options: Given, command: Command) =>
      (await import("./review.js")).exportJudgements(file, { ...options, ...sharedOptions(review, command) }),
  );
  add(
    "import",
    "<file>",
    "add the judgements of a CSV file: left, right, decision, and what else export writes",
  ).action(async (file: string, options: Given, command: Command) =>
    (await import("./review.js")).importJudgements(file, { ...options, ...sharedOptions(review, command) }),
  );
}

/** `review --data x undo ID` and `review undo --data x ID` mean the same. */
function sharedOptions(review: Command, command: Command): Partial<Given> {
  const given = (["data", "by"] as const).filter(
    (name) => command.getOptionValueSource(name) !== "cli" && review.getOptionValueSource(name) === "cli",
  );
  return Object.fromEntries(given.map((name) => [name, review.getOptionValue(name) as string]));
}

function byOption(): Option {
  return new Option("--by <name>", "who decides").default(userInfo().username, "who is logged in");
}
