/** A moment with milliseconds, so that texts compare as moments do. */
export function printInstant(moment: string): string {
  return new Date(moment).toISOString();
}
