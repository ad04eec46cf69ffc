import { ChanjiaoError } from "../../errors.js";
import { FORMATS } from "../../importing/files/recognise.js";
import { checkPartialDate } from "../../model/values/partial-date.js";
import { isRegisters, REGISTERS } from "./import-registers.js";

/** What an import is asked for, of which not everything can be meant together. */
export interface AskedImport {
  readonly paths: readonly string[];
  readonly as?: string | undefined;
  /** Path of the file that says what the columns of a table mean. */
  readonly mapping?: string | undefined;
  readonly edition?: string | undefined;
  /** Write it. Otherwise it is only told what would be; an import that is named by its id is taken back in any case. */
  readonly apply?: boolean | undefined;
  readonly skipInvalid?: boolean | undefined;
  /** Id of an import that is taken back, or "registers", instead of reading files. */
  readonly undo?: string | undefined;
  readonly reason?: string | undefined;
}

/** Options that say how files are read. */
const OF_FILES = [
  ["as", "--as"],
  ["mapping", "--mapping"],
  ["edition", "--edition"],
  ["skipInvalid", "--skip-invalid"],
] as const;

/** Whether the options of `import` can be meant together. @throws ChanjiaoError USAGE */
export function checkOptions(options: AskedImport): void {
  const { paths, as, mapping, edition, undo, reason } = options;
  const [, given] = OF_FILES.find(([name]) => options[name] !== undefined && options[name] !== false) ?? [];
  if (undo !== undefined) {
    if (paths.length > 0)
      throw refuse(
        `--undo takes back an import and reads no file, and here is ${paths[0]}.`,
        `chanjiao import --undo ${undo} takes it back; chanjiao import ${paths.join(" ")} reads`,
      );
    if (given !== undefined)
      throw refuse(
        `${given} says how a file is read, and --undo reads none.`,
        `Leave it out: chanjiao import --undo ${undo}`,
      );
    return;
  }
  if (reason !== undefined)
    throw refuse(
      "--reason says why an import is taken back, and none is named.",
      `chanjiao import --undo ID --reason ${JSON.stringify(reason)}`,
    );
  if (paths.length === 0)
    throw refuse("No file is named.", "chanjiao import FILE…; chanjiao import --undo ID takes an import back");
  if (isRegisters(options)) {
    if (given === undefined) return;
    throw refuse(
      `${given} is for files; what the registers are is known.`,
      "chanjiao import registers; a file of that name is ./registers",
    );
  }
  if (paths.includes(REGISTERS))
    throw refuse(
      `${REGISTERS}, those that come with the program, are imported by themselves.`,
      "chanjiao import registers, then the others; a file of that name is ./registers",
    );
  if (as !== undefined && !(FORMATS as readonly string[]).includes(as))
    throw refuse(`There is no format "${as}".`, `One of ${FORMATS.join(", ")}; or leave --as out: the content tells.`);
  if (mapping !== undefined && as !== undefined && as !== "table")
    throw refuse(
      `--mapping says what the columns of a table mean, and --as ${as} is none.`,
      "Leave --as out, or --mapping.",
    );
  const fault = edition === undefined ? undefined : checkPartialDate(edition);
  if (fault) throw refuse(`--edition: ${fault.message}.`, fault.suggestion ?? "");
}

function refuse(message: string, help: string): ChanjiaoError {
  return new ChanjiaoError("USAGE", message, help);
}
