// A load that is killed by the operating system when it is half done: a process of its own, started by kill-a-load.ts.
import { writeSync } from "node:fs";
import { connect } from "../../../src/database/connection.js";
import { applyChange } from "../../../src/loading/apply-change.js";
import { readModel } from "../../../src/model/read-model.js";
import { NO_CHANGE } from "../../../src/store/change.js";
import { importOf } from "../../support/load.js";
import { entity, source } from "../statements.js";

const { uri, user, password } = process.env as Record<string, string>;
const database = await connect({ uri: uri!, user, password });
const many = Array.from({ length: 2_000 }, (_, index) =>
  entity(`enterprise-${index}`, "Enterprise", `Works ${index}`),
).flat();
await applyChange(
  database,
  readModel(),
  { ...NO_CHANGE, imports: [importOf([source("a")], many)] },
  {
    software: "test",
    onStep: ({ done, total }) => {
      if (done < total / 2) return;
      writeSync(1, `${done} of ${total}`);
      process.kill(process.pid, "SIGKILL");
    },
  },
);
