import fc from "fast-check";

import { terms } from "../../../../src/core/content/words/term-pattern";
import { topics } from "../../../../src/core/content/words/topic";
import { gravityOf, topicsIn } from "../../../../src/core/content/words/topics-in";

describe("the vocabulary", () => {
  test.each<[situation: string, text: string]>([
    ["nothing", ""],
    ["small letters of an acronym", "rso, chis, marac's bakery"],
    ["sunglasses", "visor sunglasses"],
    ["a saying", "a witness to change"],
    ["a poster", "Informants wanted for our language course"],
    ["a leaflet", "victim support leaflet"],
    ["part of other words", "Sussex offenders, Essex, therapist, grapes"],
    ["a harvest", "oilseed rape of the valley"],
    ["software", "business intelligence report, artificial intelligence unit"],
    ["open software", "the source code and its handling"],
    ["a card", "3x5 index card"],
    ["a box", "5 x 5 x 5 cm box, 5x5x5 cube, 3x5x2 m"],
    ["letters and figures", "2CP"],
    ["a medicine", "5 mg3 daily"],
    ["cars", "MG ZS car, MG5 bus, an MG3 for sale, MG 4"],
    ["a fee", "You are charged with a fee"],
    ["chemistry", "Mg 12, mg11, Mg 3 form"],
    ["a given name", "Sara's risk, Visor checks"],
    ["a school", "The school was put into special measures."],
    ["a verb", "I suspect that you suspect it"],
    ["two everyday words", "The hospital is near the school."],
    ["one everyday word over and over", "victim, victims, Victim's, VICTIM"],
    ["an identity", "Best regards, Ann from the office"],
  ])("says nothing of %s", (_situation, text) => {
    expect(topicsIn(text)).toEqual([]);
  });

  test.each<[topic: string, text: string]>([
    ["source", "CHIS 1234 reports"],
    ["source", "She is in witness protection."],
    ["source", "the undercover officers"],
    ["source", "He does not know we have spoken."],
    ["source", "y swyddog cudd"],
    ["sexual-offending", "RSO visit list"],
    ["sexual-offending", "Registered sex\r\noffenders"],
    ["sexual-offending", "SHPO expires"],
    ["sexual-offending", "troseddwyr rhyw"],
    ["offender-management", "MAPPA L2 minutes"],
    ["offender-management", "on ViSOR since May"],
    ["intelligence", "Intelligence report of Monday"],
    ["intelligence", "adroddiad cudd-wybodaeth"],
    ["victim-or-witness", "victim is J. Testperson, 12 Mill Close"],
    ["victim-or-witness", "special measures for witness"],
    ["victim-or-witness", "the MARAC papers"],
    ["victim-or-witness", "cam-drin domestig"],
    ["child", "child protection conference"],
    ["child", "gwasanaethau cymdeithasol"],
    ["offence", "previous\u00a0convictions"],
    ["offence", "arrested for shoplifting"],
    ["special-category", "detained under the Mental Health Act"],
    ["special-category", "iechyd meddwl"],
    ["case-file", "MG11 of A. Testperson attached"],
    ["case-file", "the MG3 and MG5, see MG5 report"],
    ["source", "The informant has told us"],
    ["sexual-offending", "a Sexual Harm Prevention Order"],
    ["offender-management", "a REGISTERED OFFENDER"],
    ["victim-or-witness", "Domestic violence"],
    ["child", "Children\u2019s Services"],
    ["offence", "charged with an offence"],
    ["special-category", "y tîm iechyd meddwl"],
    ["special-category", "detained under s.136"],
    ["staff", "gross misconduct hearing"],
    ["staff", "occupational health"],
  ])("speaks of %s in `%s`", (topic, text) => {
    expect(topicsIn(text)).toEqual([topic]);
  });

  test.each<[text: string, expected: string[]]>([
    ["MG6D schedule", ["source", "case-file"]],
    ["MG 9 witness list", ["victim-or-witness", "case-file"]],
    ["Grading 3x5x2: 2 C P", ["source", "intelligence"]],
    ["5x5x5 E41", ["source", "intelligence"]],
    ["graded B 2 1", ["source", "intelligence"]],
    ["Source evaluation: 2 Untested", ["source", "intelligence"]],
    ["non-sensitive unused material", ["case-file"]],
    ["victim was arrested for theft", ["victim-or-witness", "offence"]],
  ])("speaks in `%s` of several, the gravest first", (text, expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  test.each<[text: string, expected: string[]]>([
    ["her custody record", ["offence"]],
    ["custody of the house; a record of it", []],
    ["The victims' statements", ["victim-or-witness"]],
    ["Bail conditions are attached", ["offence"]],
    ["the informant's details", ["source"]],
    ["an intelligence log; intelligence\r\nassessment", ["intelligence"]],
    ["A hospital. Records of sales", []],
    ["DASH risk, PNC check", ["victim-or-witness", "offence"]],
    ["Dash risk free, a dash form, Sara details, arms check", []],
    ["an ARMS assessment and a SARA", ["offender-management"]],
    ["misconduct meeting", ["staff"]],
    ["patient formed a queue", []],
  ])("takes an everyday word in `%s` for what it is before a paper or a step", (text, expected) => {
    expect(topicsIn(text)).toEqual(expected);
  });

  test("takes three different everyday words", () => {
    expect(topicsIn("The suspect is in custody.")).toEqual([]);
    expect(topicsIn("The suspect is in custody for burglary.")).toEqual(["offence"]);
    expect(topicsIn("A suspect, a patient, a pupil")).toEqual([
      "child",
      "offence",
      "special-category",
    ]);
  });

  test("takes an everyday word for what it is beside one that looks like it", () => {
    expect(topicsIn("Victim Support told the victim of the burglary in custody")).toEqual([
      "victim-or-witness",
      "offence",
    ]);
  });

  test("knows the force's own words, whole and in any case", () => {
    const words = ["Operation Elm", "c++", "llŷr"];
    expect(topicsIn("for OPERATION\n elm, today", words)).toEqual(["force-words"]);
    expect(topicsIn("C++, x", words)).toEqual(["force-words"]);
    expect(topicsIn("Llŷr's", words)).toEqual(["force-words"]);
    expect(topicsIn("Cooperation Elm, Operation Elmwood, llŷrs, c+", words)).toEqual([]);
    expect(topicsIn("anything", [])).toEqual([]);
  });

  test("finds what comes late, however often something else was said before", () => {
    const text = `${"The suspect of the burglary in police custody. MG11. ".repeat(5_000)} CHIS 12`;
    expect(topicsIn(text)).toEqual(["source", "offence", "case-file"]);
  });

  test("does not depend on where in a text a term stands", () => {
    const filler = fc.array(
      fc.constantFrom("the", "station", "victim support", "road", "\n", "MG5", "."),
    );
    fc.assert(
      fc.property(filler, filler, (before, after) => {
        const text = [...before, "RSO", ...after].join(" ");
        expect(topicsIn(text)).toEqual(["sexual-offending"]);
      }),
    );
  });

  test("is written so that it is sure how each term begins", () => {
    for (const { written } of terms) {
      expect(written).toMatch(/^(?:\([^()]+\)(?!\?)|[^ ~(]{2})/);
    }
  });
});

describe("gravity", () => {
  test("is that of a source, or of anything else sensitive, or none", () => {
    expect(gravityOf([])).toBeUndefined();
    for (const topic of topics) {
      expect(gravityOf([topic])).toBe(topic === "source" ? "source" : "sensitive");
    }
    expect(gravityOf(["source", "staff"])).toBe("source");
  });
});
