import type { Random } from "./random";

export type Writer = (random: Random) => string;

const pad = (value: number, width = 2) => String(value).padStart(width, "0");
const digits = (random: Random, count: number) => pad(random.below(10 ** count), count);

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

type DateForm = (day: number, month: number, year: number) => string;

const dateForms: readonly [DateForm, ...DateForm[]] = [
  (day, month, year) => `${pad(day)}/${pad(month)}/${year}`,
  (day, month, year) => `${day}/${month}/${year}`,
  (day, month, year) => `${pad(day)}/${pad(month)}/${pad(year % 100)}`,
  (day, month, year) => `${pad(day)}-${pad(month)}-${year}`,
  (day, month, year) => `${pad(day)}.${pad(month)}.${year}`,
  (day, month, year) => `${year}-${pad(month)}-${pad(day)}`,
  (day, month, year) => `${day} ${months[month - 1] ?? ""} ${year}`,
  (day, month, year) => `${pad(day)} ${(months[month - 1] ?? "").slice(0, 3)} ${year}`,
  (day, month, year) => `${day}${ordinal(day)} ${months[month - 1] ?? ""} ${year}`,
];

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 14;
  return isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
}

/** One list writes all its dates alike, and so for telephones and the rest. */
export function dateOfBirthWriter(list: Random): Writer {
  const form = list.pick(dateForms);
  return (random) => form(random.between(1, 28), random.between(1, 12), random.between(1938, 2009));
}

/** Ofcom's numbers for drama. */
const mobileForms: readonly [string, ...string[]] = [
  "07700 900###",
  "07700900###",
  "07700 900 ###",
  "+44 7700 900###",
  "+44 (0)7700 900###",
  "+447700900###",
];
const landlineForms: readonly [string, ...string[]] = [
  "01632 960###",
  "(01632) 960###",
  "01632960###",
  "020 7946 0###",
  "029 2018 0###",
  "0114 496 0###",
  "+44 161 496 0###",
];

export function telephoneWriter(list: Random): Writer {
  const mobile = list.pick(mobileForms);
  const landline = list.pick(landlineForms);
  const mobiles = list.pick([1, 1, 0, 0.7]);
  return (random) => (random.chance(mobiles) ? mobile : landline).replace("###", digits(random, 3));
}

/** Source of the letters that are in use: HMRC, NIM39110. */
export function nationalInsuranceWriter(list: Random): Writer {
  const gap = list.pick([" ", " ", ""]);
  const first = "ABEGHJKLRSTWXYZ";
  return (random) => {
    const prefix = `${letterOf(random, first)}${letterOf(random, "ACEHJLMPRSWXY")}`;
    const pairs = Array.from({ length: 3 }, () => digits(random, 2)).join(gap);
    return [prefix, pairs, letterOf(random, "ABCD")].join(gap);
  };
}

function letterOf(random: Random, letters: string): string {
  return letters.charAt(random.below(letters.length));
}

/** With its check digit modulo 11. Source: NHS Data Dictionary, "NHS number". */
export function nhsNumberWriter(list: Random): Writer {
  const gap = list.pick([" ", " ", "-", ""]);
  return (random) => {
    for (;;) {
      const nine = `${random.between(4, 7)}${digits(random, 8)}`;
      const sum = Array.from(nine).reduce((all, digit, at) => all + Number(digit) * (10 - at), 0);
      const check = (11 - (sum % 11)) % 11;
      if (check < 10)
        return [nine.slice(0, 3), nine.slice(3, 6), `${nine.slice(6)}${check}`].join(gap);
    }
  };
}

/** Source: MoJ, hmpps-person-record, `PNCIdentifier.kt` and `CROIdentifier.kt`. */
const checkLetters = "ZABCDEFGHJKLMNPQRTUVWXY";

export function pncWriter(list: Random): Writer {
  const isLong = list.chance(0.7);
  return (random) => {
    const year = random.between(1975, 2025);
    const serial = digits(random, random.pick([7, 6, 5]));
    const letter = checkLetters.charAt(Number(pad(year % 100) + serial.padStart(7, "0")) % 23);
    return isLong
      ? `${year}/${serial.padStart(7, "0")}${letter}`
      : `${pad(year % 100)}/${Number(serial)}${letter}`;
  };
}

export function croWriter(): Writer {
  return (random) => {
    const year = pad(random.between(75, 99));
    const serial = digits(random, 6);
    return `${serial}/${year}${checkLetters.charAt(Number(year + serial) % 23)}`;
  };
}
