import { streetAddress } from "../../../../src/core/content/detectors/street-address";
import { counted, keys, sure } from "./seen";

describe("street-address", () => {
  test.each<[situation: string, text: string]>([
    ["a number and one word", "home 4 Park, Road 12, 100 Gardens"],
    ["hours", "24 Hours Way"],
    ["a date and a court", "on 12 March Court sat"],
    ["a year", "the 2026 Sampleton Park run"],
    ["a court", "Court 2 Mockshire Crown Court, 1 Mockbury Magistrates' Court, the home address"],
    ["a car park", "level 3 Multistorey Car Park"],
    ["people on a road", "12 people on the road to Sampleton"],
    ["small letters that nothing names", "see 12 station road"],
    ["a house with a name that nothing names", "Room 3, Custom House"],
    ["a street in a longer word", "12 Station Roadworks, 4 Mill Lanes"],
    ["a street on its own", "Station Road, Heol Fictif"],
    ["a number in a longer one", "A12 Station Road, 1.12 Station Road, 12345 Station Road"],
    ["five words before the street", "4 Alan Beth Carys Dewi Emyr Street"],
    ["a name in a list, above another", "4 Alan Testperson\nHill, Beth"],
    ["a paragraph between", "Age 34\nStation Road"],
  ])("does not see %s", (_situation, text) => {
    expect(counted(streetAddress, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["with its town", "12 Station Road, Sampleton, SA31 2PF", "12 Station Road"],
    ["with its flat", "Flat 3, 4 Heol Fictif", "4 Heol Fictif"],
    ["with a letter", "12A High Street", "12A High Street"],
    ["with a range", "12-14 High Street", "12-14 High Street"],
    ["with a wide range", "12A - 14B High Street", "12A - 14B High Street"],
    ["with a comma", "12, Station Road", "12, Station Road"],
    ["that is shortened", "7 Mill Ln.", "7 Mill Ln"],
    ["of a saint", "9 St. Mary's Rd", "9 St. Mary's Rd"],
    ["of four words", "3 Great Queen Elizabeth Mock Drive", "3 Great Queen Elizabeth Mock Drive"],
    ["with little words", "3 Isle of Wight Way", "3 Isle of Wight Way"],
    ["with an article", "3 The Avenue", "3 The Avenue"],
    ["in capitals", "12 STATION ROAD", "12 STATION ROAD"],
    ["with hyphens", "5 Stoke-on-Mock Close", "5 Stoke-on-Mock Close"],
    ["over the end of a line", "12 Station\nRoad", "12 Station\nRoad"],
    ["in Welsh", "12-14 Ffordd y Bryn", "12-14 Ffordd y Bryn"],
    ["in Welsh with hyphens", "4 Heol-y-Bryn", "4 Heol-y-Bryn"],
    ["in Welsh with an article", "7 Rhodfa'r Gogledd", "7 Rhodfa'r Gogledd"],
    ["in Welsh with a circumflex", "2 Lôn Dŵr", "2 Lôn Dŵr"],
    ["in Welsh capitals", "4 HEOL FICTIF", "4 HEOL FICTIF"],
    ["in a Welsh name and an English street", "4 Dôl Wen Terrace", "4 Dôl Wen Terrace"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(streetAddress, text)).toEqual([`${seen} 2`]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["in small letters", "lives at 12 station road", "12 station road"],
    ["in two words of small letters", "home: 12 old station road", "12 old station road"],
    ["with the name of a house", "Flat 3, Mill House", "3, Mill House"],
    ["with a month", "lives at 12 May Street", "12 May Street"],
  ])("counts one %s where a word names it", (_situation, text, seen) => {
    expect(counted(streetAddress, text)).toEqual([seen]);
    expect(sure(streetAddress, text)).toEqual([]);
  });

  test.each<[situation: string, one: string, other: string]>([
    ["shortened", "12 Station Rd.", "12 Station Road"],
    ["shortened to two letters", "12 High St", "12 High Street"],
    ["in capitals", "12 STATION ROAD", "12 Station Road"],
    ["with a comma", "12, Station Road", "12 Station Road"],
  ])("spells one %s as the other", (_situation, one, other) => {
    expect(keys(streetAddress, one)).toEqual(keys(streetAddress, other));
  });

  test("keeps the letters of Welsh apart", () => {
    expect(keys(streetAddress, "4 Heol Siân")).toEqual(["4HEOLSIÂN"]);
  });

  test.each(["Address", "Home address", "Address line 1", "Street", "Cyfeiriad", "H/A"])(
    "knows a column %s",
    (head) => {
      expect(streetAddress.column?.test(head)).toBe(true);
    },
  );

  test.each<[value: string, isAddress: boolean]>([
    ["Ty Gwyn", true],
    ["12 the mill", true],
    ["-", false],
    ["unknown", false],
    ["12", false],
  ])("takes %s in its column: %s", (value, isAddress) => {
    expect(streetAddress.loose?.test(value)).toBe(isAddress);
  });
});
