import type { PropertyValue } from "./words/labels.js";
import { printNumber } from "./figures.js";
import type { Language } from "./dates.js";
import type { Words } from "./words/words.js";

/**
 * What some kinds of link say beyond who and when; the API answers it by the kind of link, in a connection of its own.
 */
export interface LinkDetail {
  readonly id: string;
  readonly titleZh?: string | null;
  readonly titleEn?: string | null;
  readonly tenure?: string | null;
  readonly memberRole?: string | null;
  readonly role?: string | null;
  readonly status?: string | null;
  readonly speechKind?: string | null;
  readonly prize?: string | null;
  readonly count?: number | null;
  readonly amount?: number | null;
  readonly currency?: string | null;
}

/** The details of all connections under one thing, by the link's id, wherever they stand. */
export function gatherDetails(...things: readonly unknown[]): ReadonlyMap<string, LinkDetail> {
  const found = new Map<string, LinkDetail>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("properties" in value) {
      const { properties } = value as { readonly properties: LinkDetail };
      found.set(properties.id, properties);
    } else for (const part of Object.values(value)) walk(part);
  };
  things.forEach(walk);
  return found;
}

/** In a few words: a post's title, a role, a prize; "" where the link says no more than that it is. */
export function printDetail(
  detail: LinkDetail | undefined,
  words: Pick<Words, "value" | "counted">,
  language: Language,
): string {
  if (!detail) return "";
  const { titleZh, titleEn, tenure, memberRole, role, status, speechKind, prize, count, amount, currency } = detail;
  const title = language === "zh" ? (titleZh ?? titleEn) : (titleEn ?? titleZh);
  const word = (value: string | null | undefined): string =>
    value ? (words.value[value as PropertyValue] ?? value) : "";
  const money =
    typeof amount === "number" ? words.counted(printNumber(amount, language), currency ?? "CNY", amount) : "";
  const prizes = prize && typeof count === "number" && count > 1 ? `${prize} × ${count}` : (prize ?? "");
  return [
    tenure === "FORMER" ? word(tenure) : "",
    word(speechKind === "OTHER" ? null : speechKind),
    title ?? "",
    word(memberRole),
    word(role),
    word(status),
    prizes,
    money,
  ]
    .filter((part) => part !== "")
    .join(language === "zh" ? "，" : ", ");
}
