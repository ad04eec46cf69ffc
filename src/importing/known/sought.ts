import { createHash } from "node:crypto";
import { printSearchText } from "../../text/print-search-text.js";
import type { Key, Sought } from "../draft.js";

/** The scheme of keys that are names, and identifiers of nobody. */
export const NAME_SCHEME = "NAME";

/** Who is meant by a name in a list, with what the list says besides. */
export interface NamedInList {
  readonly name: string;
  /** Label of what it is where nobody is known. */
  readonly kind: string;
  /** Labels of what whoever is meant may be. */
  readonly kinds: readonly string[];
  /** Where it lies, as printed; empty where nobody says. */
  readonly place: string;
  /** Id of the list: the same name in another one may mean another. */
  readonly register: string;
  /** Of people of one name in the list: where they are. */
  readonly body?: string;
}

/**
 * What tells who is meant by a name: of one list, kind and place it is one, and whether the graph knows them is looked
 * up. The id of somebody new is made of all that, and the same whenever the list comes again. Pure.
 */
export function soughtByName({ name, kind, kinds, place, register, body }: NamedInList): Key {
  const text = printSearchText(name);
  const value = createHash("sha256")
    .update(JSON.stringify([register, kind, text, place, ...(body === undefined ? [] : [body])]))
    .digest("hex")
    .slice(0, 12);
  const sought: Sought = {
    name,
    text,
    halves: listHalves(name).map(printSearchText),
    kinds,
    places: place === "" ? [] : [place],
    newId: `${printPrefix(kind)}-name-${value}`,
  };
  return { scheme: NAME_SCHEME, value, sought };
}

const HAN_HALF = /\p{Script=Han}[\p{Script=Han}·\d]{2,}(?:[（(]\p{Script=Han}+[）)])?\p{Script=Han}*/u;
/** Of several words: TCL集团 is one name. */
const OPEN_BRACKET = /\($|(?<!\([^()]*)\)$/u;
const LATIN_HALF = /\p{Script=Latin}[\p{Script=Latin}\d.,'’&-]*(?: [\p{Script=Latin}\d.,'’&()-]+)+/u;

/** 哈尔滨工业大学 Harbin Institute of Technology, 北京大学（Peking University）: the Chinese half and the other; none of a name in one script. */
export function listHalves(name: string): readonly string[] {
  const [han, latin] = [HAN_HALF.exec(name)?.[0], LATIN_HALF.exec(name)?.[0].replace(OPEN_BRACKET, "")];
  return han === undefined || latin === undefined ? [] : [han, latin];
}

/** What ids of a kind begin with: "government-body". */
export function printPrefix(kind: string): string {
  return kind.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
}
