/** What stands for a person where no person was told: programs, and accounts that anybody uses. */
const nobody = [
  "admin(?:istrator)?",
  "apache(?: ?poi)?",
  "aspose\\b.*",
  "author",
  "closedxml",
  "computer",
  "crystal reports.*",
  "default(?: user)?",
  "docx4j",
  "epplus",
  "excel(?:js)?",
  "google\\b.*",
  "guest",
  "home",
  "itext\\b.*",
  "jasperreports.*",
  "(?:libre|ms|open|star)? ?office\\b.*",
  "microsoft\\b.*",
  "none",
  "n/a",
  "openpyxl",
  "owner",
  "php(?:excel|office|word|presentation|spreadsheet)\\b.*",
  "powerpoint",
  "python-(?:docx|pptx)",
  "root",
  "sap",
  "sheetjs",
  "system",
  "test(?: user)?",
  "un-?named",
  "unknown(?: creator)?",
  "user ?\\d*",
  "windows\\b.*",
  "word",
  "xlsxwriter",
];

const nobodys = new RegExp(`^(?:${nobody.join("|")})$`, "i");

/** Whether what a file gives as its author may be a person, and is no program or account. */
export function isPersonLike(value: string): boolean {
  return value.length > 1 && !/^[\d\W_]*$/.test(value) && !nobodys.test(value);
}
