import type { Detector } from "../../../../src/core/content/detector";
import { detectors } from "../../../../src/core/content/detectors";
import { arrestSummons } from "../../../../src/core/content/detectors/arrest-summons";
import { bankAccount } from "../../../../src/core/content/detectors/bank-account";
import { caseUrn } from "../../../../src/core/content/detectors/case-urn";
import { collarNumber } from "../../../../src/core/content/detectors/collar-number";
import { courtCase } from "../../../../src/core/content/detectors/court-case";
import { croNumber } from "../../../../src/core/content/detectors/cro-number";
import { dateOfBirth } from "../../../../src/core/content/detectors/date-of-birth";
import { drivingLicence } from "../../../../src/core/content/detectors/driving-licence";
import { email } from "../../../../src/core/content/detectors/email";
import { iban } from "../../../../src/core/content/detectors/iban";
import { ipAddress } from "../../../../src/core/content/detectors/ip-address";
import { location } from "../../../../src/core/content/detectors/location";
import { nationalInsurance } from "../../../../src/core/content/detectors/national-insurance";
import { nhsNumber } from "../../../../src/core/content/detectors/nhs-number";
import { passport } from "../../../../src/core/content/detectors/passport";
import { paymentCard } from "../../../../src/core/content/detectors/payment-card";
import { personNumber } from "../../../../src/core/content/detectors/person-number";
import { pncId } from "../../../../src/core/content/detectors/pnc-id";
import { postcode } from "../../../../src/core/content/detectors/postcode";
import { prisonNumber } from "../../../../src/core/content/detectors/prison-number";
import { propertyNumber } from "../../../../src/core/content/detectors/property-number";
import { secret } from "../../../../src/core/content/detectors/secrets";
import { streetAddress } from "../../../../src/core/content/detectors/street-address";
import { telephone } from "../../../../src/core/content/detectors/telephone";
import { vehicle } from "../../../../src/core/content/detectors/vehicle";
import { forceReference } from "../../../../src/core/content/force-references";

/** What each kind is called above a column or before a colon. */
const heads: readonly (readonly [detector: Detector, heads: string])[] = [
  [arrestSummons, "ASN, Arrest summons, Arrest/summons, Arrest & summons, Arrest or summons, A/S"],
  [
    bankAccount,
    "Sort code, Sortcode, Account no, Acc no, Acct no, A/C no, Bank account, Bank details, Cod didoli, Rhif cyfrif, Rhif y cyfrif",
  ],
  [caseUrn, "URN, PTI URN, PTI-URN, PTIURN, Unique reference, CPS ref"],
  [
    collarNumber,
    "Collar, Warrant, Shoulder, Epaulette, Force no, Force ID, Officer no, Officer ID, Rhif coler, Rhif swyddog",
  ],
  [courtCase, "Court no, Court ref, Trial no, Trial ref, Case no, Case ref"],
  [croNumber, "CRO, CRO no, CRO number"],
  [
    dateOfBirth,
    "DOB, D.O.B, D.O.B., D O B, DOBs, DOB's, DOB’s, DOB date, Date of birth, Dates of birth, Date of births, Dateofbirth, Birth, Birth date, Birthdate, Birthday, Born, Dyddiad geni, Dyddiadau geni, DG, D.G.",
  ],
  [
    drivingLicence,
    "Driving licence, Driving license, Driver licence, Drivers licence, Driver's licence, Driver’s licence, Driving no, Driver no, Licence, License, DVLA licence, DVLA, DLN, Trwydded yrru",
  ],
  [email, "Email, E-mail, Emails, E-mails, Email address, Email addresses, E-bost, Ebost"],
  [iban, "IBAN, IBAN no"],
  [ipAddress, "IP, IPv4, IPv6, IP address, IP addresses, IPaddress"],
  [
    location,
    "Grid, Grid ref, Grid reference, NGR, OS ref, Lat, Latitude, Longitude, Lng, GPS, Coord, Coords, Coordinates, Co-ordinates, Leoliad, Cyfeirnod grid, Easting, Eastings, Northing, Northings, Lat long, what3words, what 3 words, what three words, w3w",
  ],
  [
    nationalInsurance,
    "NI, N.I., NINO, Nat ins, Nat. ins, National ins, National insurance, Yswiriant gwladol, Yswiriant cenedlaethol, TRN, NINOs",
  ],
  [
    nhsNumber,
    "NHS, CHI, H&C, H & C, Health and care, Health and social care, Health & care, Rhif GIG, Rhif y GIG, HCN",
  ],
  [passport, "Passport, Passports, PPT, Travel document, Travel documents, Pasbort"],
  [paymentCard, "Card, Card no, PAN"],
  [
    personNumber,
    "Emp ID, Employee ID, Staff no, Personnel number, Patient ref, Pupil no, Student ID, Client ID, Tenant ref, Detainee no, Custody person no, Nominal no, Member no, Membership #, Service user ID, StaffID, Account ID, Account ref, Payroll, UPN, ULN, Rhif staff, Rhif gweithiwr, Rhif cyflogai, Rhif cyflogres, Rhif disgybl, Rhif myfyriwr, Rhif claf, Rhif aelod, Rhif cleient, Person ID",
  ],
  [pncId, "PNC, PNC ID, PNCID"],
  [postcode, "Postcode, Post code, Postcodes, Post codes, Cod post, Codau post, P/code"],
  [
    prisonNumber,
    "NOMIS, NOMS, Prison, Prisoner, Delius, nDelius, CRN, Probation, Carchar, Carcharor, Carcharorion",
  ],
  [propertyNumber, "UPRN, USRN"],
  [
    secret,
    "Password, Passwords, Passcode, Pass phrase, Passphrase, PWD, PIN, Cyfrinair, Door code, Door codes, Gate code, Alarm code, Entry code, Access code, Key safe code, Keysafe code, Key safe, Keysafe, Cod drws, Cod y drws, Cod larwm, Cod mynediad",
  ],
  [
    streetAddress,
    "Address, Addresses, Address line, Address line 1, Addressline 2, Street, Street name, Street address, Cyfeiriad, Cyfeiriadau, H/A",
  ],
  [
    telephone,
    "Tel, Phone, Telephone, Mob, Mobile, Landline, Cell, Contact, WhatsApp, Fax, Ffon, Ffôn, Symudol, Tels, Phones, Tel., Contact details, Tel. details",
  ],
  [
    vehicle,
    "VRM, VRMs, VRN, VRNs, Reg, Regs, Registration, Registration mark, Index, Plate, Plates, Number plate, Numberplate, Cerbyd, Rhif cofrestru, Vehicle, Vehicles",
  ],
  [
    forceReference,
    "Crime, Crime ref, Crime reference, Crime record, Crime no, Crime number, Crime log, Crime #, Crimeref, Occurrence no, Occ no, Incident no, Incident no., Custody record, CAD, Log no, Niche, Storm log, Intel log, Intelligence ref",
  ],
];

const rows = heads.flatMap(([detector, list]) =>
  list.split(", ").map((head): [string, string, Detector] => [head, detector.kind, detector]),
);

test.each(rows)("%s stands above a %s", (head, _kind, detector) => {
  expect(detector.column?.test(head)).toBe(true);
  expect(detector.column?.test(head.toUpperCase())).toBe(true);
});

test.each(rows)("%s and more words do not stand above a %s", (head, _kind, detector) => {
  expect(detector.column?.test(`${head} checked by`)).toBe(false);
  expect(detector.column?.test(`Sort of ${head}`)).toBe(false);
});

test.each(heads.map(([detector]): [string, Detector] => [detector.kind, detector]))(
  "what is of another sort does not stand above a %s",
  (_kind, detector) => {
    const others =
      "Notes, Name, Age, Ward, Type, Amount, Insurance, Doc, Post, Arrest, Summons, Code, ";
    const found = others.split(", ").filter((head) => detector.column?.test(head));
    expect(found).toEqual([]);
  },
);

/** What a value looks like where its column says what it is; in pairs the shortest and the longest. */
const values: readonly (readonly [detector: Detector, fits: string[], others: string[]])[] = [
  [
    arrestSummons,
    ["1234567890", "11 01ZD 01 00000448754K", "11C01ZD01000004487541"],
    ["123456789", "11C01ZD010000044875412", "ABCDEF1234", "to follow", "11  01ZD 01 448754K"],
  ],
  [
    bankAccount,
    ["089999", "08-99-99", "08 99 99", "66374958", "6637 4958", "08-99-99 / 66374958"],
    [
      "08999",
      "0899990",
      "6637495",
      "663749581",
      "08-99-99 6637495",
      "08.99.99",
      `08-99-99${" ".repeat(21)}66374958`,
    ],
  ],
  [
    caseUrn,
    ["63AA1234525", "63/AA/12345/25", "63 AA 12345 25"],
    ["63AA123452", "63AA12345255", "URNS TO COME"],
  ],
  [
    collarNumber,
    ["1", "123456", "PC 1234", "PCSO9001AB", "1234 A"],
    ["1234567", "A 1", "PCSOX 12", "none", "1234 ABC"],
  ],
  [
    courtCase,
    ["T2024123", "97/1234/123456", "97/1234/12345A", "97/1234/123456A"],
    ["T202412", "97123412345678", "to follow"],
  ],
  [
    croNumber,
    ["1/65F", "123456/99A", "123456 99 A", "SF99/1A", "SF 99-123456A"],
    ["1234567/99A", "123456/9A", "SF99/1234567A", "12/34", "A12/34B"],
  ],
  [
    dateOfBirth,
    [
      "3/25/75",
      "12 March 1975",
      "Mar. 12, 1975",
      "September 12 1975",
      "1975",
      "12031975",
      "1975-03-12T00:00:00Z",
      "12 of March 75",
    ],
    ["975", "197", "120319755", "Mr 12 1975", "12345/1/1975", "1975-03-12 10:30", "12.03.75.80"],
  ],
  [
    drivingLicence,
    ["123456", "MORGA657054SM9IJ35", "657054 SM9IJ 35"],
    ["12345", "MORGA657054SM9IJ357", "MORGAN657054SM9IJ"],
  ],
  [
    iban,
    ["GB8212345678901", "GB82 WEST 1234 5698 7654 32", `GB82${"1".repeat(38)}`],
    ["GB82123456789", `GB82${"1".repeat(39)}`, "G882WEST12345698", "GBA2WEST12345698"],
  ],
  [
    location,
    [
      "51.856",
      "-4.310",
      "+51.8560 N, 4.3100 W",
      "151.856",
      "SN 41 20",
      "241000",
      "SN41000200001234",
      "aa.bb.cc",
      "//aa.bb.cc",
    ],
    [
      "51.85",
      "1151.856",
      "2410",
      "SNX 4100",
      "aa.bb",
      "a.bb.cc",
      "aa.bb.cc.dd",
      "aa.bb.c1",
      "51.856 north",
    ],
  ],
  [
    nationalInsurance,
    ["qq123456c", "AB123456", "AB-12-34-56-C", "AB.12.34.56", "12A34567", "12 A3 45 67"],
    ["A123456C", "ABC123456", "AB12345C", "AB1234567C", "AB123456E", "AB123456CC", "12AB34567"],
  ],
  [
    nhsNumber,
    ["9991234578", "999 123 4578", "999-123-4578", "999.123.4578"],
    ["999123457", "99912345781", "999  1234578", "999/123/4578"],
  ],
  [
    passport,
    ["123456", "A1234567890123B", "AB 123 4567"],
    ["12345", "A1234567890123BC", "expired"],
  ],
  [
    paymentCard,
    ["4242424242422", "4242424242424242424", "4242-4242 4242.4242"],
    ["424242424242", "42424242424242424242"],
  ],
  [
    personNumber,
    ["123", "A-1234/5", "12345678901234"],
    ["12", "123456789012345", "unknown", "ABCDEF1"],
  ],
  [
    pncId,
    ["99/1A", "1999/1234567A", "99 1234567 A", "1999-1B", "9912345B"],
    ["99/12345678A", "999/1A", "99/1", "9/1A", "19991234567AB"],
  ],
  [
    prisonNumber,
    ["A1234BC", "a 1234 bc", "X123456", "X 123456"],
    ["A1234B", "A1234BCD", "A12345B", "AB123456", "X12345", "X1234567"],
  ],
  [propertyNumber, ["1", "123456789012", "1000 1234 5678"], ["1234567890123", "A1", ""]],
  [
    secret,
    ["4821", "a1b2", `a1${"x".repeat(62)}`, `${"x".repeat(40)}1`],
    ["482", "abcd", `a1${"x".repeat(63)}`, `${"x".repeat(41)}1`, "see 1"],
  ],
  [
    streetAddress,
    ["12 the mill", "Ty Gwyn", "Ab Cd", "A1"],
    ["12", "-", "unknown", "A B", "12 / 13"],
  ],
  [
    telephone,
    ["1234567", "123456789012345", "+44 (0)1632 960123", "01632 960123 ext 45", "(01632)960123"],
    ["123456", "1234567890123456", "ABC 1234567", "01632    960123"],
  ],
  [
    vehicle,
    ["A1", "BD51 SMR", "BD51-SMR", "ABCD 1234", "1 ABC", "123"],
    ["ABCDE 1", "A", "Corsa", "BD51  SMR", "BD 51 SMR", "ABCD 12345"],
  ],
  [
    forceReference,
    ["123", "63/12345/25", "MK25/12345", "1234/05MAR25", "ABCD 12 34"],
    ["12", "ABCDE123", "unknown", "seeing 63/12345/25", "A1"],
  ],
];

test.each(
  values.flatMap(([detector, fits, others]) => [
    ...fits.map((value): [string, string, boolean, Detector] => [
      detector.kind,
      value,
      true,
      detector,
    ]),
    ...others.map((value): [string, string, boolean, Detector] => [
      detector.kind,
      value,
      false,
      detector,
    ]),
  ]),
)("a column of %s takes %j: %s", (_kind, value, isOne, detector) => {
  expect(detector.loose?.test(value)).toBe(isOne);
});

test("those that any three lines with names may be of are few", () => {
  const kinds = detectors.filter(({ isListed }) => isListed === true).map(({ kind }) => kind);
  expect(kinds).toEqual(["national-insurance", "date-of-birth", "nhs-number"]);
});

test("those with a check digit or letter say so", () => {
  const kinds = detectors
    .filter(({ hasCheckDigit }) => hasCheckDigit === true)
    .map(({ kind }) => kind);
  expect(kinds).toEqual([
    "iban",
    "payment-card",
    "arrest-summons",
    "pnc-id",
    "cro-number",
    "passport",
    "nhs-number",
  ]);
});

test.each(["Lat/Long", "Lat / Lng", "Latitude (N)", "Lat & long"])(
  "%s stands above a location",
  (head) => {
    expect(location.column?.test(head)).toBe(true);
  },
);
