import { imported, matches, told } from "./cli";

describe("TrustedDomains.txt", () => {
  test.each<[situation: string, line: string, match: string]>([
    ["a domain", "partner.example", "partner.example"],
    ["a domain in capitals", "Partner.Example", "partner.example"],
    ["an address", "ann@partner.example", "ann@partner.example"],
    ["everybody at a domain", "*@partner.example", "partner.example"],
    ["all below a domain", "*.partner.example", "*.partner.example"],
    ["everybody below a domain", "*@*.partner.example", "*.partner.example"],
    ["white space around it", "  partner.example\t", "partner.example"],
  ])("carries %s over", async (_, line, match) => {
    const { policy, status, printed } = await imported({ "TrustedDomains.txt": `${line}\n` });
    expect(matches(policy?.allow)).toEqual([match]);
    expect(told(printed)).toEqual([]);
    expect(status).toBe(0);
  });

  test.each<[situation: string, line: string]>([
    ["a star glued to a name, which fakepartner.example matches", "*partner.example"],
    ["a star in the middle", "a.*.example"],
    ["a star at the end", "partner.*"],
    ["a part of an address", "ann*@partner.example"],
    ["a question mark", "partner?.example"],
    ["everything", "*"],
    ["a whole country", "uk"],
    ["a country behind a star", "*.uk"],
    ["a domain with a dot before it, which matched nobody", ".partner.example"],
    ["a domain with @ and a dot before it", "@.partner.example"],
    ["a dot at the end, which matched nobody", "partner.example."],
    ["a comment behind it", "partner.example # the courts"],
    ["a heading, of which this file has none", "[BLOCK]"],
    ["two addresses", "ann@partner.example,bob@partner.example"],
    ["two signs @", "ann@partner.example@evil.example"],
    ["a display name", "Ann <ann@partner.example>"],
  ])("names %s, and trusts nobody by it", async (_, line) => {
    const { policy, status, printed } = await imported({ "TrustedDomains.txt": `# ours\n${line}` });
    expect(policy?.allow).toBeUndefined();
    expect(told(printed)).toEqual(["TrustedDomains.txt:2 left"]);
    expect(status).toBe(1);
  });

  test("says of a star where one can stand", async () => {
    const { printed } = await imported({ "TrustedDomains.txt": "*partner.example\nuk" });
    expect(printed[0]).toContain("as in *.b.example");
    expect(printed[1]).toContain("at least two parts");
  });

  test("says that only one of the two add-ins took @ before a domain for the domain", async () => {
    const { policy, printed } = await imported({ "TrustedDomains.txt": "@partner.example" });
    expect(matches(policy?.allow)).toEqual(["@partner.example"].map((one) => one.slice(1)));
    expect(told(printed)).toEqual(["TrustedDomains.txt:1 changed"]);
  });

  test("says in the policy where each line is from", async () => {
    const { policy } = await imported({ "TrustedDomains.txt": "\n\npartner.example" });
    expect(policy?.allow).toEqual([
      { match: "partner.example", reason: "From FlexConfirmMail's TrustedDomains.txt, line 3" },
    ]);
  });

  test("takes out what the list takes out of itself", async () => {
    const { policy, printed, status } = await imported({
      "TrustedDomains.txt": "a.example\n-A.example\nb.example\n-@b.example\nc.example",
    });
    expect(matches(policy?.allow)).toEqual(["c.example"]);
    expect(told(printed)).toEqual([]);
    expect(status).toBe(0);
  });

  test("names a line with a minus that took nothing out, such as a meant exception", async () => {
    const { policy, printed } = await imported({
      "TrustedDomains.txt": "*.partner.example\n-press.partner.example",
    });
    expect(matches(policy?.allow)).toEqual(["*.partner.example"]);
    expect(told(printed)).toEqual(["TrustedDomains.txt:2 left"]);
  });

  test("writes a line once that stands twice", async () => {
    const { policy, status } = await imported({
      "TrustedDomains.txt": "a.example\r\nA.EXAMPLE\r\n*@a.example",
    });
    expect(matches(policy?.allow)).toEqual(["a.example"]);
    expect(status).toBe(0);
  });
});

describe("UnsafeDomains.txt", () => {
  test("denies whom it warned of, and says what that is here", async () => {
    const { policy, printed, status } = await imported({
      "UnsafeDomains.txt": "press.example\n[block]\n*.rival.example\n[Rewarning]\nx@b.example",
    });
    expect(matches(policy?.deny)).toEqual(["press.example", "*.rival.example", "x@b.example"]);
    expect(told(printed)).toEqual([
      "UnsafeDomains.txt:1 changed",
      "UnsafeDomains.txt:3 changed",
      "UnsafeDomains.txt:5 changed",
    ]);
    expect(printed[1]).toContain("refused to send");
    expect(status).toBe(1);
  });

  test("takes out lines of the same section only", async () => {
    const { policy, printed } = await imported({
      "UnsafeDomains.txt": "press.example\n[BLOCK]\n-press.example",
    });
    expect(matches(policy?.deny)).toEqual(["press.example"]);
    expect(told(printed)).toEqual(["UnsafeDomains.txt:1 changed", "UnsafeDomains.txt:3 left"]);
  });

  test("names a heading that nothing reads, and counts what is below as before", async () => {
    const { policy, printed } = await imported({
      "UnsafeDomains.txt": "[BLOCK]\n[STOP]\npress.example",
    });
    expect(matches(policy?.deny)).toEqual(["press.example"]);
    expect(told(printed)).toEqual(["UnsafeDomains.txt:2 left", "UnsafeDomains.txt:3 changed"]);
    expect(printed[1]).toContain("refused to send");
  });

  test.each<[situation: string, unsafe: string, trusted: readonly string[]]>([
    ["all that ends in some letters", "*ress.partner.example", []],
    ["one letter", "pres?.partner.example", []],
    ["a part of an address", "ann*@press.partner.example", []],
    ["everybody", "*", []],
    ["others", "*.r?val.example", ["*.partner.example"]],
    ["nobody", "partner.example # no", ["*.partner.example"]],
  ])("lets nobody be trusted of whom it warned: %s", async (_, unsafe, trusted) => {
    const { policy, printed } = await imported({
      "TrustedDomains.txt": "*.partner.example",
      "UnsafeDomains.txt": unsafe,
    });
    expect(matches(policy?.allow)).toEqual(trusted);
    expect(told(printed)).toContain("UnsafeDomains.txt:1 left");
    expect(told(printed).includes("TrustedDomains.txt:1 left")).toBe(trusted.length === 0);
  });

  test("says of a trusted line that it is denied as well", async () => {
    const { policy, printed } = await imported({
      "TrustedDomains.txt": "partner.example",
      "UnsafeDomains.txt": "partner.example",
    });
    expect(matches(policy?.deny)).toEqual(["partner.example"]);
    expect(told(printed)).toContain("TrustedDomains.txt:1 changed");
  });
});

describe("UnsafeFiles.txt", () => {
  test("names every line, because no rule goes by the name of a file", async () => {
    const { printed, policy } = await imported({
      "UnsafeFiles.txt": "secret\n*.exe\n# old\n-*.exe\n[BLOCK]\npayroll",
    });
    expect(told(printed)).toEqual(["UnsafeFiles.txt:1 left", "UnsafeFiles.txt:6 left"]);
    expect(policy).toEqual({ organisation: {} });
  });
});

describe("UnsafeBodies.txt", () => {
  test("takes its keywords for sensitive words", async () => {
    const { policy, printed } = await imported({
      "UnsafeBodies.txt":
        "[Names]\nKeywords = Operation Example, MARAC\nMessage=Look again\nWarningType=BLOCK\nLanguage=ja",
    });
    expect(policy?.content).toEqual({ words: ["Operation Example", "MARAC"] });
    expect(told(printed)).toEqual([
      "UnsafeBodies.txt:2 changed",
      "UnsafeBodies.txt:2 changed",
      "UnsafeBodies.txt:3 left",
      "UnsafeBodies.txt:4 left",
      "UnsafeBodies.txt:5 left",
    ]);
  });

  test.each<[situation: string, keyword: string]>([
    ["a star", "Oper*"],
    ["a question mark", "M?RAC"],
    ["no letter that is compared", "添付"],
    ["more than 200 characters", "x".repeat(201)],
  ])("names a keyword with %s", async (_, keyword) => {
    const { policy, printed } = await imported({ "UnsafeBodies.txt": `[a]\nKeywords=${keyword}` });
    expect(policy?.content).toBeUndefined();
    expect(told(printed)).toEqual(["UnsafeBodies.txt:2 left"]);
  });

  test("names what stands above the first heading, and passes over what is replaced", async () => {
    const { policy, printed } = await imported({
      "UnsafeBodies.txt": "Keywords=lost\n[a]\nKeywords=first\n[b]\n[a]\nKeywords=last,-gone,gone",
    });
    expect(policy?.content).toEqual({ words: ["last"] });
    expect(told(printed)).toEqual(["UnsafeBodies.txt:1 left", "UnsafeBodies.txt:6 changed"]);
  });
});

describe("Common.txt", () => {
  test.each<[situation: string, text: string, caution: number | undefined]>([
    ["asks as early as it did", "SafeBccThreshold = 3", 3],
    ["asks no later than by default", "SafeBccThreshold=40", undefined],
    ["counts the last of two", "SafeBccThreshold=2\nSafeBccThreshold=4", 4],
    ["reads a number as it did", "SafeBccThreshold=3 domains", 3],
    ["leaves out what was switched off", "SafeBccThreshold=3\nSafeBccEnabled=no", undefined],
    ["leaves out what never asked", "SafeBccThreshold=0", undefined],
    ["leaves out what asked always", "SafeBccThreshold=1", undefined],
    ["leaves out what is no number", "SafeBccThreshold=three", undefined],
    ["leaves out another spelling of the name", "safebccthreshold=3", undefined],
    ["leaves out what a heading hid", "[Bcc]\nSafeBccThreshold=3", undefined],
    ["reads below its own heading", "[Bcc]\n[Common]\nSafeBccThreshold=3", 3],
  ])("%s", async (_, text, caution) => {
    const { policy, complained } = await imported({ "Common.txt": text });
    expect(complained).toEqual([]);
    expect(policy?.rules?.["visible-recipients"]).toEqual(caution && { caution });
  });

  test.each<[line: string, how: string | undefined]>([
    ["CountEnabled=True", "left"],
    ["CountEnabled=off", undefined],
    ["CountSeconds=5", "left"],
    ["SafeBccEnabled=1", undefined],
    ["SafeBccEnabled=0", "left"],
    ["MainSkipIfNoExt=Yes", "changed"],
    ["MainSkipIfNoExt=はい", "left"],
    ["SafeNewDomainsEnabled=on", "changed"],
    ["SafeNewDomainsEnabled=", "left"],
    ["AppointmentConfirmationEnabled=true", undefined],
    ["UntrustUnsafeRecipients=false", "changed"],
    ["SafeBccReconfirmationThreshold=0", undefined],
    ["SafeBccReconfirmationThreshold=3", "left"],
    ["GraphApiClientId=", undefined],
    ["FixedParameters=CountEnabled, UnsafeFiles", "changed"],
    ["NoSuchSetting=True", "left"],
    ["toString=True", "left"],
    ["__proto__=True", "left"],
    ["no sign of equality", "left"],
    ["=True", "left"],
    ["# CountEnabled=True", undefined],
  ])("says of %p: %p", async (line, how) => {
    const { printed, status } = await imported({ "Common.txt": line });
    expect(told(printed)).toEqual(how === undefined ? [] : [`Common.txt:1 ${how}`]);
    expect(status).toBe(how === undefined ? 0 : 1);
  });
});
