import { secretGroupIn } from "../../../src/core/content/secret-group";
import { draftTo } from "../../support/builders";

const about = (subject: string, text = "", terms: readonly string[] = []) =>
  secretGroupIn(draftTo({}, { subject, body: { text, html: "" } }), [], terms);
const inSubject = (subject: string, terms: readonly string[] = []) =>
  about(subject, "", terms)?.place;
const inText = (text: string) => about("Rota", text)?.place;

describe("a subject that says that the group is the secret", () => {
  test.each([
    "",
    "Rota",
    "Victim statement",
    "Victim statements, Operation Elm",
    "Witness availability for the hearing",
    "Availability of witnesses for the meeting",
    "Support group for line managers",
    "Patient transport survey",
    "Victim Support: referral of Mrs Sampleford",
    "Meeting with Victim Support",
    "Victim update",
    "Update on the victims of last night's collision",
    "Meeting about the victims' families' car park",
    "Witness appeal: collision on the A40",
    "Appeal for witnesses: group of youths in High Street",
    "Apêl am dystion",
    "Source code of the survey",
    "Domestic abuse",
    "Domestic abuse training for the support group",
    "Domestic abuse forum",
    "Modern slavery network meeting",
    "Domestic abuse scrutiny panel",
    "Stalking clinic on Tuesday",
    "Hate crime steering group",
    "Rape and serious sexual offences conference",
    "Oilseed rape growers' group",
    "Community policing team: stalking case",
    "Police and Crime Panel: domestic abuse survey",
    "Victims' Commissioner's survey",
    "Multi-agency partnership: victims' group",
    "Mental health awareness week: support group bake sale",
    "Please support our cancer research run",
    "Please support our cancer ward",
    "How we support stalking victims",
    "Support staff: mental health",
    "IT support: patient records",
    "Suspects update",
    "Offenders forum",
    "Neighbourhood Watch newsletter",
    "Residents' group meeting",
    "Group of shops in High Street asks where the patients are to park",
    "Victims and witnesses in court",
    "Three victims of one offender",
    "Witnesses",
    "Survivorship bias: a group exercise",
    "Cyfarfod grŵp",
    "Victims' Code update",
    "Suicide prevention group",
    "Suicide bereavement support",
    "Mental health crisis group",
    "Suspects - group of four",
    "Suspects group photo",
    "Suspects belong to a group",
    "Offenders' families: newsletter",
    "Taxi licence applicants' meeting with council",
    "Patients missing from ward - meeting",
    "Patients absent without leave: group call",
    "Complainants seen in two group chats",
    "Witnesses' group home in High Street",
    "Child sexual exploitation group - minutes",
    "Survivors' group leaflet",
    "Survivors' group poster design",
    "Sex workers outreach group",
    "Pathway for victims - update",
    "Survey of witnesses at court - summary",
    "Survivors' support group: vacancy for a chair",
    "Draft letter to victims",
    "Information about victims",
    "Victim information",
    "Messages from witnesses",
    "Panel: applicant with no references",
    "Victims and their families get a group",
    "Witness support",
    "Suspect support",
    "Witness network",
    "CHIS authorisation",
    "Witnesses' expenses update",
    "Patients who need support",
  ])("is none: %s", (subject) => {
    expect(inSubject(subject)).toBeUndefined();
  });

  test.each([
    "Survivors' support group: March meeting",
    "RE: survivors group",
    "FW: [EXTERNAL] Survivor group newsletter",
    "Victims of crime survey",
    "Crime victims satisfaction survey",
    "Survey for victims of burglary",
    "Complainants' meeting",
    "Update for witnesses",
    "Meeting with claimants on Friday",
    "EU settlement scheme: update for applicants",
    "OFFICIAL-SENSITIVE: informants' mailing list",
    "HIV support group",
    "HIV community advisory network: agenda",
    "Gender identity panel",
    "Cancer support",
    "Support for people with cancer",
    "Miscarriage support circle",
    "Mental health patients forum",
    "Domestic abuse support",
    "Child abuse inquiry",
    "Sexual assault survey",
    "Sex offenders group on Tuesdays",
    "Addiction peer support",
    "Resettlement newsletter",
    "SURVIVORS’ GROUP",
    "Cyfarfod y goroeswyr",
    "Grŵp cefnogi goroeswyr",
    "Arolwg dioddefwyr",
    "Cefnogaeth i ddioddefwyr",
    "Grŵp cam-drin domestig",
    "Cylchlythyr iechyd meddwl",
    "Message to all victims",
    "Information for survivors",
    "Info for our witnesses",
    "Letter to complainants",
    "Victims' meeting",
    "Survivor engagement panel",
    "Survivors' forum",
    "Patient panel",
    "Victim support survey",
    "Complainant support",
    "CHIS meeting",
    "Survivors' network",
    "Victims' family support",
    "Group of survivors: newsletter",
    "Support group of survivors",
    "Child abuse inquiry victims",
    "HIV group",
    "HIV network",
    "HIV support",
    "Support for prisoners",
  ])("is one: %s", (subject) => {
    expect(inSubject(subject)).toBe("subject");
  });

  test("may be one by a term of the policy, as a whole word", () => {
    expect(inSubject("Operation Lilac: next steps", ["operation lilac"])).toBe("subject");
    expect(inSubject("Operation Lilacs", ["operation lilac"])).toBeUndefined();
    expect(inSubject("", ["!", " "])).toBeUndefined();
  });
});

describe("a text that says so", () => {
  test.each<[situation: string, text: string]>([
    ["nothing", ""],
    ["an ordinary text", "Hi both,\n\nSee you on Thursday."],
    ["one of them", "Dear Mair,\n\nThank you for your victim statement."],
    [
      "a meeting about them",
      "Hi both,\n\nWe have a meeting about victims on Friday. Can you come?",
    ],
    ["a meeting of theirs", "Hi both,\n\nThe victims' meeting is on Friday. Can you come?"],
    ["a greeting of others", "Hi both, victims of the collision want to be told."],
    ["words on two lines", "The survivors\ngroup captain will call."],
    ["words far apart", "Victims were told at noon that the insurance of the coach group pays."],
    [
      "only what was quoted",
      "Thanks.\n\nFrom: A <a@b.example>\nSent: Monday\nTo: C\nSubject: x\n\nDear survivors,",
    ],
    ["only a quoted line", "Thanks.\n\n> the survivors' group"],
    ["witnesses who stood together", "A group of witnesses saw the collision."],
    ["suspects", "The offenders are a group of youths from your estate."],
    ["suspects in a crime group", "Both defendants are part of your crime group, offenders group."],
    ["what was seized", "The complainants were in a group chat with you."],
    ["a referral", "She was referred for mental health support."],
    ["a need", "You may have support for domestic abuse."],
    ["a lack of them", "We have no further witnesses in the community."],
    ["a group of criminals", "A drug trafficking group uses two flats of yours."],
    ["somebody's group", "He attends a mental health group on Tuesdays."],
    ["a victim among others", "He is a victim of your scam."],
    ["a line of work", "Please find your minutes of the survivors' group."],
    ["a forum of others", "The refugees' forum is on Monday."],
    ["three words between", "Your victims should join the group."],
    ["only the end", `${"A line.\n".repeat(6)}Our survivors' group meets again.`],
  ])("is not seen in %s", (_situation, text) => {
    expect(inText(text)).toBeUndefined();
  });

  test.each<[situation: string, text: string]>([
    ["a greeting", "Dear survivors,\n\nWe meet on Friday."],
    ["a Welsh greeting", "Annwyl oroeswyr,\n\nByddwn yn cwrdd."],
    ["the first line", "Welcome to the survivors' group.\n\nWe meet on Friday."],
    [
      "below a greeting",
      "Dear all,\n\nYou asked to hear from our support group for victims of stalking.",
    ],
    ["what they are told they are", "We write because you are a victim of a burglary."],
    ["what they were", "You were a victim of fraud in May."],
    ["what they have been", "If you have been a victim of crime, read on."],
    ["a letter to each", "I am writing to you as a victim of fraud."],
    ["an invitation", "Please join the survivors' group."],
    ["two words between", "Your victims and witnesses group meets."],
    ["Welsh", "Croeso i'r grŵp goroeswyr."],
    ["Welsh, to one", "Mae eich grŵp goroeswyr yn cwrdd."],
  ])("is seen in %s", (_situation, text) => {
    expect(inText(text)).toBe("text");
  });

  test("is read from HTML where there is no text", () => {
    const body = { text: "", html: "<p>Dear survivors,</p>" };
    expect(secretGroupIn(draftTo({}, { body }), [], [])?.place).toBe("text");
  });
});

describe("it is said plainly", () => {
  test.each<[subject: string, isPlain: boolean]>([
    ["Survivors' group", true],
    ["Survey for victims", true],
    ["Survey for all the victims", true],
    ["Court user group - witnesses", false],
    ["Child abuse inquiry: update", true],
    ["Victim support group", true],
    ["Survivor group", false],
    ["Rape survivors", false],
    ["RE: Victims of Operation Example", false],
    ["Patients list", false],
    ["All our survivors", false],
    ["Survivors' forum", false],
    ["Victims' meeting", false],
    ["HIV support group", false],
    ["Complainant support", false],
    ["Sex offenders group", false],
  ])("or not, in %s: %s", (subject, isPlain) => {
    expect(about(subject)).toEqual({ place: "subject", isPlain });
  });

  test("by a term of the policy", () => {
    expect(about("Operation Lilac", "", ["Operation Lilac"])?.isPlain).toBe(true);
  });

  test("in the text, where the subject gives a hint", () => {
    const text = "Welcome to our survivors' group.";
    expect(about("Victims' meeting", text)).toEqual({ place: "text", isPlain: true });
    expect(about("Victims' survey", text)).toEqual({ place: "subject", isPlain: true });
    expect(about("Victims' meeting", "Dear victims,")).toEqual({
      place: "subject",
      isPlain: false,
    });
  });
});

test("the name of a list says so", () => {
  expect(secretGroupIn(draftTo({}), ["HIV support group"], [])?.place).toBe("list-name");
  expect(secretGroupIn(draftTo({}), ["Support Group Leaders", "Rota"], [])).toBeUndefined();
});

test("takes no longer than reading does", () => {
  const line = "survivors group ".repeat(100_000);
  const started = process.hrtime.bigint();
  secretGroupIn(draftTo({}, { subject: line, body: { text: line, html: "" } }), [line], []);
  inSubject("dear support for ".repeat(100_000));
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5_000);
});
