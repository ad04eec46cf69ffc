import { expect, test } from "vitest";
import { knownBeside } from "../plan.js";

test("what was asked for is known, or known not to be there; what nobody asked for throws", async () => {
  const known = await knownBeside();
  await known.ask({
    about: ["university-pku", "university-nowhere"],
    kinds: ["community-quality-steel"],
    keys: [{ scheme: "MOE", value: "4111010001" }],
    names: ["北京大学", "nobody"],
  });
  expect([known.kinds.get("university-pku"), known.kinds.get("community-quality-steel")]).toEqual([
    "University",
    "Community",
  ]);
  expect([known.about.get("university-nowhere"), known.kinds.get("university-nowhere")]).toEqual([[], undefined]);
  expect(known.owners.get("MOE 4111010001")).toBe("university-pku");
  expect([known.names.get("北京大学"), known.names.get("nobody")]).toEqual([["university-pku"], []]);
  const [statement] = known.about.get("university-pku") ?? [];
  expect(known.isThere(statement!)).toBe(true);
  expect(known.isThere({ id: "0", subjectId: "university-pku" })).toBe(false);

  for (const look of [
    () => known.kinds.get("university-hrbust"),
    () => known.kinds.has("university-hrbust"),
    () => known.about.get("community-quality-steel"),
    () => known.takenBack.get("university-hrbust"),
    () => known.links.get("university-hrbust"),
    () => known.owners.get("MOE 1"),
    () => known.names.get("哈尔滨理工大学"),
    () => known.isThere({ id: "0", subjectId: "university-hrbust" }),
  ])
    expect(look).toThrow(/^nobody asked the database for .+ before it was looked up$/);

  known.forget();
  expect(() => known.kinds.get("university-pku")).toThrow("nobody asked the database for the kind of university-pku");
});
