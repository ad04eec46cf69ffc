import { CFB } from "@e965/xlsx";

/** A record of a workbook in a binary form. */
export interface BinaryRecord {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

/** The records of a substream that begins there, without those of charts within it. */
export function* listBiff(stream: Buffer, start: number): Generator<BinaryRecord> {
  let depth = 0;
  for (let place = start; place + 4 <= stream.length; ) {
    const [type, length] = [stream.readUInt16LE(place), stream.readUInt16LE(place + 2)];
    if (place + 4 + length > stream.length) return;
    if (type === 0x809) depth++;
    else if (type === 0x0a && --depth <= 0) return;
    else if (depth === 1) yield { type, at: place + 4, length };
    place += 4 + length;
  }
}

/** The stream of an .xls that its records are in; undefined where there is none. */
export function openStream(bytes: Buffer): Buffer | undefined {
  try {
    const container: unknown = (CFB as Container).read(bytes, { type: "buffer" });
    const found = (CFB as Container).find(container, "Workbook") ?? (CFB as Container).find(container, "Book");
    return found?.content && Buffer.from(found.content);
  } catch {
    return undefined; // an .xls without a container is older
  }
}

/** What is used of the library's reader of containers, whose types say `any`. */
interface Container {
  readonly read: (bytes: Buffer, options: { readonly type: "buffer" }) => unknown;
  readonly find: (container: unknown, name: string) => { readonly content?: Uint8Array } | null;
}
