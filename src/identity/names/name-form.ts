import type { Head } from "../tables/words-of-names.js";
import type { LegalForm } from "./parts/take-legal-form.js";
import type { PlaceMention } from "./parts/take-places.js";

/** What a name says, read from a copy of it. `raw` is the name as it was. */
export interface NameForm {
  readonly raw: string;
  /** As search compares it (src/text): everything that stands in the name, punctuation gone. */
  readonly text: string;
  /**
   * Without legal form, suffixes of places, and what brackets hold beside; numerals as digits: 厦门市科学技术局 and 厦门科技局 are
   * 厦门科技局.
   */
  readonly bare: string;
  /** The same of a Chinese name without the places at its front: 成都市电子科技大学 is 电子科技大学. */
  readonly rest: string;
  /** Written in Chinese characters, at least in part. */
  readonly han: boolean;
  /** The name says of itself that it is a former one (原…). */
  readonly former: boolean;
  /** 中国地质大学（武汉）: 武汉. Undefined where there is none. */
  readonly campus: string | undefined;
  readonly legal: readonly LegalForm[];
  readonly places: readonly PlaceMention[];
  readonly ordinals: readonly number[];
  readonly directions: readonly string[];
  readonly fields: readonly string[];
  readonly head: Head | undefined;
  /** Words of an English name, variants folded, small words gone; empty for a Chinese one. */
  readonly words: readonly string[];
  /** Letters that the words of an English name begin with; empty for a Chinese one. */
  readonly acronym: string;
  /** What is left when places, fields, sorts and legal forms are taken out: 沙钢 of 江苏沙钢集团有限公司. Often empty. */
  readonly core: string;
}
