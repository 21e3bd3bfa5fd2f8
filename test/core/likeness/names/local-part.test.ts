import { readLocalPart } from "../../../../src/core/likeness/names/local-part";
import { saidName as said } from "../../../support/said-name";

describe("readLocalPart", () => {
  test.each([
    "",
    "ataylor",
    "anntaylor",
    "xylo",
    "4711",
    "pc4711",
    "info",
    "mockshire.custody",
    "night.shift",
    "north.mockton",
    "custody-desk",
    "no.reply",
    "noreply",
    "foi.requests",
    "a",
    "a.b",
    "x1y2.z3w",
    "ann.t4ylor",
    "ann=taylor",
    "анна.тейлор",
    "one.two.three.four.five.six",
    "a".repeat(65),
  ])("reads no name in %j", (local) => {
    expect(readLocalPart(`${local}@x.example`)).toBeUndefined();
  });

  test.each(["", "/o=Org/ou=Group/cn=ann.taylor", "ann.taylor"])(
    "reads no name in the address %j",
    (address) => {
      expect(readLocalPart(address)).toBeUndefined();
    },
  );

  test.each([
    ["ann.taylor", "ann taylor"],
    ["ANN.TAYLOR", "ann taylor"],
    ["ann.m.taylor", "ann taylor (m)"],
    ["a.taylor", "? taylor (a) !"],
    ["taylor.a", "? taylor (a) !"],
    ["taylor.ann", "taylor ann"],
    ["ann.taylor2", "ann taylor"],
    ["ann.taylor.4711", "ann taylor"],
    ["ann_taylor", "ann taylor"],
    ["ann-taylor", "ann taylor"],
    ["ann.taylor-jones", "ann taylorjones"],
    ["ann.taylor+news", "ann taylor"],
    ["AnnTaylor", "ann taylor"],
    ["ATaylor", "? taylor (a) !"],
    ["dafydd.o'neill", "dafydd oneill"],
    ["siân.rhys", "sian rhys"],
    ["sian.ap.rhys", "sian rhys"],
    ["jr.taylor", "? taylor (jr) !"],
    ["sgt.taylor", "? taylor !"],
    ["d..taylor", "? taylor !"],
    ["ann", "ann ? !"],
    ["ann.west", "ann west"],
    ["jo.li", "jo li"],
    ["jing.mei.ma", "jing ma"],
  ])("reads %s as %s", (local, name) => {
    expect(said(readLocalPart(`${local}@x.example`))).toBe(name);
  });

  test("takes a middle initial for no initial of the name", () => {
    expect(readLocalPart("d..taylor@x.example")?.initials).toEqual([]);
  });
});
