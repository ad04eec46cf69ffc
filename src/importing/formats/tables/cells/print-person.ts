import { pattern } from "../../../../text/patterns/pattern.js";

/** What lists of people say in brackets behind names, and is no part of them: 张三（女，回族）. */
const NOTED = pattern("u")`
  \s*[（(](?:男|女|[\p{Script=Han}]{1,5}族|中共(?:预备)?党员|共青团员|群众|无党派(?:人士)?|民主党派)
  (?:[，,、；;\s]+(?:男|女|[\p{Script=Han}]{1,5}族|中共(?:预备)?党员|共青团员|群众|无党派(?:人士)?))*[)）]$
`;

/** The name of somebody without what is noted of everybody behind it. Pure. */
export function printPerson(name: string): string {
  return name.replace(NOTED, "");
}
