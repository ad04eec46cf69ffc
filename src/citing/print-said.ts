import type { Model } from "../model/model.js";
import type { ReferenceLanguage } from "./citation.js";

/** What a statement or a link says, its ends by name. */
export interface Said {
  /** `kind`, `name`, `identifier`, a property or the type of a link. */
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string | undefined;
  readonly value?: string | undefined;
}

/** In words: "沙钢 牵头 共同体", "Shagang: established 1975". */
export function printSaid({ predicate, subject, object, value }: Said, model: Model, language: ReferenceLanguage) {
  const link = model.links.get(predicate);
  if (link) return [subject, link.words[language][0], object].filter(Boolean).join(" ");
  const [colon, label] = [language === "zh" ? "：" : ": ", printPredicate(predicate, model, language)];
  return `${subject}${colon}${label} ${printValue(predicate, value ?? "", model, language)}`.trim();
}

const OWN: Readonly<Record<string, Readonly<Record<ReferenceLanguage, string>>>> = {
  kind: { en: "is of the kind", zh: "类型为" },
  name: { en: "is named", zh: "名称为" },
  identifier: { en: "has the identifier", zh: "标识符为" },
};

/** What a predicate is called: of a link from its start to its end. */
export function printPredicate(predicate: string, { links, words }: Model, language: ReferenceLanguage): string {
  return (
    links.get(predicate)?.words[language][0] ??
    OWN[predicate]?.[language] ??
    words.properties.get(predicate)?.[language] ??
    predicate
  );
}

function printValue(predicate: string, value: string, { kinds, words }: Model, language: ReferenceLanguage): string {
  if (predicate === "kind") return kinds.get(value)?.words[language][0] ?? value;
  return words.values.get(value)?.[language] ?? value;
}
