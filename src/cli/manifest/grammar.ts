/**
 * What may stand in what, and in which order, in the manifest of a mail add-in: develop/manifest-element-
 * ordering of Microsoft's documentation, and the reference page of each element. Written as facts, for
 * the published schema ([MS-OWEMXML]) may not be copied here.
 *
 * `!`: must be there. `*`: may stand more than once. `+`: both.
 */
const general: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! " +
    "HighResolutionIconUrl! SupportUrl AppDomains Hosts! Requirements! FormSettings! Permissions! Rule! " +
    "DisableEntityHighlighting VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets!",
  Sets: "Set+",
  FormSettings: "Form+",
  Form: "DesktopSettings TabletSettings PhoneSettings",
  DesktopSettings: "SourceLocation! RequestedHeight",
  TabletSettings: "SourceLocation! RequestedHeight",
  PhoneSettings: "SourceLocation!",
  Rule: "Rule*",
};

const overrides: Readonly<Record<string, string>> = {
  VersionOverrides:
    "Description Requirements Hosts! Resources! EquivalentAddins WebApplicationInfo ExtendedPermissions",
  Requirements: "bt:Sets!",
  Hosts: "Host+",
  Host: "Runtimes DesktopFormFactor! MobileFormFactor",
  Runtimes: "Runtime!",
  Runtime: "Override",
  DesktopFormFactor: "SupportsSharedFolders FunctionFile ExtensionPoint+",
  MobileFormFactor: "FunctionFile ExtensionPoint+",
  OfficeTab: "Group+",
  Group: "Label! Icon Tooltip Control+",
  Supertip: "Title! Description!",
  Icon: "bt:Image+",
  LaunchEvents: "LaunchEvent+",
  Resources: "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings",
};

const basicTypes: Readonly<Record<string, string>> = {
  Sets: "bt:Set+",
  Images: "bt:Image+",
  Urls: "bt:Url+",
  ShortStrings: "bt:String+",
  LongStrings: "bt:String+",
  Image: "bt:Override*",
  Url: "bt:Override*",
  String: "bt:Override*",
};

/** Of elements whose `xsi:type` decides. Of those with an empty text nothing is looked at. */
const byType: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ExtensionPoint: {
    MessageComposeCommandSurface: "OfficeTab+",
    MessageReadCommandSurface: "OfficeTab+",
    AppointmentOrganizerCommandSurface: "OfficeTab+",
    AppointmentAttendeeCommandSurface: "OfficeTab+",
    LaunchEvent: "LaunchEvents! SourceLocation!",
    Events: "",
    CustomPane: "",
    DetectedEntity: "",
    Module: "",
    ReportPhishingCommandSurface: "",
    MobileMessageReadCommandSurface: "",
    MobileMessageComposeCommandSurface: "",
    MobileLogEventAppointmentAttendee: "",
    MobileOnlineMeetingCommandSurface: "",
  },
  Control: {
    Button: "Label! Supertip! Icon! Action!",
    Menu: "Label! Supertip! Icon Items!",
    MobileButton: "",
  },
  Action: {
    ShowTaskpane:
      "TaskpaneId SourceLocation! Title SupportsPinning SupportsNoItemContext SupportsMultiSelect",
    ExecuteFunction: "FunctionName!",
  },
};

/** One of the elements that may stand in another, in their order. */
export interface Child {
  readonly name: string;
  readonly isRequired: boolean;
  readonly repeats: boolean;
}

const tables = { app: general, outer: overrides, inner: overrides, bt: basicTypes };

export type Place = keyof typeof tables;

/** What may stand in this element; `undefined` where it is not looked at. */
export function childrenAllowed(
  place: Place,
  name: string,
  type: string,
): readonly Child[] | undefined {
  const typed = place === "app" || place === "bt" ? undefined : byType[name];
  const spec = typed === undefined ? tables[place][name] : typed[type];
  if (spec === undefined || spec === "") {
    return undefined;
  }
  return spec.split(" ").map((word) => ({
    name: word.replace(/[!*+]$/, ""),
    isRequired: /[!+]$/.test(word),
    repeats: /[*+]$/.test(word),
  }));
}

/** The types that an element may have; `undefined` where it has none. */
export function typesAllowed(place: Place, name: string): readonly string[] | undefined {
  const types = place === "app" || place === "bt" ? undefined : byType[name];
  return types && Object.keys(types);
}
