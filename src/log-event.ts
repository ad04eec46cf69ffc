/**
 * One event as one line of JSON on standard error: when it was, what it is, and what is known of it. What is undefined
 * is left out.
 * @param known of one level, and bounded by whoever hands it over: a stranger may decide how long a text is
 */
export function logEvent(event: string, known: object): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...known })}\n`);
}
