import type { AskGraph } from "../../assistants/ask.js";
import { escapeXml } from "../../text/escaping/escape-xml.js";

interface Previewed {
  readonly entity: {
    readonly name: string;
    readonly kind: string;
    readonly names: readonly { readonly value: string; readonly language: string }[];
    readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
    readonly statements: readonly {
      readonly evidence: readonly { readonly exact: string; readonly source: { readonly title: string } }[];
    }[];
  } | null;
}

const QUERY = `query Preview($id: ID!) { entity(id: $id) { name kind names { value language } identifiers { scheme value }
  statements { evidence { exact source { title } } } } }`;

/** A small page of one thing: names, identifiers, and words that support it. @returns undefined where nothing has the id */
export async function printPreview(id: string, ask: AskGraph): Promise<string | undefined> {
  const { entity } = await ask<Previewed>(QUERY, { id });
  if (entity === null) return undefined;
  const others = entity.names.map(({ value }) => value).filter((value) => value !== entity.name);
  const quote = entity.statements.flatMap(({ evidence }) => evidence)[0];
  const lines = [
    `<h1>${escapeXml(entity.name)}</h1>`,
    `<p>${escapeXml(entity.kind)} · ${escapeXml(id)}</p>`,
    others.length > 0 ? `<p>${escapeXml(others.slice(0, 6).join(" · "))}</p>` : "",
    entity.identifiers.length > 0
      ? `<p>${escapeXml(entity.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(" · "))}</p>`
      : "",
    quote ? `<blockquote>${escapeXml(quote.exact)} <cite>${escapeXml(quote.source.title)}</cite></blockquote>` : "",
  ];
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${escapeXml(entity.name)}</title><body>${lines.join("")}</body></html>`;
}
