import type { Model } from "../../model/model.js";

/** Kinds and links that are written otherwise: figures stand in a list of their own. */
export const LEFT_OUT: ReadonlySet<string> = new Set(["SourceDocument", "Figure", "MEASURES"]);
export const MODALITIES = ["ASSERTED", "PLANNED", "HISTORICAL"] as const;

/** What an answer has to be, as JSON Schema in the strict form that structured outputs ask for. */
export function planAnswerSchema(model: Model): object {
  const text = { type: "string" };
  const ofKinds = [...model.kinds.values()].filter(({ label }) => !LEFT_OUT.has(label));
  const ofLinks = [...model.links.values()].filter(({ type }) => !LEFT_OUT.has(type));
  const names = (
    all: readonly { readonly properties: ReadonlyMap<string, { readonly derived: boolean }> }[],
  ): string[] =>
    [
      ...new Set(
        all.flatMap(({ properties }) => [...properties].filter(([, one]) => !one.derived).map(([name]) => name)),
      ),
    ].sort();
  const properties = (all: Parameters<typeof names>[0]): object =>
    list(object({ name: { type: "string", enum: names(all) }, value: text }));
  return object({
    entities: list(
      object({
        name: text,
        kind: { type: "string", enum: ofKinds.map(({ label }) => label) },
        aliases: list(text),
        properties: properties(ofKinds),
        quote: text,
      }),
    ),
    links: list(
      object({
        type: { type: "string", enum: ofLinks.map(({ type }) => type) },
        from: text,
        to: text,
        modality: { type: "string", enum: MODALITIES },
        properties: properties(ofLinks),
        quote: text,
      }),
    ),
    figures: list(
      object({
        words: text,
        value: { type: "number" },
        unit: text,
        metric: text,
        qualifier: { type: "string", enum: model.enums.get("Qualifier") ?? [] },
        about: text,
        quote: text,
      }),
    ),
  });
}

/** What the second pass answers: of each claim by its number whether the quote says it. */
export const VERDICTS = object({
  verdicts: list(object({ claim: { type: "integer" }, supported: { type: "boolean" } })),
});

function object(properties: Readonly<Record<string, object>>): object {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

function list(items: object): object {
  return { type: "array", items };
}
