/** "9.9" ten thousand times is 99000, and not 99000.00000000001. */
export function scaleUp(digits: string, scale: number): number {
  return Number((Number(digits.replaceAll(",", "")) * scale).toPrecision(12));
}
