import { drivingLicence } from "../../../../src/core/content/detectors/driving-licence";
import { counted, keys, sure } from "./seen";

describe("driving-licence", () => {
  test.each<[situation: string, text: string]>([
    ["month 13", "MORGA613054SM9IJ"],
    ["month 63", "MORGA663054SM9IJ"],
    ["no month", "MORGA600054SM9IJ"],
    ["day 32", "MORGA657324SM9IJ"],
    ["no day", "MORGA657004SM9IJ"],
    ["June 31st", "MORGA656314SM9IJ"],
    ["February 29th of an odd year", "MORGA602295SM9IJ"],
    ["a 9 before a letter", "MO9GA657054SM9IJ"],
    ["no surname", "99999657054SM9IJ"],
    ["15 characters", "MORGA657054SM9I"],
    ["17 characters", "MORGA657054SM9IJ3"],
    ["four letters and no filling", "MORG657054SM9IJ"],
    ["initials that begin with 9", "MORGA6570549M9IJ"],
    ["part of a longer key", "XMORGA657054SM9IJ, MORGA657054SM9IJ-X_1"],
    ["six digits and a code with no surname", "item 657054 SM9IJ"],
    ["eight digits that nothing names", "driving to 12345678"],
    ["a licence for software", "software licence 12345678"],
  ])("does not see %s", (_situation, text) => {
    const seen = counted(drivingLicence, text).filter((one) => one !== "MORGA657054SM9IJ");
    expect(seen).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of a woman", "MORGA657054SM9IJ", "MORGA657054SM9IJ 2"],
    ["with its issue", "MORGA657054SM9IJ35", "MORGA657054SM9IJ35 2"],
    ["with its issue set apart", "MORGA657054SM9IJ 35", "MORGA657054SM9IJ 35 2"],
    ["with one initial", "GARDN605109C99LY", "GARDN605109C99LY 2"],
    ["with a short surname", "FOX99657054AB9CD", "FOX99657054AB9CD 2"],
    ["with no initials", "FOX99657054999CD", "FOX99657054999CD 2"],
    ["in small letters", "morga657054sm9ij", "morga657054sm9ij 2"],
    ["born on February 29th", "MORGA602294SM9IJ", "MORGA602294SM9IJ 2"],
    ["with gaps", "MORGA 657054 SM9IJ", "657054 SM9IJ 2"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(drivingLicence, text)).toEqual([seen]);
  });

  test("spells it without its issue", () => {
    expect(keys(drivingLicence, "MORGA657054SM9IJ 35")).toEqual(["MORGA657054SM9IJ"]);
  });

  test.each<[situation: string, text: string]>([
    ["in English", "Driving licence 12345678"],
    ["behind it", "12345678 (DVA driver licence)"],
    ["in Welsh", "Trwydded yrru 12345678"],
  ])("counts one of Northern Ireland where a word names it %s", (_situation, text) => {
    expect(counted(drivingLicence, text)).toEqual(["12345678"]);
  });

  test.each(["Licence no", "Driving licence number", "Driver No.", "DVLA", "Driver's licence"])(
    "knows a column %s",
    (head) => {
      expect(drivingLicence.column?.test(head)).toBe(true);
    },
  );

  test.each(["Driver", "Licensed premises", "Licensee"])("does not know a column %s", (head) => {
    expect(drivingLicence.column?.test(head)).toBe(false);
  });
});
