import type { GridRow, PassedOver } from "../grid.js";

/** What the thread is to read. */
export interface ForeignTask {
  readonly path: string;
  readonly form: "workbook" | "page";
  /** Hidden rows and columns too. */
  readonly hidden: boolean;
}

/** What the thread says: each sheet, then its rows in pieces. */
export type ForeignMessage =
  | {
      readonly type: "sheet";
      readonly name: string;
      readonly hidden: boolean;
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly type: "rows"; readonly rows: readonly GridRow[] }
  | { readonly type: "done" }
  | {
      readonly type: "fault";
      /** `message` says what of the file is more than can be read: "it unfolds to 4,000 MB". */
      readonly tooMuch: boolean;
      readonly message: string;
    };
