import type { Detector } from "../../../../src/core/content/detector";
import { bankAccount } from "../../../../src/core/content/detectors/bank-account";
import { caseUrn } from "../../../../src/core/content/detectors/case-urn";
import { courtCase } from "../../../../src/core/content/detectors/court-case";
import { drivingLicence } from "../../../../src/core/content/detectors/driving-licence";
import { ipAddress } from "../../../../src/core/content/detectors/ip-address";
import { location } from "../../../../src/core/content/detectors/location";
import { nationalInsurance } from "../../../../src/core/content/detectors/national-insurance";
import { nhsNumber } from "../../../../src/core/content/detectors/nhs-number";
import { passport } from "../../../../src/core/content/detectors/passport";
import { personNumber } from "../../../../src/core/content/detectors/person-number";
import { pncId } from "../../../../src/core/content/detectors/pnc-id";
import { postcode } from "../../../../src/core/content/detectors/postcode";
import { prisonNumber } from "../../../../src/core/content/detectors/prison-number";
import { propertyNumber } from "../../../../src/core/content/detectors/property-number";
import { streetAddress } from "../../../../src/core/content/detectors/street-address";
import { telephone } from "../../../../src/core/content/detectors/telephone";
import { vehicle } from "../../../../src/core/content/detectors/vehicle";
import { collarNumber } from "../../../../src/core/content/detectors/collar-number";
import { counted } from "./seen";

/** A value that does not count by itself, and each word or group of words that makes it count. */
const named: readonly (readonly [detector: Detector, value: string, words: string])[] = [
  [
    telephone,
    "0163296012",
    "tel, phone, telephone, mob, mobile, landline, cell, contact, whatsapp, fax, ffon, ffôn, symudol, phoned, call, calls, called, ring, rang, text, texts, ffonio, ffoniwch, ffôniwch, galw, galwch, t:, m:, h :",
  ],
  [
    bankAccount,
    "66374958",
    "sort code, sortcode, s/c, a/c, bank, banks, building society, acc no, acct no, account no, acc. no, accountno, account num, account number, account numbers, bacs, cod didoli, rhif cyfrif",
  ],
  [
    caseUrn,
    "63AA1234525",
    "urn, urns, pti urn, pti-urn, ptiurn, cps, unique ref, case file, case files, case id, case no, case num, case number, case ref, case reference, prosecution, court, defendant, achos, llys",
  ],
  [
    courtCase,
    "T20241234",
    "court, case, crown, magistrate, magistrates, hearing, trial, indictment, llys, achos",
  ],
  [
    drivingLicence,
    "12345678",
    "driving licence, driving license, driver licence, drivers licence, driver's licence, driver’s license, driving licences, dvla, dva, trwydded yrru, trwyddedau yrru",
  ],
  [
    ipAddress,
    "8.8.4.4",
    "ip, ipv4, ipv6, address, addresses, login, logins, logon, logged, host, hosts, cyfeiriad",
  ],
  [
    location,
    "SN410200",
    "grid, grid ref, gridref, ngr, os ref, lat, latitude, longitude, lng, gps, coord, coords, co-ord, coordinate, coordinates, co-ordinates, leoliad, cyfeirnod grid, location, locations, map",
  ],
  [
    nationalInsurance,
    "AB123456",
    "ni, n.i, nino, nat ins, nat. ins, national ins, national insurance, nat insurance, yswiriant gwladol, yswiriant cenedlaethol, trn",
  ],
  [
    nhsNumber,
    "999 123 4578",
    "nhs, chi, h&c, h & c, health and care, health & care, health and social care, health & social care, rhif gig, rhif y gig, patient, patients, hospital, gp, gps, surgery, mental health, claf, cleifion, ysbyty, meddygfa, iechyd meddwl",
  ],
  [passport, "123456789", "passport, passports, ppt, travel document, pasbort, hmpo"],
  [passport, "123456A", "passport"],
  [passport, "A123456", "passport"],
  [passport, "AB1234567", "passport"],
  [pncId, "20991234567B", "pnc, pncid, pncids, pnc_id, uk_pnc, police national computer"],
  [
    postcode,
    "sa31 2pf",
    "address, addresses, postcode, post code, postcodes, postal, flat, house, street, road, lane, avenue, close, drive, terrace, crescent, garden, gardens, live, lives, lived, living, cyfeiriad, cod post, heol, ffordd, stryd, maes, bryn",
  ],
  [
    prisonNumber,
    "A1234BC",
    "nomis, noms, prison, prisons, prisoner, prisoners, delius, ndelius, crn, probation, carchar, carcharor, carcharorion, hmp, prawf",
  ],
  [propertyNumber, "123456", "uprn, usrn, uprns"],
  [
    streetAddress,
    "12 station road",
    "address, addresses, live, lives, lived, living, reside, resides, resided, resident, residents, residing, h/a, flat, fflat, apt, apartment, apartments, home, cyfeiriad, byw",
  ],
  [
    vehicle,
    "A123 BCD",
    "vrm, vrms, vrn, vrns, reg, regs, registration, registration mark, index, plate, plates, number plate, numberplate, cerbyd, rhif cofrestru, vehicle, vehicles, car, cars, van, lorry, motorcycle, motorbike, v5, v5c, cerbydau, ceir",
  ],
];

const rows = named.flatMap(([detector, value, words]) =>
  words
    .split(", ")
    .map((word): [string, string, Detector, string] => [word, detector.kind, detector, value]),
);

test.each(rows)("%s names a %s", (word, _kind, detector, value) => {
  expect(counted(detector, `x ${value}`)).toEqual([]);
  expect(counted(detector, `a ${word} ${value}`)).toEqual([value]);
  expect(counted(detector, `the ${word.toUpperCase()} ${value}`)).toEqual([value]);
});

test.each(rows)("behind it, %s names a %s", (word, _kind, detector, value) => {
  expect(counted(detector, `${value} for the ${word} then`)).toEqual([value]);
});

test.each(rows)("inside another word, %s names no %s", (word, _kind, detector, value) => {
  expect(counted(detector, `ab${word}xy ${value}`)).toEqual([]);
});

/** What stands right before a number and is no part of it. */
const labels: readonly (readonly [detector: Detector, value: string, words: string])[] = [
  [
    personNumber,
    "12345",
    "emp id, employee id, employee no, employee nos, employee num, employee number, employee numbers, employee ref, employee reference, employee #, staff no, personnel no, patient no, pupil no, student no, client no, tenant no, detainee no, custody person no, nominal no, member no, membership no, service user no, account id, account ref, payroll, payroll no, payroll number is, upn, uln, rhif staff, rhif gweithiwr, rhif cyflogai, rhif cyflogres, rhif disgybl, rhif myfyriwr, rhif claf, rhif aelod, rhif cleient, rhif staff yw",
  ],
  [
    collarNumber,
    "123456",
    "Constable, Cwnstabl, Rhingyll, Arolygydd, Collar, collar, Collar No, collar no., collar Number, collar number, Warrant, warrant no, Shoulder, shoulder no, Sergeant, Inspector",
  ],
  [
    collarNumber,
    "1234",
    "PCSO, SCCH, DCI, PC, TPC, WPC, DC, TDC, SGT, Sgt, INSP, Insp, SUPT, Supt",
  ],
];

test.each(
  labels.flatMap(([detector, value, words]) =>
    words
      .split(", ")
      .map((word): [string, string, Detector, string] => [word, detector.kind, detector, value]),
  ),
)("right before it, %s labels a %s", (word, _kind, detector, value) => {
  const seen = (text: string) =>
    counted(detector, text).map((one) => one.replace(/^[A-Za-z ]+/, ""));
  expect(seen(`x ${value}`)).toEqual([]);
  expect(seen(`a ${word} ${value}`)).toEqual([value]);
  expect(seen(`a ${word} and ${value}`)).toEqual([]);
});
