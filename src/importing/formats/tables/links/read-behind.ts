import type { Model } from "../../../../model/model.js";
import type { Scalar } from "../../../../statements/statement.js";
import type { MappedLink, Mapping } from "../../../mapping/mapping.js";
import { splitBracket } from "../cells/split-cell.js";
import type { CellFault } from "../cell-faults.js";
import { isRole, readRole } from "./find-end.js";
import { LEFT_LINKS, readToJoin } from "./read-over.js";

/** What a bracket behind the name of a row says of what each is to the body of the list. */
export interface Behind {
  readonly name: string;
  readonly inner: string;
  readonly roles: ReadonlyMap<MappedLink, Readonly<Record<string, Scalar>>>;
  /** 拟加入: it is to be a member yet. */
  readonly isPlanned: boolean;
}

type FaultOfText = Omit<CellFault, "cell">;

/** 甲大学（副理事长单位）, 乙公司（拟加入）: undefined where the bracket belongs to the name; or nobody says what it means. Pure. */
export function readBehind(printed: string, { links }: Mapping, model: Model): Behind | FaultOfText | undefined {
  const behind = splitBracket(printed);
  if (behind === undefined) return undefined;
  const isLeft = links.some(({ type, incoming }) => !incoming && LEFT_LINKS.has(type));
  if (isLeft && readToJoin(behind.inner)) return { ...behind, roles: new Map(), isPlanned: true };
  const roles = links.flatMap((link) => {
    const role = link.bracket && readRole(behind.inner, link.bracket, model);
    return role === undefined ? [] : [[link, role] as const];
  });
  if (roles.length > 0) return { ...behind, roles: new Map(roles), isPlanned: false };
  const known = links.flatMap(({ bracket }) => (bracket ? [...bracket.values.keys()] : []));
  if (known.length === 0 || !isRole(behind.inner)) return undefined;
  return {
    rule: "RowIsWhole",
    fault: {
      message: `nobody says what "${behind.inner}" behind ${behind.name} means`,
      suggestion: `add it to the values of bracket; known: ${known.join(", ")}`,
    },
  };
}

/** A name without that bracket. */
export function takeBracket(name: string, { inner }: Behind): string {
  const own = splitBracket(name);
  return own?.inner === inner ? own.name : name;
}

/** What a link has, with what the bracket says; or where a column says otherwise. Pure. */
export function addBehind(
  own: Readonly<Record<string, Scalar>>,
  { inner, roles }: Behind,
  link: MappedLink,
): Readonly<Record<string, Scalar>> | FaultOfText {
  const { property } = link.bracket ?? {};
  const role = roles.get(link) ?? {};
  const [said, beside] = property === undefined ? [] : [role[property], own[property]];
  if (said === undefined || beside === undefined || said === beside) return { ...role, ...own };
  return {
    rule: "RowIsWhole",
    fault: {
      message: `"${inner}" behind the name says that it is ${String(said)}, and another column that it is ${String(beside)}`,
      suggestion: "mend the one that is wrong, or take the bracket out",
    },
  };
}
