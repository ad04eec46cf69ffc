/** The text with user and password of every URI in it replaced: messages and logs never hold a secret. */
export function redactUri(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/?#]*@/gi, "$1***@");
}
