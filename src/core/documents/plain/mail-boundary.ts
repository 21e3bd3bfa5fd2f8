/** Where a part of a body begins and ends. */
export interface BodyRange {
  readonly start: number;
  readonly end: number;
}

/** The parts between the lines of a boundary: RFC 2046, 5.1.1. What is before and behind is none. */
export function partsBetween(body: string, boundary: string, most: number): readonly BodyRange[] {
  const ranges: BodyRange[] = [];
  let start = -1;
  let line = nextLine(body, boundary, 0);
  while (line.start >= 0 && ranges.length < most) {
    if (start >= 0) {
      ranges.push({ start, end: Math.max(start, line.start) });
    }
    // Some programs go on behind the last one, where a part within has the same boundary.
    start = (line.isLast && -1) || line.end;
    line = nextLine(body, boundary, line.end);
  }
  if (start >= 0 && ranges.length < most) {
    ranges.push({ start, end: body.length });
  }
  return ranges;
}

interface BoundaryLine {
  /** Before the line end that belongs to it; -1 where there is no such line. */
  readonly start: number;
  readonly end: number;
  readonly isLast: boolean;
}

function nextLine(body: string, boundary: string, from: number): BoundaryLine {
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1)) {
    const before = body.slice(Math.max(0, at - 2), at);
    const behind = body.slice(at + mark.length, at + mark.length + 2);
    if (/^$|[\r\n]$/.test(before) && /^(?:--|[ \t\r\n]|$)/.test(behind)) {
      const feed = body.indexOf("\n", at + mark.length);
      return {
        start: at - Number(before.endsWith("\n")) - Number(before.includes("\r")),
        end: (feed < 0 && body.length) || feed + 1,
        isLast: behind === "--",
      };
    }
  }
  return { start: -1, end: -1, isLast: false };
}
