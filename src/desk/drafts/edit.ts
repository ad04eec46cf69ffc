import { z } from "zod";
import { DeskError } from "../desk-error.js";
import { MOST_ITEMS } from "./draft.js";

const text = (most: number) => z.string().max(most);
const key = text(20);
const version = z.number().int().nonnegative();
const state = z.enum(["OPEN", "ACCEPTED", "REJECTED"]);
const value = z.union([text(2_000), z.number(), z.boolean(), z.array(text(200)).max(50)]);
const details = z.record(text(60), value).refine((all) => Object.keys(all).length <= 40, "at most 40 fields");
const place = z.number().int().nonnegative();
const name = z.strictObject({
  value: text(500),
  language: text(20),
  nameKind: text(40),
  quotes: z.array(text(40)).max(200),
});

/** What somebody does to a draft. Each item comes with the version in which it was seen. */
const EDIT = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("decide"),
    items: z.array(z.strictObject({ key, version })).min(1).max(MOST_ITEMS),
    state,
  }),
  z.strictObject({
    do: z.literal("change"),
    key,
    version,
    set: z.strictObject({
      kind: text(60).optional(),
      names: z.array(name).min(1).max(50).optional(),
      properties: details.optional(),
      type: text(60).optional(),
      from: text(120).optional(),
      to: text(120).optional(),
      details: details.optional(),
      modality: text(40).nullable().optional(),
    }),
  }),
  z.strictObject({
    do: z.literal("merge"),
    key,
    version,
    into: z.strictObject({ id: text(120), kind: text(60) }),
  }),
  z.strictObject({ do: z.literal("separate"), key, version }),
  z.strictObject({
    do: z.literal("add-entity"),
    start: place,
    end: place,
    kind: text(60),
    id: text(120).optional(),
  }),
  z.strictObject({
    do: z.literal("add-link"),
    type: text(60),
    from: text(120),
    to: text(120),
    start: place,
    end: place,
  }),
  z.strictObject({
    do: z.literal("source"),
    version,
    set: z.strictObject({
      title: text(500).optional(),
      publisher: text(300).optional(),
      publishedOn: text(20).optional(),
      url: text(2_000).optional(),
      languages: z.array(text(20)).max(10).optional(),
      licence: text(500).optional(),
      translation: text(20).optional(),
      workId: text(120).optional(),
    }),
  }),
]);

export type Edit = z.infer<typeof EDIT>;

/** @throws DeskError MALFORMED, naming the field */
export function parseEdit(body: unknown): Edit {
  const read = EDIT.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DeskError(
    "MALFORMED",
    `The edit cannot be read: ${issue?.path.join(".") || "it"}: ${issue?.message ?? ""}.`,
  );
}
