const gap = "[ |.-]{0,3}";

const insurance = new RegExp(`\\b[A-Z]${gap}[A-Z](?:${gap}\\d){6}${gap}[A-D]\\b`, "g");

/** Digits alone are in pieces for many reasons, so a label must go before them, and no other number. */
const pieces = /\d[\d |.-]{8,36}/g;
const label = /\b(?:nhs|birth|born|d\.?o\.?b)\b/i;
const reach = 26;

const inPieces = new RegExp(
  `^\\d(?:${gap}\\d){7}(?:${gap}\\d${gap}\\d)?(?![\\d/.-]|[ |.-]{1,3}\\d)`,
);

/** As their detectors read them. */
const usual =
  /^(?:[A-Z]{2}(?:[ .-]?\d\d){3}[ .-]?[A-D]|\d{3}[ -]?\d{3}[ -]?\d{4}|\d\d ?\d\d ?\d{4})$/;

/** `l2/O3/l975`, `O77OO 9OO123`: letters for digits, as people type them and scanners read them. */
const withLetters =
  /\b(?:[\dOlI]{1,2}[/.-][\dOlI]{1,2}[/.-](?:[\dOlI]{2}){1,2}|[0O][127lI](?:[ -]?[\dOlI]){8,9})\b/g;

/** Writes digits for letters that stand for them, and numbers whose digits stand apart in one piece. */
export function withUsualDigits(text: string): string {
  return text
    .replace(withLetters, inDigits)
    .replace(insurance, inOnePiece)
    .replace(pieces, (written, at: number, all: string) => {
      const [before = ""] = all
        .slice(Math.max(0, at - reach), at)
        .split(/[\n\d]/)
        .reverse();
      return (label.test(before) && written.replace(inPieces, inOnePiece)) || written;
    });
}

function inDigits(written: string): string {
  if (!/\d.*\d/.test(written)) {
    return written; // `I.O.II`
  }
  return written.replace(/O/g, "0").replace(/[lI]/g, "1");
}

/** What stands between becomes characters of no width, which `fold` takes out. */
function inOnePiece(value: string): string {
  return (usual.test(value) && value) || value.replace(/[ |.-]/g, "\u200b");
}
