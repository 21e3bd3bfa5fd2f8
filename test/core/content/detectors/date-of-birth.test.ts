import { keysIn } from "../reading";

describe("date-of-birth", () => {
  test.each<[situation: string, text: string]>([
    ["the date of a meeting", "Meeting on 12/03/2026 at 10:30"],
    ["a day that does not exist", "DOB 31/02/1975"],
    ["a leap day in another year", "DOB 29/02/1975"],
    ["a version", "version 1.2.75"],
    ["a year before anybody alive", "DOB 12/03/1899"],
    ["a year to come", "DOB 12/03/2050"],
    [
      "a date after a sentence that speaks of birth",
      "We have the date of birth. Meet on 12/03/1998.",
    ],
    ["a bank holiday in brackets", "Easter Monday (06/04/2026)"],
    ["a date in brackets after one word", "Monday (12/03/2001)"],
    ["two names and dates", "Alan Testperson 12/03/1975\nBeth Exampleton 13/03/1976"],
    [
      "a list of meetings",
      "Project Board 12/03/2026\nCrime Group 13/03/2026\nGold Group 14/03/2026",
    ],
    ["a column of other dates", "Name,DOB,Arrested\nAlan,,14/05/2001"],
    ["a column of dates only", "Name,Arrested,Ref\nAlan,14/05/2001,x"],
    [
      "a list of reviews",
      "Policy Name,Owner,Reviewed\nData Protection,Legal,12/03/2014\nHealth Safety,HR,12/04/2014\nUse Force,Ops,11/03/2015",
    ],
    [
      "a column that is named otherwise",
      "Name,Last seen\nAlan Testperson,12/03/1999\nBeth Exampleton,01/09/2001\nCarys Mockname,04/02/2003",
    ],
    [
      "dates of what a heading says",
      "Date joined\nAlan Testperson 12/03/1999\nBeth Exampleton 01/09/2001\nCarys Mockname 04/02/2003",
    ],
    [
      "sentences",
      "Operation Alpha began on 12/03/2014.\nOperation Bravo began on 13/04/2014.\nOperation Charlie began on 01/05/2015.",
    ],
    ["a log", "INFO Server 2014-03-12 ok\nINFO Server 2014-03-13 ok\nINFO Server 2014-03-14 ok"],
    [
      "names of files",
      "Report Final 12/03/2014 10:22 12345\nBudget Draft 13/03/2014 10:22 12345\nMinutes March 14/03/2014 10:22 12345",
    ],
    [
      "courses",
      "Fictor, Alan - First Aid - 12/03/2014\nSample, Beth - Driving - 13/03/2014\nMockname, Carys - Taser - 14/03/2014",
    ],
    [
      "hearings",
      "Fictor, Alan 12/03/2014 Plea hearing\nSample, Beth 13/03/2014 Trial\nMockname, Carys 14/03/2014 Sentence",
    ],
    ["part of a longer number", "DOB 112/03/1975, DOB 12/03/1975/2"],
    ["a path", "DOB/files/2024/12/03/1975"],
  ])("does not see %s", (_situation, text) => {
    expect(keysIn(text, "date-of-birth")).toEqual([]);
  });

  test.each<[situation: string, text: string]>([
    ["after a label", "DOB 12/03/1975"],
    ["after a label with dots", "d.o.b. 1975-03-12"],
    ["in words", "born on 12th March 1975"],
    ["with two digits for the year", "D.O.B: 12.03.75"],
    ["before its label", "12/03/1975 (DOB)"],
    ["after a label that says how to write it", "Date of birth (dd/mm/yyyy): 12/03/1975"],
    ["as the answer to a question", "What is your date of birth?\nA: 12/03/1975"],
    ["in Welsh", "Dyddiad geni: 12/03/1975"],
    ["in Welsh words", "ganwyd 12 Mawrth 1975"],
    ["with a Welsh word", "Siân, ganed 12/03/1975"],
    ["after one letter and a name", "Alan Testperson (b. 12/03/1975)"],
    ["in brackets after a name", "Alan Testperson (12/03/1975)"],
    ["in brackets after a surname", "TESTPERSON, Alan (12/03/1975)"],
    ["in brackets after a Welsh name", "Siân Ŵyn (12/03/1975)"],
    ["in its column", "Name|DOB\nAlan|12/03/1975"],
    [
      "in a column that is the only one known",
      "Suspects\tDOB\tLast visit\nx\t12/03/1975\t01/02/2024",
    ],
    ["in the only known column, of any name", "Foo,DOB,Markers\nAlan,12/03/1975,x"],
    ["in a column beside one with a digit", "Name,DOB,Line 1,Seen\nAlan,12/03/1975,x,01/02/2024"],
    [
      "in a column beside one with a long name",
      "Name,DOB,Date and time of most recent contact\nAlan,12/03/1975,01/02/2024",
    ],
    ["in a column of somebody's", "Name,Subject DOB\nAlan,12/03/1975"],
    ["in a column of dates", "Name,DOB date\nAlan,12/03/1975"],
    ["in a column named for a machine", "name,dateOfBirth\nAlan,1975-03-12"],
    ["in a column named for another", "name,Date_of_Birth\nAlan,1975-03-12"],
    ["under a label for several", "Dates of birth:\n12/03/1975"],
    ["below its label, one cell on each line", "Name\nDate of birth\nAlan\n12/03/1975"],
    [
      "far below its label, one cell on each line",
      "Name\nDate of birth\nHome address\nOccupation and employer\nAlan Testperson\n12/03/1975",
    ],
    ["not the arrest before it", "arrested 14/05/2001, DOB 12/03/1975"],
    ["not the arrest after it", "DOB 12/03/1975, arrested 14/05/2001"],
    ["not the arrest in the next column", "Name,Arrested,DOB\nAlan,14/05/2001,12/03/1975"],
  ])("reads one %s", (_situation, text) => {
    expect(keysIn(text, "date-of-birth")).toEqual(["1975-03-12"]);
  });

  test.each<[situation: string, text: string, count: number]>([
    ["with commas", "DOBs: 12/03/1975, 01/02/1980, 03/04/1990", 3],
    ["in a sentence", "Their dates of birth are 12/03/1975, 01/02/1980 and 03/04/1990.", 3],
    ["with strokes", "Alan / Beth, DOB 12/03/1975 / 01/02/1980", 2],
    ["on lines", "Dates of birth:\n12/03/1975\n01/02/1980\n03/04/1990", 3],
    ["with a comma, for one", "DOB 12/03/1975, 01/02/2024 arrested", 1],
    ["with words between", "DOB 12/03/1975 and seen 01/02/2024", 1],
  ])("reads all dates after one label %s", (_situation, text, count) => {
    expect(keysIn(text, "date-of-birth")).toHaveLength(count);
  });

  test("takes old dates for dates of birth where three lines each begin with a name", () => {
    const text = "Alan Testperson 12/03/1975\nBeth Exampleton 13/03/1976\nMOCKNAME, Carys 1/4/1980";
    expect(keysIn(text, "date-of-birth")).toEqual(["1975-03-12", "1976-03-13", "1980-04-01"]);
  });
});
