import type { CompletedCommand, CompletedOption } from "./list-words.js";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A script that teaches a shell the command line as it is now: nothing of Chanjiao runs while somebody types. */
export function printCompletion(shell: Shell, commands: readonly CompletedCommand[]): string {
  return { bash: printBash, zsh: printZsh, fish: printFish }[shell](commands);
}

const isTop = ({ path }: CompletedCommand): boolean => !path.includes(" ");
const listFlags = ({ options }: CompletedCommand): readonly string[] => options.flatMap(({ flags }) => flags);

/** The words of the command line that are commands, put together: "review list". */
function printBash(commands: readonly CompletedCommand[]): string {
  const valued = commands.flatMap((command) =>
    command.options
      .filter(({ values }) => values !== undefined)
      .map(
        (option) => `    "${command.path}|${option.flags.join(`"|"${command.path}|`)}") ${printBashValues(option)} ;;`,
      ),
  );
  const offered = commands.map(
    (command) =>
      `    "${command.path}") words="${[...listFlags(command), ...command.values].join(" ")}"; files=${command.takesFiles ? "yes" : ""} ;;`,
  );
  return `# bash: source <(chanjiao completion bash)
_chanjiao() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path="" words="" files="" each
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${commands.map(({ path }) => path.replaceAll(" ", "/")).join(" ")} " in
      *" \${path:+\${path/ //}/}$each "*) path="\${path:+$path }$each" ;;
    esac
  done
  COMPREPLY=()
  case "$path|$before" in
${valued.join("\n")}
  esac
  case "$path" in
    "") words="--help --version ${commands
      .filter(isTop)
      .map(({ name }) => name)
      .join(" ")}" ;;
${offered.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ -n "$files" ] && COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _chanjiao chanjiao
`;
}

function printBashValues({ values = [], takesFile }: CompletedOption): string {
  const how = takesFile ? "-f" : `-W "${values.join(" ")}"`;
  return `COMPREPLY=($(compgen ${how} -- "$word")); return`;
}

function printZsh(commands: readonly CompletedCommand[]): string {
  const described = commands.filter(isTop).map(({ name, summary }) => `    ${quoteZsh(`${name}:${summary}`)}`);
  const cases = commands.filter(isTop).map((command) => {
    const below = commands.filter(({ path }) => path.startsWith(`${command.path} `));
    const options = [command, ...below].flatMap((each) => each.options).filter(isFirstOfItsFlags);
    const first = command.values.length > 0 ? ` '1:what:(${command.values.join(" ")})'` : "";
    const further = below.flatMap((each) => each.values);
    const second = further.length > 0 ? ` '2:what:(${[...new Set(further)].join(" ")})'` : "";
    const rest = command.takesFiles ? " '*:file:_files'" : " '*:words: '";
    return `    ${command.name}) _arguments ${options.flatMap(printZshOption).join(" ")}${first}${second}${rest} ;;`;
  });
  return `#compdef chanjiao
# zsh: source <(chanjiao completion zsh), after compinit
_chanjiao() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
compdef _chanjiao chanjiao
`;
}

function isFirstOfItsFlags({ flags }: CompletedOption, at: number, all: readonly CompletedOption[]): boolean {
  return all.findIndex((other) => other.flags[0] === flags[0]) === at;
}

function printZshOption({ flags, description, values, takesFile }: CompletedOption): readonly string[] {
  const said = description.replaceAll(/[[\]:]/g, " ");
  const value = values === undefined ? "" : `:value:${takesFile ? "_files" : `(${values.join(" ")})`}`;
  return flags.map((flag) => quoteZsh(`*${flag}[${said}]${value}`));
}

function quoteZsh(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function printFish(commands: readonly CompletedCommand[]): string {
  const tops = commands.filter(isTop);
  const names = tops.map(({ name }) => name).join(" ");
  const lines = commands.flatMap((command) => {
    const seen = command.path.split(" ").map((name) => `__fish_seen_subcommand_from ${name}`);
    const when = `complete -c chanjiao -n ${quoteFish(seen.join("; and "))}`;
    const options = command.options.map(({ flags, description, values, takesFile }) => {
      const named = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
      const value = values === undefined ? "" : takesFile ? " -r -F" : ` -x -a ${quoteFish(values.join(" "))}`;
      return `${when} ${named.join(" ")}${value} -d ${quoteFish(description)}`;
    });
    const first = command.values.length > 0 ? [`${when} -a ${quoteFish(command.values.join(" "))}`] : [];
    return [...options, ...first, ...(command.takesFiles ? [`${when} -F`] : [])];
  });
  return `# fish: chanjiao completion fish | source
complete -c chanjiao -f
${tops.map(({ name, summary }) => `complete -c chanjiao -n ${quoteFish(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quoteFish(summary)}`).join("\n")}
${lines.join("\n")}
`;
}

function quoteFish(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
