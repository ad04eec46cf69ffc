import { expect, test } from "vitest";
import { printModel } from "../../src/model/print-model.js";
import { readModel } from "../../src/model/read-model.js";

test("graph/README.md shows the definition as it is", async () => {
  await expect(printModel(readModel())).toMatchFileSnapshot("../../graph/README.md");
});
