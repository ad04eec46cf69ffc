import { Argument, type Command } from "commander";
import { SHELLS } from "./print-completion.js";

const HELP_AFTER = `
Examples:
  $ source <(npx chanjiao completion bash)        in ~/.bashrc
  $ source <(npx chanjiao completion zsh)         in ~/.zshrc, after compinit
  $ npx chanjiao completion fish | source         in ~/.config/fish/config.fish

It completes the word chanjiao: alias chanjiao="npx chanjiao" where it is not on the path.`;

/** The command that prints a script for a shell. */
export function defineCompletion(program: Command): void {
  program
    .command("completion")
    .summary("let a shell complete commands, options, kinds and files")
    .description("Prints a script that teaches a shell to complete the words of this command line.")
    .addArgument(new Argument("<shell>", "which one").choices(SHELLS))
    .addHelpText("after", HELP_AFTER)
    .action(async (shell: (typeof SHELLS)[number]) => {
      const [{ listCompleted }, { printCompletion }] = await Promise.all([
        import("./list-words.js"),
        import("./print-completion.js"),
      ]);
      process.stdout.write(printCompletion(shell, listCompleted(program)));
    });
}
