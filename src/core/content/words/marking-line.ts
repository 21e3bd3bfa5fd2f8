/** How far a line is read to each side: in hostile text a megabyte is one line. */
const reach = 160;

/** What stands on a line before this place. */
export function lineBefore(text: string, end: number): string {
  const piece = text.slice(Math.max(0, end - reach), end);
  return piece.slice(Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r")) + 1);
}

/** What stands on a line from this place on. */
export function lineBehind(text: string, start: number): string {
  const [line = ""] = /^[^\r\n]*/.exec(text.slice(start, start + reach)) || [];
  return line;
}

/** So much of a footer says that it is one. */
const notice = 300;

/** Whether a disclaimer begins here. Those of many firms open with CONFIDENTIAL, and mark nothing. */
export function isDisclaimer(text: string, start: number): boolean {
  const said = text.slice(start, start + notice);
  return (
    /\b(?:e-?mails?|messages?|communication|transmission|neges|e-bost)\b/i.test(said) &&
    /\b(?:intended|addressee|privileged|unauthori[sz]ed|recipient|[bf]wriad)/i.test(said)
  );
}
