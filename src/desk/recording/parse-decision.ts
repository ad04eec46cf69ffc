import { z } from "zod";

const id = z.string().min(1).max(200);

const DECISION = z.strictObject({
  left: id,
  right: id,
  decision: z.enum(["POSITIVE", "NEGATIVE", "UNSURE"]),
  why: z.string().trim().min(1).max(1_000),
});

/** What somebody has decided of two ids, and why. @returns undefined for what is no decision with a reason */
export function parseDecision(body: unknown): z.infer<typeof DECISION> | undefined {
  return DECISION.safeParse(body).data;
}
