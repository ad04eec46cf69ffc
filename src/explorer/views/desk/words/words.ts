import type { Language } from "../../../model/dates.js";
import { type DeskWords, EN } from "./en.js";
import { ZH } from "./zh.js";

export type { DeskWords };

/** Every word of the desk. */
export const WORDS: Readonly<Record<Language, DeskWords>> = { en: EN, zh: ZH };
