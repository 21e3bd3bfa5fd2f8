import fc from "fast-check";

import { subjectKey } from "../../../src/core/content/subject-key";

describe("subjectKey", () => {
  test.each<[one: string, other: string]>([
    ["Ward 3 panel", "Ward 4 panel"],
    ["Crime 12/3456/26", "Crime 12/3457/26"],
    ["Rota 5/11", "Rota 12/11"],
    ["Section 47 strategy meeting", "Section 20 strategy meeting"],
    ["Operation Alder", "Operation Birch"],
    ["Panel minutes June", "Panel minutes July"],
    ["Panel meeting on 3-2", "Panel meeting on 3-5"],
    ["Rota 5/11", "Rota 12/10"],
    ["Panel on 12/11/2026", "Panel on 13/11/2026"],
    ["Incident 1/5 in High Street", "Incident 2/5 in High Street"],
    ["Score 3-2", "Score 5-4"],
    ["Flats A-D, Elm House", "Flats E-H, Elm House"],
    ["Link worker", "Worker"],
    ["Date night", "Night"],
    ["Group therapy", "Group iodine"],
    ["Take your time", "Your time"],
    ["Parties in May", "Part ii in May"],
    ["Reported theft", "Theft"],
    ["Regarding the survey", "The surveyor"],
    ["Опрос жителей", "Опрос врачей"],
  ])("tells %j from %j", (one, other) => {
    expect(subjectKey(one)).not.toBe(subjectKey(other));
  });

  test.each<[one: string, other: string]>([
    ["Survivors' forum", "RE: Survivors' forum"],
    ["Survivors' forum", "Fwd: RE: fw: Survivors’ forum"],
    ["Survivors' forum", "  survivors  FORUM "],
    ["Survivors' forum", "Correction: Survivors' forum"],
    ["Survivors' forum", "CORRECTED - Survivors' forum"],
    ["Survivors' forum", "Survivors' forum (corrected version)"],
    ["Survivors' forum", "Apologies - please ignore previous email: Survivors' forum"],
    ["Survivors' forum", "[EXTERNAL] RE: Survivors' forum"],
    ["Survivors' forum", "Resending: Survivors' forum v2"],
    ["Fforwm goroeswyr", "Cywiriad: Fforwm goroeswyr"],
    ["Fforwm goroeswyr", "ATB: Fforwm goroeswyr"],
    ["Noson tŷ agored", "Noson ty\u0302 agored"],
    ["Residents' survey 1 of 7", "Residents' survey 2 of 7"],
    ["Residents' survey", "Residents' survey - batch 3"],
    ["Residents' survey", "Residents' survey part 3 of 7"],
    ["Residents' survey (2/7)", "Residents' survey (3/7)"],
    ["Residents' survey #2", "Residents' survey"],
    ["Residents' survey - 2", "Residents' survey - 3"],
    ["Residents' survey Group A", "Residents' survey Group B"],
    ["Arolwg rhan 1 o 3", "Arolwg rhan 2 o 3"],
    ["Residents' survey 1/5", "Residents' survey 2/5"],
    ["Residents' survey 5/5", "Residents' survey"],
    ["Residents' survey A-D", "Residents' survey E-H"],
    ["Residents' survey (A – D)", "Residents' survey (E to H)"],
    ["Residents' survey 1-100", "Residents' survey 101-200"],
    ["Residents' survey 1 to 99", "Residents' survey [100-1200]"],
    ["Residents' survey, part I", "Residents' survey, part II"],
    ["Residents' survey part iv of vii", "Residents' survey"],
    ["Residents' survey: batch two", "Residents' survey: batch three of seven"],
    ["Residents' survey Group One", "Residents' survey"],
    ["Arolwg rhan un", "Arolwg rhan dau"],
    ["Survivors' forum", "Recall: Survivors' forum"],
    ["Survivors' forum", "CORRIGENDUM Survivors' forum"],
    ["Survivors' forum", "Error in Survivors' forum"],
    ["Survivors' forum", "Oops! Survivors' forum"],
    ["Survivors' forum", "NEW: Survivors' forum"],
    ["Survivors' forum", "Survivors' forum (correct link)"],
    ["Survivors' forum", "Survivors' forum - with correct date"],
    ["Survivors' forum", "Survivors' forum: wrong link in last email"],
    ["Survivors' forum", "Survivors' forum, with the right attachments this time"],
    ["Survivors' forum", "Survivors' forum take 2"],
    ["Survivors' forum", "Survivors' forum (take two)"],
    ["Survivors' forum", "Survivors' forum - please use this one"],
    ["Survivors' forum", "Use this version instead: Survivors' forum"],
    ["Residents' survey", "Residents\u00ad' sur\u200bvey"],
  ])("takes %j and %j for one", (one, other) => {
    expect(subjectKey(one)).toBe(subjectKey(other));
    expect(subjectKey(one)).not.toBe("");
  });

  test.each([
    "",
    "   ",
    "RE:",
    "FW: RE:",
    "Update",
    "Meeting",
    "RE: Your query",
    "Hello all",
    "Urgent",
    "Important information",
    "(2/7)",
    "!!!",
    "Cyfarfod",
    "Wrong link in last email",
    "Oops",
    "1/5",
    "A-D",
  ])("says nothing to know a mail by, for %j", (subject) => {
    expect(subjectKey(subject)).toBe("");
  });

  test("is the same once more", () => {
    const word = fc.constantFrom(
      "RE:",
      "survey",
      "(2/7)",
      "Batch 2",
      "é",
      "-",
      "part",
      "4 of 9",
      " ",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const key = subjectKey(words.join(" "));
        expect(subjectKey(`RE: ${key}`)).toBe(key);
      }),
    );
  });

  test("takes a long and hostile subject in its stride", () => {
    const start = performance.now();
    for (const hostile of ["(", "batch ", "1 of ", "- ", "\u200b", "a", "wrong ", "take "]) {
      subjectKey(hostile.repeat(100_000));
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
