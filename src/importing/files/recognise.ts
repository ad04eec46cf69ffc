import { extname } from "node:path";

/** The formats that can be named with --as. */
export const FORMATS = ["statements", "table", "moe-institutions", "ror"] as const;
export type FormatName = (typeof FORMATS)[number];

/** What a file is made of, seen from its first bytes; `extension` decides only between texts that look alike. */
export type Container = "workbook" | "json" | "yaml" | "csv";

export function recogniseContainer(path: string, head: Buffer): Container {
  const isZip = head.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"));
  const isCompound = head.subarray(0, 8).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  if (isZip || isCompound) return "workbook";
  const text = head.toString("utf8", 0, 20_000).replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(text)) return "json";
  if (
    [".yaml", ".yml"].includes(extname(path).toLowerCase()) ||
    /^(#.*\n|\s*\n)*(source|quotes|recordedAt|entities|links|retractions)\s*:/.test(text)
  )
    return "yaml";
  return "csv";
}
