/** "2024-05" → [2024, 5]: as CSL has a date that is known in part. */
export function readDateParts(date: string): readonly number[] {
  return date.split("-").map(Number);
}
