// Everything that is checked without running it, side by side; the first that is not well is the status.
import { spawn } from "node:child_process";

const CHECKS = [
  ["biome", "format", "."],
  // It has read the types of every file for its rules, by the tsconfig.json that is nearest to each: what the compiler says
  // of them comes with it.
  ["oxlint", "--type-check"],
  ["tsx", "lint/check-house.ts"],
  ["tsx", "lint/check-licences.ts"],
];

const statuses = await Promise.all(
  CHECKS.map(
    ([command, ...given]) =>
      new Promise((done) => {
        spawn(command, given, { stdio: "inherit", shell: process.platform === "win32" })
          .on("exit", (status) => done(status ?? 1))
          .on("error", (error) => {
            console.error(`${command}: ${error.message}`);
            done(1);
          });
      }),
  ),
);
process.exitCode = statuses.find((status) => status !== 0) ?? 0;
