export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Hands a file to the browser, which puts it where its reader keeps files. */
export function saveFile({ name, content }: SavedFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
