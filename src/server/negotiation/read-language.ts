import type { Request, Response } from "express";
import type { ReferenceLanguage } from "../../citing/citation.js";
import { answerError } from "../refusals/answer-error.js";

/** `lang=zh` or `lang=en`; Chinese where it is not said. Answers 400 itself where it is another. */
export function readLanguage({ query }: Request, response: Response): ReferenceLanguage | undefined {
  const { lang = "zh" } = query;
  if (lang === "zh" || lang === "en") return lang;
  answerError(response, "BAD_USER_INPUT", "`lang` is zh or en.", {});
  return undefined;
}
