import { Option } from "commander";

/** Where a command finds its database, unless NEO4J_URI names a server. */
export function dataOption(more = ""): Option {
  return new Option("--data <folder>", `where the database of its own lives${more}`)
    .default("data")
    .env("CHANJIAO_DATA");
}
