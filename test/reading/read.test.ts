import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import { readAddedFiles } from "../../src/statements/read-added-files.js";
import { read } from "../../src/commands/read.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { isError, validate } from "../../src/validation/validate.js";
import { KEY, serveModel } from "./asking/serve-model.js";
import { propose, TEXT } from "./propose.js";

const model = readModel();
const seeds = readSeeds(model);

describe("a proposal", () => {
  test("is an ordinary statement file with its text beside it, good but for one thing: that nobody has reviewed it", async () => {
    const { file, proposal, said } = await propose(TEXT);
    expect(readFileSync(join(file, "..", "..", "documents", "news.txt"), "utf8")).toBe(TEXT);
    expect(said).toContain("Review it");
    const errors = (): { rule: string; message: string }[] => {
      const { set, shown } = readAddedFiles(seeds, [file], model);
      return validate(set, model)
        .filter(isError)
        .filter((problem) => shown.has(problem.file))
        .map(({ rule, message }) => ({ rule, message }));
    };
    expect(errors()).toEqual([{ rule: "IsReviewed", message: "the file is proposed and was not reviewed" }]);
    const taken = proposal.replace("proposed: true\n", "");
    writeFileSync(file, taken);
    expect(errors()).toEqual([
      { rule: "IsReviewed", message: "licence is what the proposal left open" },
      { rule: "IsReviewed", message: "metric is what the proposal left open" },
    ]);
    writeFileSync(file, taken.replace(/"to be said[^"]*"/, "CC0-1.0").replace("高校 (to be worded)", "universities"));
    expect(errors()).toEqual([]);
    expect(proposal).toContain("id: enterprise-shagang # known");
    expect(proposal).toMatch(
      /\{ type: LEADS, from: enterprise-shagang, to: community-\w+, order: 1, quotes: \[s2\] \}/,
    );
  });

  test("is never written over what may have been reviewed", async () => {
    const { file } = await propose(TEXT);
    const path = join(file, "..", "..", "news.txt");
    await expect(read({ path, out: file, data: "none", write: () => {} })).rejects.toMatchObject({
      code: "USAGE",
      message: expect.stringContaining("is there already") as unknown,
    });
  });
});

test("the command proposes what a model adds, and where it fails what there is without", async () => {
  const quote = "天津大学在钢铁行业有名。";
  const { config } = await serveModel(({ isCheck }, number) =>
    number > 2 || isCheck
      ? { status: 401, content: KEY }
      : { content: { entities: [{ name: "钢铁", kind: "Industry", quote }] } },
  );
  const { proposal, said } = await propose(`${quote}\n`, {
    CHANJIAO_LLM_URL: config.url,
    CHANJIAO_LLM_KEY: KEY,
  });
  expect(proposal).toContain("kind: Industry");
  expect(said).toContain("asked 1 times");
  expect(proposal + said).not.toContain(KEY);
});
