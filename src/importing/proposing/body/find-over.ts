import { type Over, readRemark, readToJoin } from "../../formats/tables/links/read-over.js";
import { readTenure } from "../../formats/tables/links/read-post.js";
import type { SampledColumn, SampledTable } from "../sample-table.js";
import { quote, printWord } from "../sampled-values.js";

const REMARKS = /备注|状态|说明|情况|现状|变动|remarks?|notes?|status|comments?/;

/** 是否在任, 是否退出: whether it is so still, by yes and no. */
const WHETHER = /^是否(?:仍|还|已)?(?:(在任|在职|在岗|在聘|现任|有效)|退出|退会|退休|离任|卸任|注销)/u;

export function isWhether({ heading, values }: SampledColumn): boolean {
  return WHETHER.test(heading) && values.every((value) => /^[是否]$/u.test(value.trim()));
}

/** The column of remarks that say of some rows that it is over: 已退休, 已退出. */
export function findOverColumn({ columns }: Pick<SampledTable, "columns">): SampledColumn | undefined {
  const whether = columns.find(isWhether);
  if (whether) return whether;
  return columns.find(
    ({ heading, values }) =>
      REMARKS.test(printWord(heading)) &&
      values.some(
        (value) => readRemark(value) !== undefined || readToJoin(value) || typeof readTenure(value) === "string",
      ),
  );
}

/** Whether remarks say it of people, and not only of what rows are about: 已退休 beside a school, not 已注销. */
export function isOfPeople({ heading, values }: SampledColumn): boolean {
  if (WHETHER.test(heading)) return /任|职|岗|聘|退休/u.test(heading);
  return values.some((value) => {
    const said = readRemark(value);
    return said !== undefined && (said === "UNCLEAR" || said.of !== "BODY");
  });
}

/** What a row says beside the link of which a remark may say that it is over. */
export type Beside = "NOTHING" | "NO_WORK" | "WORK" | "WORK_WITH_POST" | "BODY" | "BODY_AND_POST" | "OTHERS";

/** Part of `with` that says what is over. Remarks of which nobody can tell whether they mean it leave it open. */
export function printOver(type: string, column: SampledColumn, beside: Beside, post = ""): string {
  const { heading, values } = column;
  const field = type === "HOLDS_POSITION" ? "tenure" : "modality";
  if (isWhether(column)) {
    const [so, over] = field === "tenure" ? ["CURRENT", "FORMER"] : ["ASSERTED", "HISTORICAL"];
    const [yes, no] = WHETHER.exec(heading)?.[1] === undefined ? [over, so] : [so, over];
    return `${field}: { column: ${quote(heading)}, values: { "是": ${yes}, "否": ${no} } }`;
  }
  const meant = [...new Set(values)].flatMap((value) => {
    const said = readRemark(value);
    const word = said === undefined ? undefined : said === "UNCLEAR" ? findPost(value, post) : findWord(said, beside);
    return word === undefined ? [] : [`${quote(value)}: ${word}`];
  });
  const more = meant.length === 0 ? "" : `, values: { ${meant.join(", ")} }`;
  return `${field}: { column: ${quote(heading)}${more} }`;
}

/** 秘书长已卸任 is of that post, and of no other beside it. */
function findPost(remark: string, post: string): string | undefined {
  const named =
    /^现?((?!原|前)\p{Script=Han}{1,6}?(?:长|书记|主任|委员|经理|代表人|负责人))(?=已|于|现|卸|退|离|调|辞|病|去)/u.exec(
      remark,
    )?.[1];
  if (named === undefined || post === "") return undefined;
  if (named !== post) return quote("");
  return typeof readRemark(remark.slice(remark.indexOf(named) + named.length)) === "object" ? "FORMER" : undefined;
}

/** What it means where it is not simply that the link is over. */
function findWord({ of }: Over, beside: Beside): string | undefined {
  if (beside === "NOTHING" || of === "ALL") return undefined;
  if (beside === "OTHERS") return "UNKNOWN";
  // Who retires leaves where they work, and perhaps the body.
  if (beside === "NO_WORK") return of === "WORK" ? "UNKNOWN" : undefined;
  if (of === "POST" && (beside === "WORK_WITH_POST" || beside === "BODY_AND_POST")) return "UNKNOWN";
  const isOfWork = of === "WORK";
  const isWork = beside === "BODY" || beside === "BODY_AND_POST";
  return isOfWork === isWork ? undefined : quote("");
}
