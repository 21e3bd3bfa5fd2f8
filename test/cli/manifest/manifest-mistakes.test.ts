import { readFileSync } from "node:fs";

import { manifestMistakes } from "../../../src/cli/manifest/manifest-mistakes";
import { mistakeSentence } from "../../../src/cli/manifest/mistake";

/** A good manifest, small, and with whatever a release of ours may come to have. */
const good = readFileSync(`${__dirname}/good-manifest.xml`, "utf8");

const sentences = (xml: string): readonly string[] =>
  manifestMistakes(Buffer.from(xml)).map(mistakeSentence);

/** Changes what stands once in the manifest, so that a test never silently changes nothing. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((xml, [from, to]) => {
    if (xml.split(from).length < 2) throw new Error(`"${from}" is not in the manifest.`);
    return xml.replace(from, () => to);
  }, good);
}

const swapped = (one: string, other: string) =>
  changed([one, "\u0000"], [other, one], ["\u0000", other]);

const lineOf = (xml: string, text: string) => xml.slice(0, xml.indexOf(text)).split("\n").length;

type Change = readonly [from: string, to: string];

describe("manifestMistakes", () => {
  test.each<[situation: string, changes: readonly Change[]]>([
    ["as it is", []],
    ["with other white space", [["<Id>", "\n\n   <Id>"]]],
    ["with a comment", [["<Hosts>", "<!-- Outlook -->\n<Hosts>"]]],
    ["with a version of one number", [["<Version>1.2.0<", "<Version>7<"]]],
    ["with a version of four numbers", [["<Version>1.2.0<", "<Version>1.2.0.17<"]]],
    ["with an address below a folder", [["force.example/taskpane", "force.example/a/taskpane"]]],
    [
      "with another domain for the pane",
      [
        [
          "<Hosts>",
          "<AppDomains><AppDomain>https://help.force.example</AppDomain></AppDomains><Hosts>",
        ],
      ],
    ],
    [
      "with an address for help",
      [["<Hosts>", '<SupportUrl DefaultValue="https://help.force.example/x" /><Hosts>']],
    ],
    ["that asks the sender only", [['SendMode="SoftBlock"', 'SendMode="PromptUser"']]],
    ["without a send mode, which is then SoftBlock", [[' SendMode="SoftBlock"', ""]]],
    [
      "that checks appointments too",
      [
        [
          "</LaunchEvents>",
          '<LaunchEvent Type="OnAppointmentSend" FunctionName="onSend" /></LaunchEvents>',
        ],
      ],
    ],
    [
      "that hears of changed recipients",
      [
        [
          "</LaunchEvents>",
          '<LaunchEvent Type="OnMessageRecipientsChanged" FunctionName="on" /></LaunchEvents>',
        ],
      ],
    ],
    [
      "with a button beside appointments and one beside read mail",
      [['xsi:type="MessageComposeCommandSurface"', 'xsi:type="MessageReadCommandSurface"']],
    ],
    [
      "with the gate at its one set",
      [
        ['<bt:Sets DefaultMinVersion="1.12">', "<bt:Sets>"],
        ['<bt:Set Name="Mailbox" />', '<bt:Set Name="Mailbox" MinVersion="1.12" />'],
      ],
    ],
    [
      "with a pane that can be pinned",
      [["</Action>", "<SupportsPinning>true</SupportsPinning></Action>"]],
    ],
  ])("accepts a manifest %s", (_situation, changes) => {
    expect(sentences(changed(...changes))).toEqual([]);
  });

  test("accepts our own", () => {
    expect(sentences(readFileSync("manifest.xml", "utf8"))).toEqual([]);
  });

  const tooLong = (length: number) => "x".repeat(length);

  test.each<[situation: string, at: string, said: RegExp, ...changes: readonly Change[]]>([
    // The form of the file.
    ["an element that is not closed", "</Resources>", /not XML/, ["      </Hosts>", ""]],
    ["an & by itself", "P&Q", /not XML/, ["Mockshire", "P&Q"]],
    [
      "another first element",
      "<OfficeApp",
      /first element must be <OfficeApp/,
      ["appforoffice/1.1", "appforoffice/1.0"],
    ],
    [
      "a namespace of types with https",
      "<OfficeApp",
      /xsi:type="MailApp"/,
      ["http://www.w3.org/2001", "https://www.w3.org/2001"],
    ],
    ["another kind of add-in", "<OfficeApp", /xsi:type="MailApp"/, ['"MailApp"', '"TaskPaneApp"']],
    // Order.
    [
      "a description before the name",
      "<DisplayName",
      /must stand before <Description>/,
      ["<DisplayName", "<X"],
      ['<Description DefaultValue="Looks again." />', ""],
      ["<X", '<Description DefaultValue="Looks again." />\n  <DisplayName'],
    ],
    [
      "shared folders after the buttons",
      "<SupportsSharedFolders",
      /must stand before <ExtensionPoint>/,
      ["<SupportsSharedFolders>true</SupportsSharedFolders>", ""],
      [
        "</DesktopFormFactor>",
        "<SupportsSharedFolders>true</SupportsSharedFolders></DesktopFormFactor>",
      ],
    ],
    [
      "runtimes after the form factor",
      "<Runtimes",
      /must stand before <DesktopFormFactor>/,
      [
        '<Runtimes>\n            <Runtime resid="Page">\n              <Override type="javascript" resid="Script" />\n            </Runtime>\n          </Runtimes>',
        "",
      ],
      [
        "</DesktopFormFactor>",
        '</DesktopFormFactor><Runtimes><Runtime resid="Page"><Override type="javascript" resid="Script" /></Runtime></Runtimes>',
      ],
    ],
    [
      "a misspelt element",
      "<Permision>",
      /<Permision> cannot stand in <OfficeApp>.*<Permissions>/,
      ["<Permissions>", "<Permision>"],
      ["</Permissions>", "</Permision>"],
    ],
    [
      "no permissions",
      "<OfficeApp",
      /has no <Permissions>. Add it, behind <FormSettings>/,
      ["<Permissions>ReadWriteItem</Permissions>", ""],
    ],
    [
      "no rule",
      "<OfficeApp",
      /has no <Rule>/,
      ['<Rule xsi:type="ItemIs" ItemType="Message" FormType="Read" />', ""],
    ],
    [
      "no form",
      "<OfficeApp",
      /has no <FormSettings>/,
      ["<FormSettings>", "<!--"],
      ["</FormSettings>", "-->"],
    ],
    [
      "two ids",
      "<Id>1",
      /<Id> stands in <OfficeApp> a second time/,
      ["<Version>", "<Id>1d0c5c0e-2b64-4d3f-9a57-51c06f4a8e21</Id>\n<Version>"],
    ],
    [
      "a string without its prefix",
      "<Url id",
      /must be in the namespace .*officeappbasictypes/,
      ['<bt:Url id="Page"', '<Url id="Page"'],
    ],
    [
      "an extension point that Outlook has not",
      '<ExtensionPoint xsi:type="MessageSendSurface"',
      /must say xsi:type, as one of Message/,
      ['"MessageComposeCommandSurface"', '"MessageSendSurface"'],
    ],
    [
      "a button without a description",
      "<Supertip",
      /<Supertip> has no <Description>/,
      ['<Description resid="MeetingTip" />', ""],
    ],
    // Values.
    ["an id in braces", "<Id>", /must be a GUID/, ["<Id>7d", "<Id>{7d"], ["21</Id>", "21}</Id>"]],
    ["a version with a letter", "<Version>", /one to four numbers/, ["1.2.0", "v1.2"]],
    ["a version of five numbers", "<Version>", /one to four numbers/, ["1.2.0", "1.2.3.4.5"]],
    [
      "a language that is none",
      "<DefaultLocale>",
      /language tag, such as en-GB/,
      ["en-GB<", "English<"],
    ],
    [
      "a permission that Outlook has not",
      "<Permissions>",
      /must be Restricted, ReadItem/,
      ["ReadWriteItem", "readwriteitem"],
    ],
    ["yes for true", "<SupportsSharedFolders>", /must be true or false/, [">true<", ">yes<"]],
    ["a form that is too high", "<RequestedHeight>", /from 32 to 450/, [">250<", ">600<"]],
    [
      "a name of 126 characters",
      'DefaultValue="xxx',
      /has 126 characters, and 125 fit/,
      ['<DisplayName DefaultValue="Mockshire"', `<DisplayName DefaultValue="${tooLong(126)}"`],
    ],
    [
      "a description of 251 characters",
      'DefaultValue="xxx',
      /has 251 characters, and 250 fit/,
      ["Looks again.", tooLong(251)],
    ],
    [
      "a label of 126 characters",
      'DefaultValue="xxx',
      /has 126 characters, and 125 fit/,
      [
        '<bt:String id="Name" DefaultValue="Lamp"',
        `<bt:String id="Name" DefaultValue="${tooLong(126)}"`,
      ],
    ],
    [
      "an empty label",
      'DefaultValue=""',
      /says nothing. Write a text/,
      ['<bt:String id="Name" DefaultValue="Lamp"', '<bt:String id="Name" DefaultValue=""'],
    ],
    [
      "a language twice",
      '<bt:Override Locale="CY-gb"',
      /Locale must be a language tag/,
      ["</bt:String>", '<bt:Override Locale="CY-gb" Value="Lamp" /></bt:String>'],
    ],
    [
      "Welsh twice",
      '<bt:Override Locale="cy-GB" Value="Golau',
      /for cy-GB a second time/,
      ["</bt:String>", '\n<bt:Override Locale="cy-GB" Value="Golau" /></bt:String>'],
    ],
    [
      "another host",
      '<Host Name="Workbook"',
      /must say Name="Mailbox"/,
      ['Name="Mailbox" />\n  </Hosts>', 'Name="Workbook" />\n  </Hosts>'],
    ],
    [
      "no block for today's Outlook",
      "<OfficeApp",
      /There is no <VersionOverrides/,
      ["mailappversionoverrides/1.1", "mailappversionoverrides/1.2"],
    ],
    [
      "an attribute that is misspelt",
      "Functionname",
      /has no Functionname/,
      ['FunctionName="onSend"', 'Functionname="onSend"'],
    ],
    ["a button without an id", "<Control", /does not say id/, [' id="MeetingOpen"', ""]],
    // Resources.
    [
      "a resource that is not there",
      'resid="Nowhere"',
      /names "Nowhere", which <bt:Urls> does not define/,
      ['<SourceLocation resid="Pane"', '<SourceLocation resid="Nowhere"'],
    ],
    [
      "a label among the long texts",
      'resid="Tip"',
      /must stand in <bt:ShortStrings>/,
      ['<Title resid="Name"', '<Title resid="Tip"'],
    ],
    [
      "a resource that nobody names",
      '<bt:String id="Other"',
      /Nothing refers to "Other"/,
      ["</bt:ShortStrings>", '<bt:String id="Other" DefaultValue="x" /></bt:ShortStrings>'],
    ],
    [
      "two resources of one id",
      '<bt:Url id="Page" DefaultValue="https://addin.force.example/2',
      /"Page" stands here a second time/,
      ["</bt:Urls>", '<bt:Url id="Page" DefaultValue="https://addin.force.example/2" /></bt:Urls>'],
    ],
    [
      "a resource id of 33 characters",
      `<bt:String id="${tooLong(33)}"`,
      /has 33 characters, and 32 fit/,
      [
        "</bt:ShortStrings>",
        `<bt:String id="${tooLong(33)}" DefaultValue="x" /></bt:ShortStrings>`,
      ],
    ],
    [
      "an id with a space",
      '<Control xsi:type="Button" id="Open it"',
      /must begin with a letter/,
      ['id="Open"', 'id="Open it"'],
    ],
    [
      "two buttons of one id",
      '<Control xsi:type="Button" id="Open" x="',
      /The id "Open" is taken/,
      ['id="MeetingOpen"', 'id="Open"'],
      [
        'id="Open">\n                    <Label resid="Name" />\n                    <Supertip>\n                      <Title resid="Name" />\n                      <Description resid="Tip"',
        'id="Open" x="">\n                    <Label resid="Name" />\n                    <Supertip>\n                      <Title resid="Name" />\n                      <Description resid="Tip"',
      ],
    ],
    ["a tab of our own", "<OfficeTab", /id="TabDefault"/, ["TabDefault", "TabSecond"]],
    // Events.
    [
      "an event in small letters",
      '<LaunchEvent Type="onMessageSend"',
      /knows no event "onMessageSend"/,
      ['"OnMessageSend"', '"onMessageSend"'],
    ],
    [
      "a send event twice",
      '<LaunchEvent Type="OnMessageSend" FunctionName="two"',
      /stands a second time/,
      [
        "</LaunchEvents>",
        '\n<LaunchEvent Type="OnMessageSend" FunctionName="two" /></LaunchEvents>',
      ],
    ],
    [
      "a send mode in other letters",
      '<LaunchEvent Type="OnMessageSend"',
      /must be one of PromptUser, SoftBlock, Block/,
      ['"SoftBlock"', '"Softblock"'],
    ],
    [
      "a send mode of another event",
      '<LaunchEvent Type="OnNewMessageCompose"',
      /counts for OnMessageSend/,
      ['FunctionName="onCompose"', 'FunctionName="onCompose" SendMode="Block"'],
    ],
    [
      "a function with brackets",
      '<LaunchEvent Type="OnMessageSend"',
      /must be the name of a function/,
      ['"onSend"', '"onSend()"'],
    ],
    [
      "events of another page than the runtime's",
      '<SourceLocation resid="Pane" />\n            </Ext',
      /must name what <Runtime> names: "Page"/,
      ['<SourceLocation resid="Page"', '<SourceLocation resid="Pane"'],
    ],
    [
      "no runtime",
      '<ExtensionPoint xsi:type="LaunchEvent"',
      /Events need a <Runtime>/,
      ["<Runtimes>", "<!--"],
      ["</Runtimes>", "-->"],
    ],
    [
      "no script for classic Outlook",
      "<Runtime ",
      /Classic Outlook runs no event/,
      ['<Override type="javascript" resid="Script" />', ""],
    ],
    [
      "an event that is younger than the gate",
      '<LaunchEvent Type="OnSensitivityLabelChanged"',
      /needs Mailbox 1\.13, and the manifest asks for 1\.12/,
      [
        "</LaunchEvents>",
        '\n<LaunchEvent Type="OnSensitivityLabelChanged" FunctionName="on" /></LaunchEvents>',
      ],
    ],
    [
      "a gate that shuts older Outlooks out",
      "<bt:Sets",
      /older Outlooks would check nothing: lower it to 1\.12/,
      ['"1.12"', '"1.15"'],
    ],
    [
      "no gate at all",
      '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1"',
      /Say from which Outlook on/,
      ["<Requirements>\n        <bt:Sets", "<!-- <bt:Sets"],
      ["</bt:Sets>\n      </Requirements>", "-->"],
    ],
    [
      "two surfaces of one kind",
      '<ExtensionPoint xsi:type="MessageComposeCommandSurface">\n            <OfficeTab id="TabDefault"><Group id="Again"',
      /There is a second MessageComposeCommandSurface/,
      [
        '<ExtensionPoint xsi:type="LaunchEvent">',
        '<ExtensionPoint xsi:type="MessageComposeCommandSurface">\n            <OfficeTab id="TabDefault"><Group id="Again"><Label resid="Name" /><Control xsi:type="MobileButton" id="More" /></Group></OfficeTab></ExtensionPoint>\n<ExtensionPoint xsi:type="LaunchEvent">',
      ],
    ],
    [
      "a button that runs a function of no file",
      "<Action",
      /needs a <FunctionFile>/,
      ['xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"'],
    ],
    // Addresses and icons.
    [
      "an address without s",
      'DefaultValue="http://addin',
      /must begin with https/,
      ['Pane" DefaultValue="https://', 'Pane" DefaultValue="http://'],
    ],
    [
      "an address without a server",
      'DefaultValue="/taskpane.html"',
      /is no whole address/,
      [
        'Pane" DefaultValue="https://addin.force.example/taskpane.html"',
        'Pane" DefaultValue="/taskpane.html"',
      ],
    ],
    [
      "an address that is too long",
      'DefaultValue="https://addin.force.example/xx',
      /and 2048 fit/,
      [
        'Pane" DefaultValue="https://addin.force.example/',
        `Pane" DefaultValue="https://addin.force.example/${tooLong(2048)}`,
      ],
    ],
    [
      "a domain with a star",
      "<AppDomain>",
      /without path and \*/,
      [
        "<Hosts>",
        "<AppDomains><AppDomain>https://*.force.example</AppDomain></AppDomains>\n<Hosts>",
      ],
    ],
    [
      "the add-in's own domain",
      "<AppDomain>",
      /so it counts already/,
      [
        "<Hosts>",
        "<AppDomains><AppDomain>https://addin.force.example</AppDomain></AppDomains>\n<Hosts>",
      ],
    ],
    [
      "no large icon for the button",
      "<Icon>",
      /lacks the size 80/,
      ['<bt:Image size="80" resid="Icon80" />', ""],
    ],
    [
      "an icon of a size that is none",
      '<bt:Image size="33"',
      /size must be one of 16, 20/,
      ['size="32"', 'size="33"'],
    ],
  ])("refuses %s", (_situation, at, said, ...changes) => {
    const xml = changed(...changes);
    const line = lineOf(xml, at);
    const found = sentences(xml);
    expect(found).toContainEqual(
      expect.stringMatching(new RegExp(`^line ${line}, column \\d+: .*(?:${said.source})`)),
    );
    found.forEach((sentence) => {
      expect(sentence).toMatch(/^line \d+, column \d+: [A-Z<"$/a-z].*\.$/);
    });
  });

  test("refuses what is not in UTF-8, and what is larger than Office reads", () => {
    expect(manifestMistakes(Buffer.from("\ufeff<OfficeApp/>", "utf16le"))[0]?.sentence).toMatch(
      /not in UTF-8/,
    );
    const large = changed(["<Hosts>", `<!-- ${tooLong(262_144)} --><Hosts>`]);
    expect(sentences(large)).toEqual([expect.stringMatching(/has 26\d KB, and Office reads 256/)]);
  });

  test("lists every mistake, in the order of the lines", () => {
    const found = sentences(
      changed(["1.2.0", "x"], ["ReadWriteItem", "all"], ['"SoftBlock"', '"Soft"']),
    );
    const lines = found.map((sentence) => Number(/^line (\d+)/.exec(sentence)?.[1]));
    expect(found).toHaveLength(3);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  test("two elements in each other's place are both told", () => {
    const xml = swapped("<ProviderName>Mockshire</ProviderName>", "<Version>1.2.0</Version>");
    expect(sentences(xml)).toEqual([
      expect.stringMatching(/<Version> must stand before <ProviderName>/),
    ]);
  });
});
