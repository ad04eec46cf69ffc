/** "1 row", "1,700 rows". */
export const plural = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** "1,700", as both languages write it; what is printed already stays. */
export const grouped = (count: number | string): string =>
  typeof count === "number" ? count.toLocaleString("en-GB") : count;
