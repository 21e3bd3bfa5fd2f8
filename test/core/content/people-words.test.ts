import { peopleIn } from "./reading";

const address = "12 High Street, SA31 2PF";

test.each([
  "home",
  "live",
  "lives",
  "lived",
  "living",
  "resides",
  "resident",
  "residents",
  "residing",
  "residence",
  "tenant",
  "occupier",
  "byw",
  "his address",
  "her address",
  "their address",
  "my address",
  "Home",
])("an address behind %j is somebody's home", (word) => {
  expect(peopleIn(`see: ${word} at ${address}`)).toBe(1);
  expect(peopleIn(`see: x${word}x at ${address}`)).toBe(0);
  expect(peopleIn(`see: ${word} ${"of old ".repeat(9)} ${address}`)).toBe(0);
});

const premises =
  "ltd, limited, llp, plc, inc, gmbh, hall, inn, arms, hotel, center, centre, chapel, church, hospital, surgery, clinic, school, schools, ysgol, college, academy, university, library, museum, pharmacy, bakery, kennels, motors, garage, tyres, roofing, neuadd, capel, solicitor, solicitors, accountant, accountants, services, council, office, offices, station, headquarters, hq, constabulary, police, heddlu, bank, restaurant, cafe, club, company, group, co, supplies, engineering, association, trust, society, department, shop, store, stores, garden, bar";

test.each(premises.split(", "))("nobody lives at the %s", (word) => {
  expect(peopleIn(`the ${word}, ${address}, 07700 900123`)).toBe(0);
  expect(peopleIn(`the ${word}\n${address}, 07700 900123`)).toBe(0);
  expect(peopleIn(`the x${word}x, ${address}, 07700 900123`)).toBe(1);
  expect(peopleIn(`the ${word} cottage, ${address}, 07700 900123`)).toBe(1);
  expect(peopleIn(`the ${word}\n\nnothing of it\n${address}, 07700 900123`)).toBe(1);
});

test.each(
  "house cottage lodge farm flat road street lane close view terrace row hill court drive way rd st".split(
    " ",
  ),
)("somebody may live at Church %s", (word) => {
  expect(peopleIn(`the church ${word}, ${address}, 07700 900123`)).toBe(1);
  expect(peopleIn(`the church ${word}xx, ${address}, 07700 900123`)).toBe(0);
});

test.each(["Mould & Sons", "Sam's Fish, and", "Sam’s baskets, and"])(
  "nobody lives at %s",
  (firm) => {
    expect(peopleIn(`${firm} ${address}, 07700 900123`)).toBe(0);
  },
);

/** Three names, each with a date in a year of its own. */
const list = ["Alan Pugh 01/02/1980", "Jean Tonks 02/02/1981", "Huw Bebb 02/02/1982"].join("\n");

test.each([
  "Joined",
  "Review",
  "Completed",
  "Training",
  "Inspected",
  "Expiry",
  "Renewed",
  "Awarded",
  "Hearing",
  "Appointment",
  "Event",
  "Meeting",
  "Rota",
  "Shift",
  "Leave",
  "Start",
  "Paid",
  "Died",
  "Killed",
  "Lease",
  "Since",
  "Record",
  "Shot",
  "Elected",
  "Founded",
  "Published",
  "Released",
  "Version",
  "Bought",
  "Sold",
  "Delivered",
])("below the heading %s, dates are of no birth", (heading) => {
  expect(peopleIn(`${heading}\n${list}`)).toBe(0);
  expect(peopleIn(`x${heading}\n${list}`)).toBe(3);
});

test.each(["Birth", "Birthdays", "Born", "DOB", "D.O.B.", "Dyddiad geni"])(
  "below the heading %s, they are, whatever else it says",
  (heading) => {
    expect(peopleIn(`Training record, ${heading}\n${list}`)).toBe(3);
  },
);

test.each<[situation: string, behind: string, people: number]>([
  ["nothing", "", 3],
  ["a sex", " M", 3],
  ["a sex in full", ", male", 3],
  ["another", ", Female", 3],
  ["an age", " (44)", 3],
  ["sex and age", ", f, 44", 3],
  ["a number of four digits", " 4400", 0],
  ["three things", " m f m", 0],
  ["a word", " member", 0],
])("behind dates of birth in a list may stand %s", (_situation, behind, people) => {
  expect(peopleIn(list.replace(/$/gm, behind))).toBe(people);
});

const signer = "Beth Exampleton\n1 High Street, SA31 2PF\n07700 900123";

test.each([
  "Regards",
  "Kind regards",
  "Kindest regards,",
  "Best regards.",
  "Warm regards!",
  "Warmest wishes",
  "Best wishes",
  "With best wishes,",
  "And many thanks",
  "Thanks",
  "Many thanks",
  "Kind and best regards".replace(" and", ""),
  "Thank you",
  "Cheers",
  "Yours sincerely,",
  "Yours faithfully",
  "Cofion",
  "Cofion cynnes",
  "Cofion gorau,",
  "Diolch",
  "Diolch yn".replace("yn", "fawr"),
  "Sent from my phone",
  "KIND REGARDS",
  "-- ",
])("%s stands above a signature", (words) => {
  expect(peopleIn(`See you.\n\n${words}\n${signer}`)).toBe(0);
});

test.each([
  "Best",
  "My regards",
  "Regards to all",
  "Yours",
  "Yours very sincerely",
  "Thanks for all of it",
  "Cofion at bawb",
  "Sent from my old phone",
  "Thank you all",
  "--",
  `Kind regards${" ".repeat(4)}${",".repeat(5)}`,
])("%s stands above no signature", (words) => {
  expect(peopleIn(`See you.\n\n${words}\n${signer}`)).toBe(1);
});

test.each<[situation: string, lines: number, people: number]>([
  ["fourteen lines", 14, 0],
  ["far more lines", 16, 1],
])("a signature reaches over %s", (_situation, lines, people) => {
  const between = Array.from({ length: lines - 2 }, () => "and so on").join("\n");
  expect(peopleIn(`Kind regards\nBeth\n${between}\n1 High Street, SA31 2PF, 07700 900123`)).toBe(
    people,
  );
});

test.each(["From:", "Oddi wrth:", "*From:*", "FROM :"])("%s ends a signature", (head) => {
  expect(peopleIn(`Regards\nBeth\n${head} Alan Pugh, ${address}`)).toBe(1);
});

test.each<[situation: string, text: string, people: number]>([
  ["a column of postcodes and one of names", `Name\tPostcode\tNote\nXyz Pugh\tSA31 2PF\tx`, 1],
  ["a column of places beside a name", `Venue\tPostcode\tTel\nXyz Hall\tSA31 2PF\t01632 960123`, 0],
  [
    "cells of a table that is drawn",
    "| Name | DOB |\n|------|-----|\n| Alan Pugh | 12/03/1975 |\n| Jean Tonks | 13/04/1976 |",
    2,
  ],
  [
    "a paragraph behind an empty line",
    "Alan Pugh, DOB 12/03/1975\n\nDOB 13/04/1976 is what she told us when we went to see her at home in town yesterday.",
    2,
  ],
  ["a second date of birth on the next line", "Alan Pugh\nDOB 12/03/1975\nDOB 13/04/1976", 2],
  ["a second number on the same line", "Alan Pugh, NHS 999 123 4578, NHS 943 476 5919", 2],
  ["an item of a list each", "1. DOB 12/03/1975\n2. DOB 13/04/1976", 2],
  ["a name behind what somebody is", "Witness: Xyz Pugh, SA31 2PF", 1],
  ["a password that is sent to a telephone", "Text the password to 07700 900123", 0],
  ["a firm and whoever owns it", "Pugh Motors, 12 High Street, SA31 2PF, 07700 900123", 0],
])("people are told by %s", (_situation, text, people) => {
  expect(peopleIn(text)).toBe(people);
});
