import { describe, expect, test } from "vitest";
import { readModelConfig } from "../../../src/reading/asking/model-config.js";

describe("settings", () => {
  test("say where, how long, how many at once and at what price", () => {
    expect(readModelConfig({ CHANJIAO_LLM_KEY: "k" })).toBeUndefined();
    expect(
      readModelConfig({
        CHANJIAO_LLM_URL: "http://127.0.0.1:1/v1/",
        CHANJIAO_LLM_TIMEOUT: "30",
        CHANJIAO_LLM_CONCURRENCY: "2",
        CHANJIAO_LLM_CHECK: "no",
        CHANJIAO_LLM_PRICES: "0.5/1.5",
      }),
    ).toMatchObject({
      url: "http://127.0.0.1:1/v1",
      timeoutMs: 30_000,
      atOnce: 2,
      isChecked: false,
      prices: { asked: 0.5, answered: 1.5 },
    });
  });

  test.each([
    ["CHANJIAO_LLM_TIMEOUT", "soon"],
    ["CHANJIAO_LLM_CONCURRENCY", "0"],
    ["CHANJIAO_LLM_PRICES", "cheap"],
  ])("%s that is %s is refused", (name, value) =>
    expect(() => readModelConfig({ CHANJIAO_LLM_URL: "http://127.0.0.1:1", [name]: value })).toThrow(name),
  );
});
