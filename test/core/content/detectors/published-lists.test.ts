import { caseUrn } from "../../../../src/core/content/detectors/case-urn";
import { dateOfBirth } from "../../../../src/core/content/detectors/date-of-birth";
import { ipAddress } from "../../../../src/core/content/detectors/ip-address";
import { location } from "../../../../src/core/content/detectors/location";
import { endsWithLetterOf, padded } from "../../../../src/core/content/detectors/modulus-23";
import { nationalInsurance } from "../../../../src/core/content/detectors/national-insurance";
import { paymentCard } from "../../../../src/core/content/detectors/payment-card";
import { postcode } from "../../../../src/core/content/detectors/postcode";
import { streetAddress } from "../../../../src/core/content/detectors/street-address";
import { telephone } from "../../../../src/core/content/detectors/telephone";
import { vehicle } from "../../../../src/core/content/detectors/vehicle";
import { counted, keys, sure } from "./seen";

const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const pairs = alphabet.flatMap((one) => alphabet.map((other) => one + other));
const digits = Array.from("0123456789");

test("the areas of postcodes", () => {
  const areas =
    "AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE";
  const found = alphabet
    .concat(pairs)
    .filter((area) => sure(postcode, `${area}1 1AA`).length > 0)
    .sort();
  expect(found.join(" ")).toBe(areas);
});

test("the letters at the end of a postcode", () => {
  const last = alphabet.filter((letter) => sure(postcode, `SA31 2P${letter}`).length > 0);
  const first = alphabet.filter((letter) => sure(postcode, `SA31 2${letter}P`).length > 0);
  expect(last.join("")).toBe("ABDEFGHJLNPQRSTUWXYZ");
  expect(first.join("")).toBe("ABDEFGHJLNPQRSTUWXYZ");
});

test.each<[end: string, isSure: boolean]>([
  ["1ST", false],
  ["2ND", false],
  ["3RD", false],
  ["4TH", false],
  ["9TH", false],
  ["8GB", false],
  ["1TB", false],
  ["2ST", true],
  ["3ND", true],
  ["1RD", true],
  ["1TA", true],
  ["1GA", true],
])("a postcode that ends with %s counts by itself: %s", (end, isSure) => {
  expect(sure(postcode, `CF10 ${end}`)).toEqual((isSure && [`CF10 ${end} 2`]) || []);
});

test("the squares of the National Grid on land", () => {
  const squares =
    "HP HT HU HW HX HY HZ NA NB NC ND NF NG NH NJ NK NL NM NN NO NR NS NT NU NW NX NY NZ OV SC SD SE SH SJ SK SM SN SO SP SR SS ST SU SV SW SX SY SZ TA TF TG TL TM TQ TR TV";
  const found = pairs.filter((square) => sure(location, `${square} 410 200`).length > 0);
  expect(found.join(" ")).toBe(squares);
});

test("the first letters of National Insurance numbers", () => {
  const given = (first: string) => counted(nationalInsurance, `NI ${first}123456A`).length > 0;
  const firsts = alphabet.filter((letter) => given(`${letter}A`));
  const seconds = alphabet.filter((letter) => given(`A${letter}`));
  expect(firsts.join("")).toBe("ABCEGHJKLMNOPRSTWXYZ");
  expect(seconds.join("")).toBe("ABCEGHJKLMNPRSTWXYZ");
  expect("BG GB KN NK NT TN ZZ".split(" ").filter(given)).toEqual([]);
});

test("prefixes for administrative use count by a word alone", () => {
  const usable = pairs.filter((pair) => counted(nationalInsurance, `NI ${pair}123456A`).length > 0);
  const administrative = usable.filter(
    (pair) => sure(nationalInsurance, `${pair}123456A`).length === 0,
  );
  expect(administrative.join(" ")).toBe("CR MW NC PP PY PZ");
});

test("the last letters of National Insurance numbers", () => {
  const last = alphabet.filter((letter) => sure(nationalInsurance, `AB123456${letter}`).length > 0);
  expect(last.join("")).toBe("ABCD");
});

test.each([
  "part",
  "parts",
  "batch",
  "order",
  "ref",
  "reference",
  "ticket",
  "serial",
  "item",
  "sample",
  "flight",
  "part no",
  "order number",
  "batch code",
  "sample id",
  "ticket#",
  "serial:",
  "ref.",
  "Item",
])("behind %j a National Insurance number needs a word", (word) => {
  expect(sure(nationalInsurance, `${word} AB123456C`)).toEqual([]);
  expect(sure(nationalInsurance, `${word} of AB123456C`)).toEqual(["AB123456C 2"]);
  expect(sure(nationalInsurance, `x${word} AB123456C`)).toEqual(["AB123456C 2"]);
});

test.each<[written: string, isSure: boolean]>([
  ["ab123456c", true],
  ["ab 123456c", false],
  ["ab 12 34 56 c", false],
  ["AB 123456C", true],
])("%s is a National Insurance number by itself: %s", (written, isSure) => {
  expect(sure(nationalInsurance, `see ${written}`)).toEqual((isSure && [`${written} 2`]) || []);
});

test("the forces of case numbers", () => {
  const codes = digits.flatMap((one) => digits.map((other) => one + other));
  const unused = codes.filter((code) => counted(caseUrn, `URN ${code}AA1234525`).length === 0);
  expect(unused.join(" ")).toBe(
    "09 18 19 28 29 38 49 51 58 68 69 71 72 75 77 79 81 85 86 92 94 99",
  );
});

test.each<[year: string, isOne: boolean]>([
  ["00", true],
  ["35", true],
  ["36", false],
])("a case of the year %s: %s", (year, isOne) => {
  expect(counted(caseUrn, `URN 63AA12345${year}`)).toHaveLength(Number(isOne));
});

const monthsOf: readonly (readonly [month: string, names: string])[] = [
  ["01", "January Jan Ionawr Ion"],
  ["02", "February Feb Chwefror Chwef"],
  ["03", "March Mar Mawrth Fawrth"],
  ["04", "April Apr Ebrill"],
  ["05", "May Mai Fai"],
  ["06", "June Jun Mehefin Fehefin"],
  ["07", "July Jul Gorffennaf Orffennaf"],
  ["08", "August Aug Awst"],
  ["09", "September Sept Sep Medi"],
  ["10", "October Oct Hydref"],
  ["11", "November Nov Tachwedd Dachwedd"],
  ["12", "December Dec Rhagfyr Ragfyr"],
];

test.each(
  monthsOf.flatMap(([month, names]) =>
    names.split(" ").map((name): [string, string] => [name, `1975-${month}-12`]),
  ),
)("%s is the month of %s", (name, key) => {
  expect(keys(dateOfBirth, `DOB 12 ${name} 1975`)).toEqual([key]);
  expect(keys(dateOfBirth, `DOB 12${name.toUpperCase()}75`)).toEqual([key]);
  expect(dateOfBirth.key?.(`${name} 12, 1975`)).toBe(key);
});

test.each<[month: string, last: number]>([
  ["01", 31],
  ["02", 28],
  ["03", 31],
  ["04", 30],
  ["05", 31],
  ["06", 30],
  ["07", 31],
  ["08", 31],
  ["09", 30],
  ["10", 31],
  ["11", 30],
  ["12", 31],
])("month %s has %i days", (month, last) => {
  expect(keys(dateOfBirth, `DOB ${last}/${month}/1975`)).toEqual([`1975-${month}-${last}`]);
  expect(keys(dateOfBirth, `DOB ${last + 1}/${month}/1975`)).toEqual([]);
  expect(keys(dateOfBirth, `DOB 1/${month}/1975`)).toEqual([`1975-${month}-01`]);
});

test.each<[written: string, found: string[]]>([
  ["12/03/1904", []],
  ["12/03/1905", ["1905-03-12"]],
  ["12/03/2035", ["2035-03-12"]],
  ["12/03/2036", []],
  ["12/03/35", ["2035-03-12"]],
  ["12/03/36", ["1936-03-12"]],
  ["12/03/00", ["2000-03-12"]],
  ["29/02/00", ["2000-02-29"]],
  ["29/02/2001", []],
  ["31031975", ["1975-03-31"]],
  ["19750331", ["1975-03-31"]],
  ["1975.03.31", ["1975-03-31"]],
  ["1975/03/31", ["1975-03-31"]],
  ["12/13/1975", ["1975-12-13"]],
  ["12/32/1975", []],
])("the date of birth %s is %j", (written, found) => {
  expect(keys(dateOfBirth, `DOB ${written}`)).toEqual(found);
});

test.each([
  "DOB",
  "D.O.B",
  "date of birth",
  "day of birth",
  "birth date",
  "birthdate",
  "birthday",
  "birth day",
  "dyddiad geni",
  "DOBs",
  "DOB's",
  "dates of birth",
  "dates of births",
  "births",
  "dyddiadau geni",
  "born",
  "born on",
  "born in Mockbury on",
  "born at the Mock Hospital near Sampleton, on",
  "ganwyd",
  "ganwyd yn Mockbury ar",
  "ganed",
  "eni",
])("%s stands before a date of birth", (words) => {
  expect(keys(dateOfBirth, `${words} 12/03/1975`)).toEqual(["1975-03-12"]);
  expect(keys(dateOfBirth, `${words.toUpperCase()}: 12/03/1975`)).toEqual(["1975-03-12"]);
  expect(keys(dateOfBirth, `x${words}x 12/03/1975`)).toEqual([]);
});

test.each(["on", "by", "until", "till", "from", "since", "due", "dated", "before", "after", "ar"])(
  "a date of birth that something is said of %s a day is another day's",
  (word) => {
    expect(keys(dateOfBirth, `the date of birth was sent ${word} 12/03/2026`)).toEqual([]);
    expect(keys(dateOfBirth, `the date of birth was x${word} 12/03/1975`)).toHaveLength(1);
  },
);

test.each([
  " (DOB)",
  " DOB",
  " is his date of birth",
  " is the date of birth",
  " as their date of birth",
  " was her birthday",
  " is my birth date",
  " - dyddiad geni",
])("a date before %j is one of birth", (words) => {
  expect(keys(dateOfBirth, `12/03/1975${words}`)).toEqual(["1975-03-12"]);
  const [end = ""] = /\w+\)?$/.exec(words) ?? [];
  const longer = `12/03/1975${words.replace(end, `${end.replace(")", "")}: 01/02/1980`)}`;
  expect(keys(dateOfBirth, longer)).not.toContain("1975-03-12");
});

const english =
  "Ave Avenue Cl Close Cottages Ct Court Cres Crescent Croft Dr Drive Field Fields Gardens Gdns Green Grove Hill House Ln Lane Meadow Meadows Mews Parade Park Pl Place Quay Rd Road Rise Row Sq Square St Street Ter Terr Terrace Vale View Villas Walk Way Wharf";
const welsh =
  "Bryn Cae Cilgant Clos Cwrt Erw Ffordd Gerddi Heol Llwyn Llys Lon Lôn Maes Nant Parc Rhes Rhiw Rhodfa Stryd Trem Ty Tŷ Tyn Waun";

test.each(english.split(" "))("streets are called %s in English", (kind) => {
  const seen = (address: string) =>
    keys(streetAddress, `lives at ${address}`).map((key) => key.toUpperCase());
  expect(counted(streetAddress, `home: 12 Sample ${kind}`)).toEqual([`12 Sample ${kind}`]);
  expect(counted(streetAddress, `home: 12 SAMPLE ${kind.toUpperCase()}`)).toHaveLength(1);
  expect(seen(`12 Sample ${kind}`)).toEqual([`12SAMPLE${kind.slice(0, 1).toUpperCase()}`]);
  expect(counted(streetAddress, `home: 12 Sample ${kind}ville`)).toEqual([]);
});

test.each(welsh.split(" "))("streets are called %s in Welsh", (kind) => {
  expect(sure(streetAddress, `12 ${kind} Fictif`)).toEqual([`12 ${kind} Fictif 2`]);
  expect(sure(streetAddress, `12 ${kind.toUpperCase()} FICTIF`)).toHaveLength(1);
  expect(counted(streetAddress, `home: 12 ${kind}od Fictif`)).toEqual([]);
});

test.each<[kind: string, isOne: boolean]>([
  ["road", true],
  ["street", true],
  ["lane", true],
  ["avenue", true],
  ["crescent", true],
  ["terrace", true],
  ["gardens", true],
  ["close", false],
  ["way", false],
  ["hill", false],
])("in small letters a street may be called %s: %s", (kind, isOne) => {
  expect(counted(streetAddress, `home 12 sample ${kind}`)).toHaveLength(Number(isOne));
});

test.each<[text: string]>([
  ["1 Mockshire Crown Court"],
  ["1 Mockshire Magistrates Court"],
  ["1 Mockshire Magistrates' Court"],
  ["1 Mockshire County Court"],
  ["1 Mockshire High Court"],
  ["1 Mockshire Family Court"],
  ["1 Mockshire Youth Court"],
  ["1 Mockshire Coroner's Court"],
  ["1 Mockshire Coroners Court"],
  ["1 Mockshire Car Park"],
  ["1 Mockshire Retail Park"],
  ["1 Mockshire Business Park"],
  ["1 Mockshire Science Park"],
  ["1 Mockshire Theme Park"],
])("nobody lives at %s", (text) => {
  expect(counted(streetAddress, `home ${text}`)).toEqual([]);
  expect(counted(streetAddress, `home ${text}way`)).toEqual([]);
});

test.each([
  "hour",
  "hours",
  "min",
  "minutes",
  "day",
  "week",
  "months",
  "year",
  "mile",
  "metres",
  "Jan",
  "January",
  "Feb",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug",
  "Sept",
  "October",
  "Nov",
  "December",
])("the number before %s is of no house", (word) => {
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  expect(sure(streetAddress, `12 ${capital} Court`)).toEqual([]);
  expect(sure(streetAddress, `12 ${capital}xq Court`).length).toBe(
    Number(!/^(?:jan|feb|apr|aug|sep|oct|nov|dec)/i.test(word)),
  );
});

test.each<[number: string, isSure: boolean]>([
  ["1899", true],
  ["1900", false],
  ["2099", false],
  ["2100", true],
])("%s is the number of a house and no year: %s", (number, isSure) => {
  expect(sure(streetAddress, `${number} Station Road`)).toHaveLength(Number(isSure));
});

test.each("AND ARE BUT DAY FOR HAS MAY NOT OUT SEE THE WAS WHO".split(" "))(
  "before %s stands no plate",
  (word) => {
    expect(sure(vehicle, `PC12 ${word}`)).toEqual([]);
    expect(sure(vehicle, `PC12${word}`)).toHaveLength(1);
  },
);

test.each<[text: string, isSure: boolean]>([
  ["MG11 ABC", false],
  ["MH11 ABC", true],
  ["BD29 SMR", true],
  ["BD79 SMR", true],
  ["BD30 SMR", false],
  ["BD80 SMR", false],
  ["BD02 SMR", true],
  ["BD51 SMR", true],
  ["BD01 SMR", false],
  ["BD00 SMR", false],
  ["BD50 SMR", false],
  ["Bd51 SMR", false],
  ["BD51 smr", false],
])("%s is a plate by itself: %s", (text, isSure) => {
  expect(sure(vehicle, `saw ${text}`)).toEqual((isSure && [`${text} 2`]) || []);
});

test.each<[octet: string, isOne: boolean]>([
  ["0", true],
  ["9", true],
  ["10", true],
  ["99", true],
  ["100", true],
  ["199", true],
  ["200", true],
  ["249", true],
  ["250", true],
  ["255", true],
  ["256", false],
  ["260", false],
  ["300", false],
])("the last octet of an IP address is %s: %s", (octet, isOne) => {
  expect(counted(ipAddress, `IP 192.168.20.${octet}`)).toHaveLength(Number(isOne));
});

test.each<[address: string, isOne: boolean]>([
  ["0.10.20.30", false],
  ["10.10.20.30", true],
  ["126.10.20.30", true],
  ["127.10.20.30", false],
  ["128.10.20.30", true],
  ["219.10.20.30", true],
  ["224.10.20.30", false],
  ["239.10.20.30", false],
  ["255.10.20.30", false],
])("an IP address begins as %s: %s", (address, isOne) => {
  expect(counted(ipAddress, `IP ${address}`)).toHaveLength(Number(isOne));
});

test.each(
  "v V version ver. release rev build firmware section sections para clause § Build:".split(" "),
)("behind %s stands no IP address", (word) => {
  expect(counted(ipAddress, `${word} 192.168.20.30`)).toEqual([]);
  expect(counted(ipAddress, `${word} at 192.168.20.30`)).toHaveLength(1);
});

/** Digits with the one of Luhn behind them. */
function withLuhnDigit(written: string): string {
  const sum = Array.from(written)
    .reverse()
    .map((digit, at) => Number(digit) * (2 - (at % 2)))
    .reduce((total, value) => total + value - 9 * Number(value > 9), 0);
  return `${written}${(10 - (sum % 10)) % 10}`;
}

test.each<[issuer: string, first: string, lengths: number[]]>([
  ["Visa", "4", [13, 16, 19]],
  ["American Express", "34", [15]],
  ["American Express", "37", [15]],
  ["Diners", "30", [14]],
  ["Diners", "36", [14]],
  ["Diners", "38", [14]],
  ["Mastercard", "51", [16]],
  ["Mastercard", "55", [16]],
  ["Mastercard", "22", [16]],
  ["Mastercard", "27", [16]],
  ["JCB", "35", [16]],
  ["Discover", "60", [16]],
  ["Discover", "64", [16]],
  ["Discover", "65", [16]],
  ["Maestro", "50", [13, 14, 15, 16, 17, 18, 19]],
  ["Maestro", "56", [13, 14, 15, 16, 17, 18, 19]],
  ["Maestro", "58", [13, 14, 15, 16, 17, 18, 19]],
  ["UnionPay", "62", [13, 14, 15, 16, 17, 18, 19]],
  ["Maestro", "63", [13, 14, 15, 16, 17, 18, 19]],
  ["Maestro", "67", [13, 14, 15, 16, 17, 18, 19]],
  ["nobody", "20", []],
  ["nobody", "21", []],
  ["nobody", "28", []],
  ["nobody", "31", []],
  ["nobody", "33", []],
  ["nobody", "39", []],
  ["nobody", "52", [16]],
  ["nobody", "57", []],
  ["nobody", "59", []],
  ["nobody", "61", []],
  ["nobody", "66", []],
  ["nobody", "69", []],
  ["nobody", "19", []],
  ["nobody", "70", []],
])("cards of %s that begin with %s have %j digits", (_issuer, first, lengths) => {
  const found = [12, 13, 14, 15, 16, 17, 18, 19, 20].filter((length) => {
    const number = withLuhnDigit(first.padEnd(length - 1, "1234567"));
    return sure(paymentCard, `card ${number}`).length > 0;
  });
  expect(found).toEqual(lengths);
});

test.each<[code: string, isOne: boolean]>([
  ["07012 345678", false],
  ["07112 345678", true],
  ["07512 345678", true],
  ["07612 345678", false],
  ["07624 345678", true],
  ["07712 345678", true],
  ["07912 345678", true],
  ["020 7946 0018", true],
  ["021 7946 0018", false],
  ["022 7946 0018", false],
  ["023 8046 0018", true],
  ["024 7646 0018", true],
  ["025 7946 0018", false],
  ["027 7946 0018", false],
  ["028 9046 0018", true],
  ["029 2018 0018", true],
  ["0300 123 4567", true],
  ["0370 123 4567", true],
  ["0500 123 4567", false],
  ["0550 123 4567", true],
  ["0560 123 4567", true],
  ["0570 123 4567", false],
  ["0800 123 456", true],
  ["0800 123 4567", true],
  ["0808 123 4567", true],
  ["0810 123 4567", false],
  ["0820 123 4567", false],
  ["0843 123 4567", true],
  ["0871 123 4567", true],
  ["0909 879 0123", true],
  ["0112 496 0123", true],
  ["01632 96012", true],
  ["01632 9601", false],
])("the plan of numbers has %s: %s", (number, isOne) => {
  expect(sure(telephone, `x ${number}`)).toHaveLength(Number(isOne));
});

test.each("ext ex extension x ext. extn".split(" "))("%s begins an extension", (word) => {
  const text = `01632 960123 ${word} 12345`;
  expect(counted(telephone, text)).toEqual([text]);
  expect(keys(telephone, text)).toEqual(["01632960123"]);
});

test("each remainder has its letter, and none of I, O and S", () => {
  const letters = Array.from({ length: 24 }, (_, rest) =>
    alphabet.filter((letter) => endsWithLetterOf(`${rest}`, `x${letter}`)).join(),
  );
  expect(letters.join("")).toBe("ZABCDEFGHJKLMNPQRTUVWXYZ");
  expect(endsWithLetterOf("99999999999999999999", "k")).toBe(
    endsWithLetterOf("99999999999999999999", "K"),
  );
});

test.each<[serial: string, length: number, written: string]>([
  ["34", 7, "0000034"],
  ["1234567", 7, "1234567"],
  ["12345678", 7, "12345678"],
  ["", 2, "00"],
])("a serial number %j of %i digits is %s", (serial, length, written) => {
  expect(padded(serial, length)).toBe(written);
});
