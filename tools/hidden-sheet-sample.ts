import { writeFileSync } from "node:fs";

import { rowsOfPeople, workbook } from "../test/support/workbooks";

/** Writes the sample of a workbook with a hidden sheet: everybody in it is made up. */
const file = workbook([
  {
    name: "Summary",
    rows: [
      ["Rank", "Posts"],
      ["Constable", "84"],
      ["Sergeant", "21"],
      ["Inspector", "9"],
      ["Staff", "46"],
    ],
  },
  { name: "Raw", state: "hidden", rows: rowsOfPeople(160) },
]);

const boundary = "----second-look-sample";
const lines = Buffer.from(file).toString("base64").replace(/.{76}/g, "$&\r\n");

writeFileSync(
  "samples/foi-hidden-sheet.eml",
  [
    "From: Disclosure Unit <disclosure@mockshire.police.example>",
    "To: Requester <request-48213@foi-requests.example>",
    "Subject: Your request 2026/118",
    "Date: Mon, 23 Nov 2026 09:00:00 +0000",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Good morning,",
    "",
    "Please find attached the number of posts by rank, as you asked.",
    "",
    `--${boundary}`,
    'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; name="posts-by-rank.xlsx"',
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="posts-by-rank.xlsx"',
    "",
    lines,
    `--${boundary}--`,
    "",
  ].join("\r\n"),
);
