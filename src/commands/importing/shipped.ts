/** What comes with the program in registers/, in the order in which it goes in: places before what lies in them. */
export const SHIPPED: readonly {
  readonly file: string;
  readonly register: string;
  readonly mapping?: string;
  readonly edition?: string;
}[] = [
  { file: "divisions.csv", register: "cn-divisions", mapping: "divisions.yaml", edition: "2023" },
  { file: "regular-institutions.xls", register: "moe-regular-institutions" },
  { file: "adult-institutions.xls", register: "moe-adult-institutions" },
  { file: "ror-china.ndjson", register: "ror", edition: "2026-06-23" },
];
