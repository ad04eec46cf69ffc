const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * A unified social credit code with both its check characters right (GB 32100, GB 11714), of an enterprise in that
 * division; made up.
 */
export function printCreditCode(number: number, division: string): string {
  const body = number.toString(36).toUpperCase().padStart(8, "0");
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (total, weight, at) => total + weight * Number.parseInt(body[at]!, 36),
    0,
  );
  const check = "0123456789X"[(11 - (sum % 11)) % 11]!;
  // The credit code knows no I, O, S, V and Z, so a body with one of them is not used: its digits are moved up.
  if (/[IOSVZ]/.test(body + check)) return printCreditCode(number + 1_000_003, division);
  const code = `91${division}${body}${check}`;
  const total = [...code].reduce((rest, character, at) => rest + ALPHABET.indexOf(character) * (3 ** at % 31), 0);
  return `${code}${ALPHABET[(31 - (total % 31)) % 31]}`;
}
