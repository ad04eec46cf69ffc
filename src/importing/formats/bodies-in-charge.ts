import { soughtByName, printPrefix } from "../known/sought.js";
import type { Draft, Key, SourceCell } from "../draft.js";

const KIND = "GovernmentBody";
/** Both lists of the Ministry mean the same bodies. */
const LIST = "moe-institutions";

/** Who is in charge of institutions (主管部门), known by name alone. */
export class BodiesInCharge {
  private readonly named = new Set<string>();

  /** Who a cell names; with what is to be said of it where no row before has named it. */
  find(cell: SourceCell, asOf: string | undefined): { readonly key: Key; readonly end?: Draft } {
    const name = cell.text.trim();
    const key = soughtByName({ name, kind: KIND, kinds: [KIND], place: "", register: LIST });
    if (this.named.has(name)) return { key };
    this.named.add(name);
    return {
      key,
      end: {
        cell,
        kind: KIND,
        kindSuppliedBy: "the column 主管部门 of the Ministry's list",
        key,
        prefix: printPrefix(KIND),
        modality: "ASSERTED",
        ...(asOf !== undefined && { asOf }),
        names: [{ value: name, language: "zh-Hans", nameKind: "LABEL", cell }],
        identifiers: [],
        properties: [],
        links: [],
      },
    };
  }
}
