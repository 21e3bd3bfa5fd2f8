import type { Writer } from "./numbers";
import type { Random } from "./random";

type Words = readonly [string, ...string[]];

const split = (text: string) => text.split("|") as unknown as Words; // Never empty.

const streets = split(
  "Station|Mill|Chapel|Orchard|Castle|St Mary's|Upper Mock|Victoria|Old Sample|Long|Beech|Queen's|" +
    "Bryn Glas|Church|Canal|Windmill|Hawthorn|New|North|Mount Pleasant|Waun Fach",
);
const streetKinds = split(
  "Road|Street|Lane|Avenue|Close|Drive|Way|Court|Crescent|Terrace|Place|Grove|Gardens|Walk|Hill|" +
    "Row|Rd|St|Ave",
);
const welsh = split("Heol Fictif|Ffordd y Prawf|Stryd Fawr|Maes Gwyn|Clos Enghraifft|Lôn Las");
const houses = split("Ty Gwyn|Rose Cottage|The Old Forge|Bryn Awel|Mock Farm|Yr Hen Ysgol");
const towns = split(
  "Sampleton|Mockbury|Llanbrawf|Fictham|Abertest|Exampleford|Testwick|Nether Demo|Pontmoc",
);
const areas = split("SA|LD|CF|NP|LL|SY|B|M|LS|EH|G|BS|EX|PE|NE|BT|S|L|CV|TN|W|EC1A");

/** An address without its postcode. A house without a number is left to those that have one. */
export function addressWriter(list: Random): Writer {
  const hasTown = list.chance(0.7);
  return (random) => [streetOf(random), ...(hasTown ? [random.pick(towns)] : [])].join(", ");
}

/** An address with its postcode, in one piece. */
export function fullAddressWriter(list: Random): Writer {
  const postcodeOf = postcodeWriter();
  const isNamed = list.chance(0.15);
  return (random) => {
    const house = isNamed ? random.pick(houses) : streetOf(random);
    return `${house}, ${random.pick(towns)}, ${postcodeOf(random)}`;
  };
}

function streetOf(random: Random): string {
  const number = `${random.between(1, 240)}${random.chance(0.08) ? random.pick(["A", "b", "-9"]) : ""}`;
  const street = random.chance(0.15)
    ? random.pick(welsh)
    : `${random.pick(streets)} ${random.pick(streetKinds)}`;
  const flat = random.chance(0.1) ? `Flat ${random.between(1, 30)}, ` : "";
  return `${flat}${number} ${street}`;
}

const inwardLetters = "ABDEFGHJLNPQRSTUWXYZ";

export function postcodeWriter(): Writer {
  return (random) => {
    const area = random.pick(areas);
    const outward = area.length > 2 ? area : `${area}${random.between(1, 20)}`;
    const letter = () => inwardLetters.charAt(random.below(inwardLetters.length));
    return `${outward} ${random.below(10)}${letter()}${letter()}`;
  };
}
