import { location } from "../../../../src/core/content/detectors/location";
import { counted, sure } from "./seen";

describe("location", () => {
  test.each<[situation: string, text: string]>([
    ["few decimals", "12.5, 3.2 and 51.8, -4.3"],
    ["a place abroad", "40.7128, -74.0060 and 48.8566, 2.3522"],
    ["a place in the North Sea", "map 51.8560, 7.3100"],
    ["two measures in a row", "51.8560 1.3100"],
    ["one measure", "51.8560 metres"],
    ["no square of the grid", "XX 123 456"],
    ["a square in the sea", "grid SA 123 456"],
    ["halves of different length", "grid SN 4100 200"],
    ["one word without a word near", "part SN410200, SK12345678"],
    ["too many digits", "grid SN 41000020000000"],
    ["a temperature", "51° and 52°C"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(location, text.replace("map ", ""))).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in degrees", "51.8560, -4.3100", "51.8560, -4.3100"],
    ["without a space", "at 51.8560,-4.3100.", "51.8560,-4.3100"],
    ["without a comma", "51.8560 -4.3100", "51.8560 -4.3100"],
    ["with letters", "51.8560N, 4.3100W", "51.8560N, 4.3100W"],
    ["with signs of degrees", "51.8560° N 4.3100° W", "51.8560° N 4.3100° W"],
    ["in the east", "52.6300, 1.2900", "52.6300, 1.2900"],
    ["in a link", "https://maps.example/@51.85601,-4.31002,17z", "51.85601,-4.31002"],
    ["with labels", "Lat: 51.8560, Long: -4.3100", "51.8560, Long: -4.3100"],
    ["in minutes", "51°51'21\"N 4°18'36\"W", "51°51'21\"N 4°18'36\"W"],
    ["on the grid", "SN 41000 20000", "SN 41000 20000"],
    ["on the grid, in short", "near SN 410 200.", "SN 410 200"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(location, text)).toEqual([`${seen} 2`]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["on the grid, in one word", "grid ref SN410200", "SN410200"],
    ["on the grid, with one gap", "NGR SN 4100020000", "SN 4100020000"],
    ["in degrees with a space only", "lat long 51.8560 1.3100", "51.8560 1.3100"],
  ])("counts one %s by a word", (_situation, text, seen) => {
    expect(counted(location, text)).toEqual([seen]);
  });

  test.each<[head: string, value: string, isOne: boolean]>([
    ["Latitude", "51.856", true],
    ["Longitude", "-4.31000", true],
    ["Easting", "241000", true],
    ["Grid reference", "SN 4100 2000", true],
    ["what3words", "filled.count.soap", true],
    ["what3words", "///filled.count.soap", true],
    ["Latitude", "n/a", false],
    ["Grid ref", "to follow", false],
  ])("below %s takes %s: %s", (head, value, isOne) => {
    expect(location.column?.test(head)).toBe(true);
    expect(location.loose?.test(value)).toBe(isOne);
  });
});
