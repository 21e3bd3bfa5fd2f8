import { passportZone } from "../../../../src/core/content/detectors/passport-zone";
import { keys, sure } from "./seen";

const specimen = "9250764733GBR8809117F2007162<<<<<<<<<<<<<<08";

describe("passport-zone", () => {
  test.each<[situation: string, text: string]>([
    ["the wrong last digit", "9250764733GBR8809117F2007162<<<<<<<<<<<<<<09"],
    ["the wrong digit for the number", "9250764743GBR8809117F2007162<<<<<<<<<<<<<<08"],
    ["the wrong digit for the birth", "9250764733GBR8809127F2007162<<<<<<<<<<<<<<08"],
    ["the wrong digit for the expiry", "9250764733GBR8809117F2007172<<<<<<<<<<<<<<08"],
    ["a line cut short", specimen.slice(0, 43)],
    ["a line too long", `${specimen}1`],
    ["the number alone", "9250764733GBR"],
    ["small letters", specimen.toLowerCase()],
  ])("does not see %s", (_situation, text) => {
    expect(keys(passportZone, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, key: string]>([
    ["of the specimen", `P<GBRMOCKNAME<<BETH<<<<\n${specimen}\n`, "925076473"],
    [
      "with letters and a personal number",
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
      "L898902C3",
    ],
  ])("reads the line %s", (_situation, text, key) => {
    expect(keys(passportZone, text)).toEqual([key]);
  });

  test("is as sure as can be", () => {
    expect(sure(passportZone, specimen)).toEqual([`${specimen} 3`]);
  });

  test("misses no change of one digit", () => {
    for (let at = 0; at < specimen.length; at += 1) {
      const digit = Number(specimen.charAt(at));
      if (!Number.isNaN(digit)) {
        const changed = `${specimen.slice(0, at)}${(digit + 1) % 10}${specimen.slice(at + 1)}`;
        expect(keys(passportZone, changed)).toEqual([]);
      }
    }
  });
});
