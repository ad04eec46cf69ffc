import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { KINDS, LINKS, PROPERTIES, VALUES } from "../../../queries/terms.js";
import type { EntityKind, LinkKind } from "../../../queries/types.js";
import type { Language } from "../../../model/dates.js";
import type { DeskClient } from "./desk-client.js";
import type { Forms } from "./types.js";
import type { DeskWords } from "../words/words.js";

/** What every part of the desk may ask and say. */
export interface Desk {
  readonly client: DeskClient;
  readonly forms: Forms;
  readonly own: DeskWords;
  readonly language: Language;
  /** Whether this key may change anything. */
  readonly mayDecide: boolean;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk outside of the desk");
  return desk;
}

/** "University" as the API names it: "UNIVERSITY". */
export function kindName(forms: Forms, label: string): EntityKind {
  return (forms.kinds[label]?.name ?? "SOURCE_DOCUMENT") as EntityKind;
}

/** "UNIVERSITY" as statements have it: "University". */
export function kindLabel(forms: Forms, name: string): string | undefined {
  return Object.entries(forms.kinds).find(([, kind]) => kind.name === name)?.[0];
}

export function printKind(forms: Forms, label: string, language: Language): string {
  return KINDS[kindName(forms, label)]?.[language][0] ?? label;
}

export function printLinkType(type: string, language: Language): string {
  return LINKS[type as LinkKind]?.[language][0] ?? type;
}

export function printProperty(name: string, language: Language, own: DeskWords): string {
  return own.dates[name] ?? PROPERTIES[name]?.[language] ?? name;
}

export function printWord(value: string, language: Language, own: DeskWords): string {
  return own.values[value] ?? VALUES[value]?.[language] ?? value;
}
