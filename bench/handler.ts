import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

import { Bench } from "tinybench";

import { bareOffice } from "../test/bundle/bare-office";

const bundle = readFileSync("dist/launchevent.js", "utf8");

/** Ordinary mail: words and sentences, a date and a telephone number to each few lines. */
const paragraph =
  "Thank you for coming to the meeting in the village hall last week. We agreed to look at the\n" +
  "lights in Station Road again, and Helen will write to the council before 12/03/2026.\n" +
  "If anything changes in the meantime, please ring the office on 01632 960123 or answer here.\n\n";

/** The simplest thing that reads a text at all: the measure that all figures are given in. */
function plainLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    sum += text.charCodeAt(at);
  }
  return sum;
}

interface Realm {
  readonly handlers: Readonly<Record<string, (event: object) => void>>;
}

/** Presses Send in a realm with the built bundle, under an Outlook that answers at once. */
function pressable(recipients: number, text: string): () => Promise<void> {
  const to = Array.from({ length: recipients }, (_, at) => `resident${at}@mail${at % 7}.example`);
  const realm = createContext({ setTimeout, clearTimeout });
  runInContext(bareOffice(to, text), realm);
  runInContext(bundle, realm);
  const { handlers } = realm as unknown as Realm; // A context is typed by nobody but us.
  return () =>
    new Promise((resolve) => {
      handlers.onMessageSendHandler?.({ completed: resolve });
    });
}

function textOf(kilobytes: number): string {
  return paragraph.repeat(Math.ceil((kilobytes * 1024) / paragraph.length));
}

interface Row {
  readonly recipients: number;
  readonly kilobytes: number;
  /** Medians, in milliseconds. */
  readonly loop: number;
  readonly handler: number;
}

async function measure(recipients: number, kilobytes: number): Promise<Row> {
  const text = textOf(kilobytes);
  const bench = new Bench({ time: 400, warmupTime: 150 });
  bench.add("loop", () => plainLoop(text)).add("handler", pressable(recipients, text));
  await bench.run();
  const [loop = NaN, handler = NaN] = bench.tasks.map(({ result }) =>
    "latency" in result ? result.latency.p50 : NaN,
  );
  return { recipients, kilobytes, loop, handler };
}

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const kilobytes of [5, 50, 1024]) {
    for (const recipients of [5, 418, 1000]) {
      rows.push(await measure(recipients, kilobytes));
    }
  }
  console.log("The handler, from the event to its answer, beside a plain loop over the same text:");
  console.table(
    rows.map(({ recipients, kilobytes, loop, handler }) => ({
      recipients,
      "body KB": kilobytes,
      "loop ms": loop.toFixed(4),
      "handler ms": handler.toFixed(3),
      "handler / loop": (handler / loop).toFixed(1),
    })),
  );
  console.log("Growth (1.0 is linear: so many times the input costs so many times the time):");
  console.table([
    growth("body 50 KB to 1 MB, 5 recipients", rows, [50, 5], [1024, 5], 1024 / 50),
    growth("recipients 418 to 1,000, body 5 KB", rows, [5, 418], [5, 1000], 1000 / 418),
  ]);
}

type Place = readonly [kilobytes: number, recipients: number];

function growth(what: string, rows: readonly Row[], small: Place, large: Place, times: number) {
  const at = ([kilobytes, recipients]: Place) =>
    rows.find((row) => row.kilobytes === kilobytes && row.recipients === recipients)?.handler ??
    NaN;
  return {
    what,
    "input x": times.toFixed(2),
    "time x": (at(large) / at(small)).toFixed(2),
    "time / input": (at(large) / at(small) / times).toFixed(2),
  };
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
