import { JOINS_BOTH_ENDING } from "../../../model/values/alliance.js";
import { pattern } from "../../../text/patterns/pattern.js";

/**
 * Whether what some set up together is a community of industry and education, in either language: a 共同体 and a 联合体 (consortium) are,
 * an alliance is where its name says that it joins the two.
 */
export function isCommunity(name: string): boolean {
  return (
    /(?:共同体|联合体)$/u.test(name) ||
    /\b(?:Community(?! (?:Colleges?|Schools?|Cent(?:er|re)s?|Hospitals?|Foundation|Health|Development|Engagement|Service)\b)|Consortium)\b/u.test(
      name,
    ) ||
    JOINS_BOTH.test(name)
  );
}

const JOINS_BOTH = pattern("u")`
  ${JOINS_BOTH_ENDING}|(?:\bIndustr(?:y|ial)[-–— ](?:and[- ])?
  (?:Education|Academia|Universit(?:y|ies)|Teaching)
  |\b(?:Education|Universit(?:y|ies)|School|College|Academia)[-–— ](?:and[- ])?
  (?:Industry|Enterprise|Business)).*\bAlliance\b
  |\bAlliance (?:of|for|on) .*\b(?:Industry[-–— ](?:and[- ])?Education|Education[-–— ](?:and[- ])?Industry
  |School[-–—]Enterprise|University[-–—]Industry)\b
`;
