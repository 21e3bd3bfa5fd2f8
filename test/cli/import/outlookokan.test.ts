import { imported, matches, told } from "./cli";

describe("Whitelist.csv", () => {
  test.each<[situation: string, row: string, match: string, how: string | undefined]>([
    ["a domain", "@partner.example,No", "@partner.example", undefined],
    ["a domain in capitals", "@Partner.Example,no", "@partner.example", undefined],
    ["an address", "ann@partner.example", "ann@partner.example", undefined],
    ["all below a domain", ".partner.example,No", "*.partner.example", undefined],
    ["a domain that skips", "@partner.example,Yes", "@partner.example", "changed"],
    ["a domain without @", "partner.example,No", "partner.example", "changed"],
    ["quotation marks", '"@partner.example","N"', "@partner.example", undefined],
    ["semicolons", "@partner.example;No", "@partner.example", undefined],
    ["tabs", "@partner.example\tNo", "@partner.example", undefined],
    ["True and False", "@partner.example,False", "@partner.example", undefined],
  ])("carries %s over", async (_, row, match, how) => {
    const { policy, printed } = await imported({ "Whitelist.csv": `\ufeff${row}\r\n` });
    expect(matches(policy?.allow)).toEqual([match]);
    expect(told(printed)).toEqual(how === undefined ? [] : [`Whitelist.csv:1 ${how}`]);
  });

  test.each<[situation: string, row: string]>([
    ["a heading, of which it has none", "WhiteName,IsSkipConfirmation"],
    ["a part of a name", "tanaka,No"],
    ["the sign @ alone", "@,Yes"],
    ["a star, which is none there", "*@partner.example,No"],
    ["a dot behind @", "@.partner.example,No"],
    ["a country", ".uk,No"],
    ["neither Yes nor No", "@partner.example,はい"],
    ["an X.500 name", "/o=mock/cn=ann,No"],
  ])("names %s, and trusts nobody by it", async (_, row) => {
    const { policy, printed, status } = await imported({ "WhiteList.CSV": row });
    expect(policy?.allow).toBeUndefined();
    expect(told(printed)).toEqual(["WhiteList.CSV:1 left"]);
    expect(status).toBe(1);
  });

  test("passes over rows without a name, as OutlookOkan does", async () => {
    const { policy, printed, status } = await imported({ "Whitelist.csv": ",Yes\n\n,,\n" });
    expect(policy?.allow).toBeUndefined();
    expect(told(printed)).toEqual([]);
    expect(status).toBe(0);
  });
});

describe("InternalDomainList.csv", () => {
  test("makes the organisation, and says what that changes", async () => {
    const { policy, printed } = await imported({
      "InternalDomainList.csv": "@mockshire.example\n.mockshire.example\nann@other.example\n",
    });
    expect(policy?.organisation.domains).toEqual(["@mockshire.example", "*.mockshire.example"]);
    expect(told(printed)).toEqual(["InternalDomainList.csv:3 left"]);
    expect(printed.join("\n")).toContain("add every domain that your staff send from");
  });
});

describe("AlertAddressList.csv", () => {
  test("denies whom it warned of, below a bare domain too", async () => {
    const { policy, printed } = await imported({
      "AlertAddressList.csv":
        '@press.example,No,"Press, ask first"\nrival.example,Yes\nx@b.example\n',
    });
    expect(matches(policy?.deny)).toEqual(["@press.example", ".rival.example", "x@b.example"]);
    expect(told(printed)).toHaveLength(3);
    expect(printed[0]).toContain("Its message is left out");
    expect(printed[1]).toContain("refused to send");
  });

  test("lets nobody be trusted of whom it warned and cannot here", async () => {
    const { policy, printed } = await imported({
      "AlertAddressList.csv": "tner.example x\n",
      "Whitelist.csv": "@partner.example,No",
    });
    expect(matches(policy?.allow)).toEqual(["@partner.example"]);
    const other = await imported({
      "AlertAddressList.csv": "example,No\n",
      "Whitelist.csv": "@partner.example,No",
    });
    expect(other.policy?.allow).toBeUndefined();
    expect(told(other.printed)).toEqual(["AlertAddressList.csv:1 left", "Whitelist.csv:1 left"]);
    expect(printed).not.toEqual(other.printed);
  });
});

describe("keywords", () => {
  test("become sensitive words, of text and subject alike", async () => {
    const { policy, printed } = await imported({
      "AlertKeywordAndMessageList.csv": 'MARAC,"Ask; then\nsend",Yes\n*,Always,No\n',
      "AlertKeywordAndMessageListForSubject.csv": "marac,,No\nOperation Example,,vielleicht\n",
    });
    expect(policy?.content).toEqual({ words: ["MARAC"] });
    expect(told(printed)).toEqual([
      "AlertKeywordAndMessageList.csv:1 changed",
      "AlertKeywordAndMessageList.csv:3 left",
      "AlertKeywordAndMessageListForSubject.csv:1 changed",
      "AlertKeywordAndMessageListForSubject.csv:2 left",
    ]);
  });

  test("are named where content.words is full", async () => {
    const words = Array.from({ length: 1001 }, (_, at) => `word${at},,No`).join("\n");
    const { policy, printed } = await imported({ "AlertKeywordAndMessageList.csv": words });
    expect(policy?.content?.words).toHaveLength(1000);
    expect(told(printed)).toContain("AlertKeywordAndMessageList.csv:1001 left");
  });
});

describe("settings", () => {
  test.each<[situation: string, row: string, caution: number | undefined, left: number]>([
    ["warns from 3 domains on", "3,Yes,No,No", 3, 0],
    ["warns later than we do", "10,Yes,No,No", undefined, 0],
    ["warns of nothing", "3,No,No,No", undefined, 1],
    ["refuses", "4,No,Yes,No", 4, 2],
    ["holds no number", "many,Yes,No,No", undefined, 1],
    ["says nothing more", "3", 3, 0],
  ])("of many domains: %s", async (_, row, caution, left) => {
    const file = "ExternalDomainsWarningAndAutoChangeToBccSetting.csv";
    const { policy, printed } = await imported({ [file]: row });
    expect(policy?.rules?.["visible-recipients"]).toEqual(caution && { caution });
    expect(told(printed).filter((line) => line.endsWith("left"))).toHaveLength(left);
  });

  test("names the columns that are ticked and have no place", async () => {
    const { printed } = await imported({
      "GeneralSetting.csv": "No,Yes,No,ja-JP,No,Yes,No,Oui\nYes\n",
    });
    expect(printed.slice(0, 4).map((line) => line.replace(/.*over: (\w+)?.*/, "$1"))).toEqual([
      "IsDoDoNotConfirmationIfAllWhite",
      "LanguageCode",
      "EnableGetExchangeDistributionListMembers",
      "OutlookOkan",
    ]);
  });

  test.each([
    "NameAndDomains.csv",
    "keywordAndRecipientsList.csv",
    "RecipientsAndAttachmentsName.csv",
    "AttachmentProhibitedRecipients.csv",
    "AttachmentAlertRecipients.csv",
    "AutoCcBccKeywordList.csv",
    "AutoCcBccRecipientList.csv",
    "AutoCcBccAttachedFileList.csv",
    "AutoDeleteRecipientList.csv",
    "AutoAddMessage.csv",
    "DeferredDeliveryMinutes.csv",
    "ForceAutoChangeRecipientsToBcc.csv",
    "SecurityForReceivedMail.csv",
    "AlertKeywordOfSubjectWhenOpeningMailList.csv",
  ])("names every row of %s", async (file) => {
    const { printed, policy } = await imported({ [file]: "Mock Council,@council.example\nb,c\n" });
    expect(told(printed)).toEqual([`${file}:1 left`, `${file}:2 left`]);
    expect(policy).toEqual({ organisation: {} });
  });
});
