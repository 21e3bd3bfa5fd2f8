import { moved, multiply } from "./matrix";
import type { Painter } from "./painter";

/** Where a text goes on the page. */
export interface Pen {
  /** How long one unit of the text is on the page. */
  readonly unit: number;
  readonly start: number;
  readonly across: number;
  readonly turn: number;
  readonly size: number;
}

/** By the text matrix and all that lies around it. ISO 32000-1, 9.4.4. */
export function penOf({ text, state }: Painter): Pen {
  const at = multiply(moved(0, state.rise, text), state.matrix);
  const unit = (length(at[0], at[1]) || 1e-9) * (Math.sign(state.size) || 1);
  const cosine = at[0] / unit;
  const sine = at[1] / unit;
  return {
    unit,
    start: at[4] * cosine + at[5] * sine,
    across: at[5] * cosine - at[4] * sine,
    turn: Math.round((Math.atan2(sine, cosine) * 180) / Math.PI),
    size: Math.abs(state.size) * (length(at[2], at[3]) || Math.abs(unit)),
  };
}

/** As Math.hypot, which is many times slower. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
