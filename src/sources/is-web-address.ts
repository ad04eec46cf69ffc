/** Whether a text is where a page stands on the web: what else a reader clicks on might run. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
