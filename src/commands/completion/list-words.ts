import type { Command, Option } from "commander";
import { listKinds, listLinks } from "../asking/check-terms.js";

/** An option as completion offers it. */
export interface CompletedOption {
  /** "--kind", "-p" */
  readonly flags: readonly string[];
  readonly description: string;
  /** Undefined where it takes nothing; empty where nothing is known of what it takes. */
  readonly values: readonly string[] | undefined;
  /** It takes a file or a folder. */
  readonly takesFile: boolean;
}

export interface CompletedCommand {
  /** "review" or, below another, "review list". */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be; empty where nothing is known of it. */
  readonly values: readonly string[];
  /** Files may follow. */
  readonly takesFiles: boolean;
}

/** Every command of the command line as completion needs it, those below another behind it. */
export function listCompleted(program: Command): readonly CompletedCommand[] {
  return program.commands.flatMap((command) => [describe(command, program), ...listBelow(command, program)]);
}

function listBelow(command: Command, program: Command): readonly CompletedCommand[] {
  return command.commands.flatMap((each) => [describe(each, program), ...listBelow(each, program)]);
}

function describe(command: Command, program: Command): CompletedCommand {
  const path: string[] = [];
  for (let each: Command | null = command; each !== null && each !== program; each = each.parent)
    path.unshift(each.name());
  const args = command.registeredArguments;
  return {
    path: path.join(" "),
    name: command.name(),
    summary: command.summary() || command.description(),
    options: [...command.options.map(describeOption), HELP],
    values: [...(args[0]?.argChoices ?? []), ...command.commands.map((each) => each.name())],
    takesFiles: args.some((argument) => /file/.test(argument.name())),
  };
}

const HELP: CompletedOption = {
  flags: ["--help", "-h"],
  description: "what is known of the command",
  values: undefined,
  takesFile: false,
};

function describeOption({ long, short, description, argChoices, required, optional }: Option): CompletedOption {
  const takes = required || optional;
  const known = long === "--kind" ? listKinds() : long === "--link" ? listLinks() : [];
  return {
    flags: [long, short].flatMap((flag) => flag ?? []),
    description,
    values: takes ? [...(argChoices ?? []), ...known] : undefined,
    takesFile: takes && /^--(out|mapping|data|variables|query)$/.test(long ?? ""),
  };
}
