import { engine } from "./built";
import { flat, hostileTexts, type Texts } from "./texts";
import { holds, megabyte, speed, timeOfSlow, timesOf } from "./timing";

/** The simplest thing that reads a text at all. */
function plainLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    sum += text.charCodeAt(at);
  }
  return sum;
}

const sizes = [1024, 16 * 1024, 256 * 1024, 1024 * 1024, 4 * 1024 * 1024];

/** The whole scan, people included, on texts of growing size. */
export async function measureGrowth({ ordinary, dense }: Texts): Promise<void> {
  console.log("The whole scan, people included:");
  console.table([
    ...(await growthOf("ordinary mail", ordinary)),
    ...(await growthOf("contact list", dense)),
  ]);
}

async function growthOf(what: string, whole: string) {
  const rows = [];
  let before: readonly [size: number, time: number] | undefined;
  for (const size of sizes) {
    const text = flat(whole.slice(0, size));
    const [ours = NaN, loop = NaN] = await timesOf(
      () => engine.peopleIn(text),
      () => plainLoop(text),
    );
    const mbs = speed(text, ours);
    rows.push({
      text: what,
      KB: size / 1024,
      ms: ours.toFixed(3),
      "MB/s": what === "ordinary mail" ? holds(mbs, ">=", 20) : mbs.toFixed(1),
      "x the loop": (ours / loop).toFixed(0),
      // 1 is linear: so many times the text takes so many times as long.
      exponent: before === undefined ? "" : holds(exponent(before, [size, ours]), "<=", 1.1),
    });
    before = [size, ours];
  }
  return rows;
}

type Point = readonly [size: number, time: number];

function exponent([smaller, shorter]: Point, [larger, longer]: Point): number {
  return Math.log(longer / shorter) / Math.log(larger / smaller);
}

const shown = 12;

/** Texts made to hurt, of a megabyte each, beside as much ordinary mail. The slowest first. */
export function measureHostile({ ordinary }: Texts): void {
  const usual = timeOfSlow(() => engine.peopleIn(flat(ordinary.slice(0, megabyte))));
  const rows = Array.from(hostileTexts(), ([piece, text]) => {
    const time = timeOfSlow(() => engine.peopleIn(text));
    return { piece, time };
  });
  console.log(
    `1 MB of one thing over and over; as much ordinary mail takes ${usual.toFixed(0)} ms:`,
  );
  console.table(
    rows
      .sort((one, other) => other.time - one.time)
      .slice(0, shown)
      .map(({ piece, time }) => ({
        piece,
        ms: time.toFixed(0),
        "x ordinary": holds(time / usual, "<=", 10),
      })),
  );
}
