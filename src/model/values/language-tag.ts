import type { Fault } from "../../problem.js";

/**
 * What is wrong with a BCP 47 tag: its form, or its spelling. Whether the registry has its subtags is not looked at.
 */
export function checkLanguageTag(tag: string): Fault | undefined {
  const canonical = printLanguageTag(tag);
  if (canonical === undefined)
    return { message: `"${tag}" is not a language tag`, suggestion: "write zh-Hans, zh-Hant or en" };
  if (canonical === "zh")
    return {
      message: `"zh" does not tell the script`,
      suggestion: "write zh-Hans for simplified, zh-Hant for traditional characters",
    };
  if (canonical === "zh-CN" || canonical === "zh-TW" || canonical === "zh-HK") {
    return {
      message: `"${tag}" names a country, not a script`,
      suggestion: `write ${canonical === "zh-CN" ? "zh-Hans" : "zh-Hant"}`,
    };
  }
  return canonical === tag
    ? undefined
    : { message: `"${tag}" is not how BCP 47 spells it`, suggestion: `write ${canonical}` };
}

/** The tag as BCP 47 spells it, or undefined where it is none. */
export function printLanguageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
