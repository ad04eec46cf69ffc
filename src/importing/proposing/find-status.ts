import { isOfRemarks } from "../formats/tables/states/read-gone.js";
import { readState } from "../formats/tables/states/read-state.js";
import type { SampledColumn } from "./sample-table.js";
import { printFew, quote } from "./sampled-values.js";

type Sort = "PLANNED" | "ACTIVE" | "OVER";

/** What columns of how far something is print. 在建 is of a building site, and of none of them. */
const STATUS: readonly (readonly [RegExp, Sort])[] = [
  [
    /^(?:现?已)?(?:撤销|停办|关闭|注销|解散|终止|停止(?:运行)?|结题|结项|通过验收|验收(?:通过|合格)?|完成|结束|closed|terminated|completed|ended)$/iu,
    "OVER",
  ],
  [/^(?:拟建|筹建中?|待建|规划中?|planned)$/iu, "PLANNED"],
  [
    /^(?:正常|(?:已)?建成|已建|已投入使用|正?常?运行中?|正常运[行营]|在运行|在研|实施中|进行中|执行中|active|ongoing|running)$/iu,
    "ACTIVE",
  ],
];
/** What is performed was signed. */
const SIGNED =
  /^(?:正?在?(?:履行|执行|实施|进行|合作|履约)中?|(?:已|现已)(?:签[署订约]?|续签|生效|签[署订]完成)|生效中?|有效|正常(?:履行|执行)?|在(?:期|履行期内|有效期内)|active|signed|in\s+force|effective|ongoing)$/iu;
/** Words that speak of a plan or an end, whatever they say of it. */
const OPEN =
  /拟|筹|待|未|不|终|止|撤|销|停|关|期|散|解|废|取消|暂|退|计划|预计|意向|clos|end|cancel|suspend|plan|expire/iu;
/** Columns of nothing else. */
const OF_STATUS = /状态|现状|进展|进度|运行情况|履行情况|执行情况|阶段|^status$/u;
const MOST_WORDS = 12;

/** What each word of such a column is among the values of a status, and those that nobody knows. */
export interface FoundStatus {
  readonly values: string;
  readonly why: string;
}

/**
 * The words of a column of how far something is, with what they mean: what nobody knows says nothing, and is told; what
 * speaks of a plan or an end in words that nobody knows is left to be asked about in its rows.
 */
export function findStatus(word: string, { heading, values }: SampledColumn, kind: string): FoundStatus | undefined {
  if (!OF_STATUS.test(word) && !isOfRemarks(heading)) return undefined;
  const words = [...new Set(values.map((value) => value.trim()))];
  const found = words.map((text) => [text, sortWord(text, kind)] as const);
  const known = found.filter(([, sort]) => sort !== undefined);
  // Remarks say other things too: of those that are no status an exact list is none.
  const isSure = OF_STATUS.test(word) ? known.length > 0 : known.length * 2 >= words.length;
  const unknown = found.filter(([, sort]) => sort === undefined).map(([text]) => text);
  if (!isSure || known.length === 0 || unknown.length > MOST_WORDS) return undefined;
  const passed = unknown.filter((text) => !OPEN.test(text));
  const open = unknown.filter((text) => OPEN.test(text));
  const meant = found.flatMap(([text, sort]) =>
    sort !== undefined
      ? [`${quote(text)}: ${nameStatus(sort, kind)}`]
      : passed.includes(text)
        ? [`${quote(text)}: ""`]
        : [],
  );
  const told = [
    `how far it is: ${printFew(values)}`,
    ...(passed.length === 0 ? [] : [`nobody knows what ${printFew(passed, 6)} says of that: say it, or nothing`]),
    ...(open.length === 0 ? [] : [`rows of ${printFew(open, 6)} are problems until somebody says what it is`]),
  ];
  return { values: meant.join(", "), why: told.join("; ") };
}

function sortWord(text: string, kind: string): Sort | undefined {
  const plain = text.normalize("NFKC").replace(/\((?:自|于)?\d{4}[^()]{0,8}\)$/u, "");
  if (kind === "Agreement" && SIGNED.test(plain)) return "ACTIVE";
  const sort = STATUS.find(([one]) => one.test(plain))?.[1];
  if (sort !== undefined) return sort;
  const how = readState(text, [], kind)?.how;
  return how === "PLANNED" ? how : how === "HISTORICAL" ? "OVER" : undefined;
}

/** An agreement is SIGNED or ENDED, what else there is ACTIVE or CLOSED. */
function nameStatus(sort: Sort, kind: string): string {
  if (sort === "PLANNED") return sort;
  const [active, over] = kind === "Agreement" ? ["SIGNED", "ENDED"] : ["ACTIVE", "CLOSED"];
  return sort === "ACTIVE" ? active : over;
}
