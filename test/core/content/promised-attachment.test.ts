import { promisedIn } from "../../../src/core/content/promised-attachment";

const promised = (text: string) => {
  const found = promisedIn(text);
  return found && text.slice(found.start, found.end);
};

/** One sentence a line. */
const table = (situations: Readonly<Record<string, string>>) =>
  Object.entries(situations).flatMap(([situation, text]) =>
    text
      .trim()
      .split(/\n */)
      .map((sentence): [situation: string, sentence: string] => [situation, sentence]),
  );

const promising = {
  "to be found": `
    Please find attached the report.
    Please find the report attached.
    Please find attached.
    PLEASE FIND ATTACHED THE MG11
    Pls find attached rota for next week
    Find attached a copy of the letter.
    Please find enclosed the signed form.
    Please find the completed witness statement of Mr Sampleford attached for your information.
    Kindly find attached our response.
    You will find attached the minutes of the previous meeting.
    You'll find the agenda attached.
    Please find attached my reply to your email of 3 May.
    Please find attached the actions agreed in the last meeting.
    Find attached photos from yesterday.
    As discussed, please find attached the disclosure schedule.
    Hi Xanthe, please find attached the latest figures.
    No problem, please find attached the form.
    Not a problem - please find attached the form.
    No worries, find attached.
    If you have any questions, please see the attached guidance.
    Thank you for attending today, please find attached the slides.`,
  "to be seen": `
    See attached.
    Please see attached.
    Pse see attached report.
    Please see the attached report.
    See attached email trail.
    Please see attached statement from PC 4711 Quill.
    See the attached.
    For details see attached
    Details as attached.
    Crime report as attached.
    As per attached.
    Please see the document attached.
    See attached MG6C for the defence.
    Please see my attached statement.
    Please see attached letter to Mrs Sampleford.
    Please see attached for the full list of recipients.
    Morning, see attached for info.
    Please see attached and let me know if you are happy.`,
  "to be dealt with": `
    Please review the attached.
    Can you please complete the attached form and return it?
    Could you sign the attached and send it back.
    Please complete and return the attached questionnaire by Friday.
    I would be grateful if you could review the attached policy.
    Please read the attached guidance before the course.
    Please refer to the attached for the full timeline.
    Have a look at the attached draft.
    Please circulate the attached minutes to your teams.
    Please link the attached statement to the crime.
    Would you have a look over the attached?
    Please note the attached changes to the rota.
    Please print the attached poster.
    Please add the attached to the case file.
    Full details are in the attached report.
    The attached shows the overtime for October.
    The attached spreadsheet has the figures by district.
    This attached sheet replaces the old one.
    My attached notes may help.
    Following on from today, the attached plan sets out the searches.
    I hope the attached helps.
    I thought I'd share the attached.`,
  "what I do": `
    I attach the report.
    I attach a copy of the letter from the council.
    We attach our response to the consultation.
    I have attached the report.
    I've attached the CCTV stills.
    I’ve attached the CCTV stills.
    I have also attached the risk assessment.
    I've just attached it again.
    I have re-attached the form.
    I am attaching the minutes.
    I'm attaching the photographs.
    We are attaching the schedule of unused material.
    We have attached a map of the area.
    We've attached the updated forms.
    I attached the rota for your information.
    I enclose the signed statement.
    I have enclosed a copy of the order.
    We enclose our invoice.
    I am enclosing the lab report.
    I have attached my response to the complaint.
    I've attached the form to this email.
    I have attached the guide to victims' rights.
    I have updated the log and attached a copy.
    I've completed the form and attached it.
    As requested I attach the custody record.
    Sorry for the delay, I've attached the report now.
    Have attached the handover.
    Attaching the handover for nights.
    Also attached the map.
    I have attached documents relating to the case.
    Apologies, I attach the correct version.`,
  "what is attached": `
    Attached is the report.
    Attached are the minutes.
    Attached please find the report.
    Attached, please find the report.
    Attached you will find our quote.
    Attached for your information.
    Attached the rota.
    Attached.
    Attached: rota for week 12
    Attached - minutes of the meeting
    Attached herewith the bail sheet.
    Attached as requested.
    Attached is the plan I mentioned in my last email.
    Attached is the document mentioned in your email.
    Enclosed is the signed form.
    Enclosed please find our cheque.
    Enclosed are the photographs.
    Hi Ann, attached is the form.
    Hi Ann, attached the form.
    As discussed attached is the form.
    Also attached is the map.
    The report is attached.
    The reports are attached.
    The report is attached for your review.
    The statement is now attached.
    The minutes of Tuesday's meeting are attached, with the actions.
    A copy of the search warrant is also attached.
    The agenda's attached.
    My CV is attached as requested.
    The form is attached below.
    The report is attached and I would welcome your comments.
    The file is attached to this email.
    The file is attached to the email.
    Mr Quill's statement, which is attached, says otherwise.
    The latest version is attached (with tracked changes).
    They are attached.
    It's attached.
    Both are attached.
    Here is the report attached.
    Here are the photos of the damage attached.
    I am sending you attached the contract.
    I am sending you the contract attached.`,
  "in few words": `
    Report attached.
    Minutes attached
    MG11 attached for your review.
    Updated rota attached!
    Photos attached as requested.
    Draft letter attached, comments by Friday please.
    CV and covering letter attached.
    Statement attached herewith
    Form attached below
    The minutes (attached) say so.
    The policy (see attached) changes on Monday.
    The plan (copy attached) was agreed.
    We need three forms (all attached) by noon.
    The order (attached below) is sealed.
    PFA
    PFA.
    PFA the latest tasking sheet.
    Please PFA minutes.
    Hi, PFA updated rota
    PFA: forensic report
    Enc.
    Encs: MG11, MG12
    Enc: map of the area
    Encl. two photographs
    Enclosure: warrant`,
  "an attachment": `
    See attachment.
    Please see the attachment.
    Please see attachments below.
    Please refer to the attachment for times.
    As per attachment.
    Details are in the attachment.
    I am sending you the report in the attachment.
    Please find the attachments.
    The figures are set out in the attachment.
    Attachment: annual report
    Attachments: MG5, MG6
    Please view the attachment.
    See two attachments.
    Attachments herewith.`,
  "in Welsh": `
    Gweler ynghlwm.
    Gweler ynghlwm yr adroddiad.
    Gweler yr adroddiad ynghlwm.
    Gweler y ddogfen sydd ynghlwm.
    Ynghlwm mae'r adroddiad.
    Ynghlwm mae cofnodion y cyfarfod.
    Mae'r adroddiad ynghlwm.
    Mae’r ffurflen ynghlwm.
    Mae'r cofnodion ynghlwm wrth yr e-bost hwn.
    Mae'r ffurflen ynghlwm wrth y neges hon.
    Mae copi ynghlwm â'r e-bost hwn.
    Fe welwch y rota ynghlwm.
    Adroddiad ynghlwm.
    Dogfen ynghlwm i'ch sylw.
    Ynghlwm, yn ôl y gofyn.
    Ynghlwm yn ôl y gofyn.
    Ynghlwm
    Amgaeaf gopi o'r llythyr.
    Amgaeaf yr adroddiad.
    Amgaeir y ffurflen.
    Amgaeir cofnodion y cyfarfod.
    Rwy'n amgáu copi o'r datganiad.
    Rwyf wedi amgáu'r ffurflen.
    Mae'r ffurflen wedi'i hamgáu.
    Gweler y llythyr amgaeedig.
    Rwy'n atodi'r adroddiad.
    Rwy’n atodi’r adroddiad.
    Dw i'n atodi'r ffurflen.
    Dwi wedi atodi'r rota.
    Dw i wedi atodi'r lluniau.
    Rwyf wedi atodi copi.
    Rydw i wedi atodi'r ddogfen.
    Rydym yn atodi ein hymateb.
    Rydym wedi atodi'r cofnodion.
    Rydyn ni wedi atodi'r cofnodion.
    Atodaf yr adroddiad.
    Atodaf gopi o'r llythyr at Mrs Sampleford.
    Atodir y cofnodion.
    Atodwyd y ffurflen.
    Mae'r adroddiad wedi'i atodi.
    Mae'r ffurflen wedi'i hatodi.
    Mae'r lluniau wedi'u hatodi.
    Mae'r ddogfen wedi ei hatodi.
    Cwblhewch y ffurflen atodedig.
    Gweler yr atodiad.
    Gweler yr atodiadau.
    Gweler atodiad.
    Mae'r manylion yn yr atodiad.
    Os oes gennych gwestiynau, gweler y canllawiau ynghlwm.`,
};

const silent = {
  "nothing of the kind": `
    See you on Thursday.
    The rota is on the shared drive.
    Attack on a shop in High Street.
    An attaché case was found.
    Encounter with a dog.
    Enclave
    The house is detached.
    A semi-detached house in Mockton.
    Pfaffenhofen
    Her unattached cousin.
    Please find me a car.`,
  "a posting": `
    PC Quill is attached to CID.
    PC attached to CID.
    She is attached to the burglary team.
    He was attached to the unit for six months.
    I am attached to the Operation Elm team.
    We are attached to Response.
    DC Rees is currently attached to MIT.
    Officers attached to the Roads Policing Unit will attend.
    The sergeant attached to the custody suite is off.
    See the officer attached to the case.
    Find out who is attached to the team.
    My attachment to CID ends on Friday.
    Her attachment is for three months.
    An attachment opportunity has come up.
    Attachment to Major Crime: expressions of interest
    He is attached until June.
    The officer is attached for three weeks.
    I have been attached to the squad since May.
    Analysts attached to each district
    Attached to CID since May.
    Attached to the team are two analysts.
    The attached officer will report to me.`,
  "a thing that is fixed": `
    The sign is attached to the wall.
    It was attached to the lamp post.
    A tracker attached to the vehicle.
    I have attached the tracker to the vehicle.
    We attached a rope to the car.
    A lanyard with keys attached.
    He had a knife attached to his belt.
    A house with an attached garage
    Attached garage broken into overnight.
    The attached garage was broken into.
    The attached trailer was stolen.
    The camera is attached by a magnet.
    The bag was found with a label attached.
    The device is attached.
    The label must be securely attached.
    Enclosed garden at the rear
    The enclosed yard is alarmed.
    The yard is enclosed.
    The site is fully enclosed.
    The yard is enclosed by a wall.
    The dog is kept in an enclosed space.
    I attached the dog to its lead.
    The handle is still attached.
    The number plate was loosely attached.`,
  "a file elsewhere": `
    The form is attached to the crime.
    The statement is attached to the Niche occurrence.
    I have attached the report to the case file.
    I've attached the statement to Niche under the occurrence.
    I have attached it to the job.
    We attached the photos to the incident log.
    The images are attached to the record.
    I've attached the MG11 to the crime report.
    See the log attached to the incident.
    The order is attached to the file.
    Documents attached to the case are restricted.
    It is attached to the invite.
    Attached to the occurrence you will see my entry.`,
  "what cannot be touched": `
    There is a power of arrest attached.
    The order has a power of arrest attached.
    Power of arrest attached.
    Bail with conditions attached.
    Bail conditions attached.
    There is a penalty attached.
    The penalty attached to it is a fine.
    No strings attached.
    Strings attached?
    He is emotionally attached.
    She is very attached to the dog.
    They are attached to each other.
    The stigma attached to reporting is real.
    I attach great importance to this.
    We attach no blame to the driver.
    I attach little weight to her account.
    The importance attached to this is high.
    A risk is attached.
    There is a cost attached.
    The price attached is too high.
    Attachment of earnings order granted.
    See attachment of earnings order.
    Attachment theory training on Monday
    A child with attachment disorder
    She has attachment issues.
    See the attachment theory slides on the intranet.
    The attachment order was made in May.`,
  "another's mail": `
    Thanks for the attachment.
    Thank you for the attached.
    Many thanks for the attached report.
    Thanks for your attached form.
    Thank you for sending the attached.
    The attachment in your email is blank.
    I could see the attachment in your email.
    See the attachment in your email.
    The report you attached is blank.
    The report you attached.
    You attached the wrong file.
    You have attached the wrong file.
    You've attached the wrong one.
    As you attached the wrong file, can you resend?
    Your attached form is blank.
    Your attachment is blank.
    See your attachment.
    I've received the attached from you.
    I have read the attached and agree.
    I've read the attached.
    I have reviewed the attached and have no comments.
    Happy with the attached.
    I am content with the attached.
    I have signed the attached as you asked.
    He attached the statement.
    He has attached the statement.
    Ann has attached the form.
    She attached it on Monday.
    They have attached a photograph.
    The letter was attached.
    It was attached to your last email.
    As attached to my previous email.
    As attached to my email of Monday.
    I attached it to my last email.
    I attached the form in my previous message.
    I attached it yesterday.
    I attached the plan last week.
    We attached the plan when we wrote in May.
    I had attached the form.
    The forms were attached to your message.
    I got the attachment.
    What is attached?
    The attached you sent is blank.
    The attached form you sent me is blank.
    I opened the attached.
    Who is attached?`,
  "not there": `
    The report is not attached.
    The report isn't attached.
    The form is not yet attached.
    Nothing attached.
    Nothing is attached.
    There is nothing attached.
    I forgot to attach the report.
    I forgot the attachment.
    I have not attached the report.
    I haven't attached the report.
    I've not attached it as it is too large.
    I did not attach the form.
    I can't attach it.
    I cannot attach the video as it is too large.
    I am unable to attach the file.
    I couldn't see the attached.
    Sent without attachments.
    No attachment.
    No attachments were found.
    There was no attachment.
    There is no report attached.
    The attachment is missing.
    I could not find the report attached.
    I do not see the form attached.
    Attachments: none
    Attached: nothing
    None attached.`,
  "to be asked for": `
    Could you attach the report?
    Can you attach the form please.
    Please attach your statement.
    Please attach the MG11 to the case.
    Could you send me the attachment?
    Please send it as an attachment.
    Would you mind attaching it?
    You need to attach the form.
    You should attach the form.
    Applicants must attach a CV.
    The form must be attached.
    The form should be attached.
    All receipts must be attached.
    Photos should be attached for review.
    Is the form attached?
    Was the form attached?
    Did you see the attached?
    Have you had a look at the attached?
    Are the photos attached?
    Should the form be attached?
    Please make sure the form is attached.
    Please ensure the form is attached.
    Check whether the form is attached.
    Let me know if the form is attached.
    If a form is attached, it is checked.
    Send it back with the form attached.
    Please resend with the report attached.
    Can you resend with attachments?
    Do you want me to attach it?`,
  "still to come": `
    I will attach the report tomorrow.
    I'll attach it later.
    I will be attaching the forms.
    We shall attach a copy.
    I'm going to attach the report.
    I need to attach the form first.
    I want to attach a file.
    It will be attached to the file.
    The report will be attached.
    A copy will be attached to the next email.
    I can attach a copy.
    I could attach the photos.
    I was going to attach it.
    Let me attach it.
    I am trying to attach it.
    Once the form is attached, press Send.
    When the form is attached it goes to court.`,
  "how it is done": `
    Click attach.
    Click Attach File and choose the form.
    Press the attach button.
    Attach the form to the file.
    Attach the photographs in order.
    To send it, attach it to an email.
    Do not open attachments.
    Do not open the attached file.
    Never open attached files.
    Beware of emails with attachments.
    Malicious attachments are on the rise.
    Attachments over 20 MB are blocked.
    The API returns attachments as JSON.
    Attached devices are listed by the kernel.
    The debugger is attached.
    Event handlers attached at start are called once.
    The attached debugger stops here.
    Network attached storage
    Attachments can be downloaded.
    Emails with attachments are held for ten minutes.`,
  "a disclaimer": `
    This email and any attachments are confidential.
    This email and any attached files are confidential and intended solely for the addressee.
    This e-mail and any files attached are private.
    This message, with any files attached to it, is for the addressee.
    The contents of this email and any attachments may be privileged.
    Please check this email and any attachments for viruses.
    If you are not the intended recipient, delete this email and its attachments.
    This email and its attachments are intended only for the person named.
    Please consider the environment before printing this email or attachments.
    We do not accept liability for any attached files.
    Any document attached is for your use only.
    The information in this email and in the attachments is confidential and privileged.
    The views in this email and attachments are those of the sender.
    This e-mail, including attached documents, is private.
    Mae'r e-bost hwn ac unrhyw atodiadau yn gyfrinachol.
    Mae'r neges hon ac unrhyw ffeiliau sydd ynghlwm yn gyfrinachol.
    Mae'r e-bost hwn, ac unrhyw ffeil sydd ynghlwm wrtho, yn breifat.
    Mae'r e-bost hwn ac unrhyw ffeiliau a atodir iddo yn gyfrinachol.
    Gall yr atodiadau gynnwys gwybodaeth bersonol.`,
  "no enclosure and no abbreviation": `
    Encryption is on.
    PFA members meet on Tuesday.
    The PFA said so.
    PFA training for officers
    PFA is psychological first aid.
    Enclosure 4 at the zoo
    The lions' enclosure`,
  "Welsh of something else": `
    Mae hi ynghlwm wrth y tîm.
    Mae PC Quill ynghlwm wrth yr uned.
    Roedd ynghlwm â'r achos.
    Mae'n ynghlwm â'r ymchwiliad.
    Nid oes dim ynghlwm.
    Nid yw'r adroddiad ynghlwm.
    Does dim byd ynghlwm.
    Dyw'r ffurflen ddim ynghlwm.
    Nid wyf wedi atodi'r ffurflen.
    Dydw i ddim wedi atodi'r ffurflen.
    Anghofiais atodi'r adroddiad.
    Atodwch y ffurflen.
    A allwch chi atodi'r ffurflen?
    Allwch chi atodi copi?
    Byddaf yn atodi'r adroddiad yfory.
    Bydda i'n atodi'r ffurflen.
    Bydd yr adroddiad ynghlwm.
    Diolch am yr atodiad.
    Diolch am y ddogfen ynghlwm.
    Gweler Atodiad 2 y polisi.
    Gweler Atodiad B.
    Man amgaeedig
    Mae'r ardal amgaeedig ar gau.
    Rhaid i'r ffurflen fod wedi'i hatodi.
    Sicrhewch fod y ffurflen ynghlwm.
    Os yw'r ffurflen ynghlwm, fe'i darllenir.
    Mae'r adroddiad a atodwyd gennych yn wag.
    Rhaid atodi copi.
    Heb atodiad.
    Peidiwch ag agor atodiadau.
    Mae'r ffurflen wedi'i hatodi i'r ffeil.`,
  "a link": `
    The report is attached here: https://files.example.org/report
    Please find attached https://files.example.org/report
    Please see the attached link: www.example.org
    Please find attached the report at \\\\server\\share\\report.docx
    Please find attached G:\\Team\\report.docx
    The report is attached <https://files.example.org/report> for review.`,
};

describe("promisedIn", () => {
  test.each(table(promising))("%s is promised: %s", (_situation, sentence) => {
    expect(promised(sentence)).toBeDefined();
  });

  test.each(table(silent))("%s promises nothing: %s", (_situation, sentence) => {
    expect(promised(sentence)).toBeUndefined();
  });

  test.each<[situation: string, text: string, words: string]>([
    [
      "the words",
      "Hi Ann,\nPlease find the report attached, as promised.",
      "find the report attached",
    ],
    ["words on two lines", "I\r\nhave  attached the rota.", "I\r\nhave  attached"],
    ["no full stop", "The rota is attached.", "is attached"],
    ["brackets that are open", "The rota (see attached) is new.", "(see attached"],
    ["typographic apostrophes", "I’ve attached it.", "I’ve attached"],
    [
      "the first promise that holds",
      "He is attached to CID. See attached. I attach it.",
      "See attached",
    ],
  ])("points at %s", (_situation, text, words) => {
    expect(promised(text)).toBe(words);
  });

  test.each([
    ["in the next line", "Please find attached:\nhttps://files.example.org/report"],
    ["behind an empty line", "The report is attached here.\n\nwww.example.org/report"],
  ])("takes a link %s for what is promised", (_where, text) => {
    expect(promised(text)).toBeUndefined();
  });

  test("does not take the link of a signature for it", () => {
    const text = "See attached.\n\nRegards\nAnn Quill\nwww.mockshire.police.example";
    expect(promised(text)).toBe("See attached");
  });

  test.each([
    ["line ends", "attach\n"],
    ["spaces", "attached      "],
    ["words", "attached "],
    ["leads", "find see "],
    ["brackets", "(attached "],
    ["denials", "not attached. "],
  ])("takes no time over 100,000 characters of %s", (_what, piece) => {
    const start = performance.now();
    promisedIn(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
