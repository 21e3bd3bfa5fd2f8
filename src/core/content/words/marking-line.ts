/** How far a line is read to each side: in hostile text a megabyte is one line. */
const reach = 160;

/** What stands on a line before this piece of it, and behind. */
export function lineAround(text: string, start: number, end: number): readonly [string, string] {
  const before = text.slice(Math.max(0, start - reach), start).split(/[\r\n]/);
  const [behind = ""] = text.slice(end, end + reach).split(/[\r\n]/);
  return [before.pop() || "", behind];
}

/** So much of a footer says that it is one. */
const notice = 300;

/** Whether a disclaimer begins here. Those of many firms open with CONFIDENTIAL, and mark nothing. */
export function isDisclaimer(text: string, start: number): boolean {
  const said = text.slice(start, start + notice);
  return (
    /e-?mail|message|communication|neges|e-bost/i.test(said) &&
    /intended|addressee|privileged|unauthori|recipient|[bf]wriad/i.test(said)
  );
}
