import type { Model } from "../../model/model.js";
import type { Posts } from "./body/find-posts.js";
import type { Times } from "./body/find-times.js";
import type { SampledColumn } from "./sample-table.js";
import type { RowLink } from "./body/propose-links.js";

/** What a column seems to say, as it is written in a mapping, and why. */
export interface GuessedColumn {
  readonly heading: string;
  /** From 1. */
  readonly number: number;
  /** "{ identifier: USCC }"; undefined where nobody can tell. */
  readonly says: string | undefined;
  readonly why: string;
}

/** Columns of who takes part in a project: as what, with what money, and in which currency. */
export interface Part {
  readonly role: SampledColumn | undefined;
  readonly amount: SampledColumn | undefined;
  readonly currency: string | undefined;
  /** One column alone names them: of several nobody can tell whose it is. */
  readonly isOfOne: boolean;
}

export interface Guessing {
  /** Label of what rows seem to be about. */
  readonly kind: string;
  readonly model: Model;
  /** The heading that the name of a row stands under. */
  readonly name: string;
  /** Its place from 1. */
  readonly nameAt: number;
  /** What a row says of the one who takes part: projects stand in a row for each. */
  readonly part: Part;
  /** The column of provinces, where cities have one of their own. */
  readonly province: SampledColumn | undefined;
  /** A column is of cities. */
  readonly hasCity: boolean;
  /** Another column names somebody abroad with whom a row has to do. */
  readonly hasPartner: boolean;
  /** The columns of posts, where rows are about people. */
  readonly posts: Posts;
  /** The heading of where they work. */
  readonly employer: string | undefined;
  /** What each row is to the body that the list is of. */
  readonly rowLink: RowLink | undefined;
  /** When people began and ended what they are where they are. */
  readonly times: Times;
  /** The column of remarks that say of some that it is over. */
  readonly over: SampledColumn | undefined;
  /** The column that says of some of what rows are about that it is no more. */
  readonly gone: SampledColumn | undefined;
  /** The column of prizes of a list of who won them. */
  readonly prizes: SampledColumn | undefined;
  /** How many columns name people by their posts: 校长, 书记. */
  readonly heads: number;
  /** The heading of the column that says of what kind each row is. */
  readonly sorts: string | undefined;
}

/** Makes a guess of what a column says, and why. */
export type Tell = (says: string, why: string) => GuessedColumn;
