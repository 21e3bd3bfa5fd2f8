/** By remainder. I, O and S are never used, since they read as digits. */
const letters = "ZABCDEFGHJKLMNPQRTUVWXY";

/**
 * Whether the last character of `written` is the check letter of `number`, as on the Police National
 * Computer: the remainder modulo 23 says which. Sources: Ministry of Justice, hmpps-person-record and
 * bichard7-next-core, with their test vectors. Digit by digit, since numbers are longer than 2^53.
 */
export function endsWithLetterOf(number: string, written: string): boolean {
  let rest = 0;
  for (const digit of number) {
    rest = (rest * 10 + Number(digit)) % letters.length;
  }
  return letters.charAt(rest) === written.slice(-1).toUpperCase();
}

/** The serial number with zeros before it, as the sum takes it. */
export function padded(serial: string, length: number): string {
  return `${"0".repeat(Math.max(0, length - serial.length))}${serial}`;
}
