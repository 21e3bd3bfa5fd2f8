import { engine } from "./built";
import { libraries } from "./libraries";
import { flat, type Texts } from "./texts";
import { speed, timesOf } from "./timing";

/** As much as the slowest of them read in a moment. */
const length = 64 * 1024;

/** Public libraries that look for some of the same things, on the same texts. */
export async function comparePeers({ ordinary, dense }: Texts): Promise<void> {
  const mail = flat(ordinary.slice(0, length));
  const list = flat(dense.slice(0, length));
  const { detectors, planFor, walk } = engine;
  const plan = planFor(detectors);
  const ours = [
    {
      name: "our detectors",
      looksFor: `${detectors.length} kinds`,
      read: (text: string) => walk(text, plan),
    },
    { name: "our whole scan", looksFor: "people", read: engine.peopleIn },
  ];
  const rows = [];
  for (const { name, looksFor, read } of [...ours, ...libraries()]) {
    const [onMail = NaN] = await timesOf(() => read(mail));
    const [onList = NaN] = await timesOf(() => read(list));
    rows.push({
      library: name,
      "looks for": looksFor,
      "ordinary mail, MB/s": speed(mail, onMail).toFixed(1),
      "contact list, MB/s": speed(list, onList).toFixed(1),
    });
  }
  console.log("Beside public libraries:");
  console.table(rows);
}
