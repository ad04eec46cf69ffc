/** What an organisation's name ends in. */
const WHOLE = /(?:公司|集团|大学|学院|学校|研究院|研究所|协会|学会|联盟|医院|银行|中心|委员会)[）)]?$/u;
/** As long as what somebody is called. */
const SHORT = /(?:^|\n)\p{Script=Han}{2,4}$/u;

/**
 * A cell of several lines as one: a spreadsheet breaks a long name to make it fit, within Chinese without a space. Two
 * whole names, and Latin words, are not put together without anything between them. Pure.
 * @param isText of several sentences, whose lines stay apart
 */
export function joinLines(text: string, isText = false): string {
  const lines = text
    .split(/[\n\r\v\f\u0085\u2028\u2029]+|\t+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.reduce((joined, line) => {
    if (joined === "") return line;
    if (isText) return `${joined} ${line}`;
    if ((WHOLE.test(joined) && WHOLE.test(line)) || (SHORT.test(joined) && SHORT.test(line) && !WHOLE.test(line)))
      return `${joined}\n${line}`;
    const isHan = /[\p{Script=Han}，、：；。（）]$/u.test(joined) && /^[\p{Script=Han}，、：；。（）(]/u.test(line);
    return isHan && !/[：:；;。]$/u.test(joined) ? joined + line : `${joined} ${line}`;
  }, "");
}
