import type { CompoundFile } from "../../../src/core/documents/compound/container";
import { compoundBytes } from "../../../test/core/documents/compound/compound-bytes";
import {
  deleted,
  docOf,
  hidden,
  inserted,
  inTable,
  rowEnd,
} from "../../../test/core/documents/compound/doc/doc-builder";
import { msgStreams } from "../../../test/core/documents/compound/msg/msg-builder";
import * as ppt from "../../../test/core/documents/compound/ppt/ppt-builder";
import { longs } from "../../../test/core/documents/compound/streams";
import * as xls from "../../../test/core/documents/compound/xls/workbooks";
import { type Sample, samplesOf } from "./sample";

type Streams = Readonly<Record<string, Uint8Array>>;

function fileOf(streams: Streams): Buffer {
  const all = Object.entries(streams).map(([path, bytes]) => [path, Buffer.from(bytes)] as const);
  return compoundBytes(Object.fromEntries(all));
}

function streamsOf({ entries, stream }: CompoundFile): Streams {
  const paths = entries.filter(({ isStorage }) => !isStorage).map(({ path }) => path);
  return Object.fromEntries(paths.map((path) => [path, stream(path) ?? new Uint8Array(0)]));
}

function xlsStreams(): Streams {
  const { record, shorts, text, label, number, rowOf, double } = xls;
  const people = [
    label(0, 0, "Name"),
    label(0, 1, "Phone"),
    label(1, 0, "Źdz"),
    number(1, 1, 7700900, 1),
  ];
  const globals = [
    record(0x041e, shorts(164), text("00000000")),
    ...[0, 164].map((format) => record(0x00e0, shorts(0, format, 0, 0, 0, 0, 0, 0, 0, 0))),
    record(0x00fc, longs(2, 2), text("Zebedee"), text("Ōba")),
    record(0x01ae, shorts(1), text("\x01C\x03files\x03staff.xls")),
    record(0x0059, shorts(1, 0)),
    record(
      0x005a,
      Buffer.from([1, 0]),
      shorts(4),
      Buffer.from([2]),
      text("Jory"),
      Buffer.from([1]),
      double(31),
    ),
  ];
  const shared = record(0x00fd, shorts(3, 0, 0, 1, 0));
  const several = record(
    0x00bd,
    shorts(4, 0, 0),
    longs(0x3ff00000),
    shorts(0),
    longs(2),
    shorts(1),
  );
  const remark = [
    record(0x005d, shorts(0x15, 0x12, 0x19, 1)),
    record(0x01b6, shorts(0, 0, 0, 0, 0, 4, 0, 0)),
    record(0x003c, Buffer.from("\0keys")),
    record(0x001c, shorts(0, 0, 0, 1), text("Jory"), Buffer.from([0])),
  ];
  const columns = record(0x007d, shorts(1, 5, 2000, 0, 1, 0));
  const stream = xls.workbook(
    [
      { name: "Rota", records: [columns, ...people, rowOf(1, true), shared, several, ...remark] },
      { name: "Staff", state: 1, records: people },
      { name: "Very", state: 2, records: people },
    ],
    globals,
  );
  const field = record(0x00c7, shorts(1, 0, 0, 0, 0, 0, 1), text("Name"));
  const cache = [
    field,
    record(0x00cd, text("Zebedee")),
    record(0x00c8, Buffer.from([0])),
    xls.ending,
  ];
  return { Workbook: stream, "_SX_DB_CUR/0001": Buffer.concat(cache) };
}

function pptStreams(): Streams {
  const { atom, box, comment, group, margins, slideInfo, text } = ppt;
  const slides = [
    {
      outline: ["Title", "Body"],
      records: [box(atom(0x0f9e, longs(1))), group(box(...text("a\rb\vc")))],
    },
    { records: [slideInfo(4), comment("Osric", "Ask Bo")], notes: [box(...text("a note"))] },
  ];
  const earlier = { 0: ppt.slideOf([box(...text("before"))]) };
  return streamsOf(ppt.pptOf(slides, { document: [margins("OFFICIAL")], earlier }));
}

function docStreams(): Streams {
  const cell = (said: string) => ({ text: `${said}\x07`, paragraph: inTable });
  const runs = [
    { text: "Ada Quill\r" },
    { text: "caf\xe9 \x80 5\r", isNarrow: true },
    { text: "gone ", character: deleted },
    { text: "new ", character: inserted },
    { text: "unseen\r", character: hidden },
    ...[cell("Fenn"), cell("07700 900123"), { text: "\x07", paragraph: rowEnd }],
    { text: "\x13HYPERLINK x\x14shown\x15\r" },
  ];
  const stories = { 1: [{ text: "a footnote\r" }], 4: [{ text: "Ask Bo\r" }] };
  return streamsOf(docOf(runs, { stories, comments: { authors: ["Osric"], lengths: [7] } }));
}

function messageStreams(): Streams {
  const inner = { Inner: msgStreams({ "0037": "Inner", "1000": "Hello" }, { head: 24 }) };
  const rich = "{\\rtf1 Fenn\\par Bo}";
  const packedRich = Buffer.concat([
    longs(rich.length + 12, rich.length, 0x414c454d, 0),
    Buffer.from(rich),
  ]);
  return msgStreams(
    {
      "0037": "Visit",
      "0042": "Ada",
      "1000": "At 10.\r\nBo",
      "1013": Buffer.from("<p>At 10<p hidden>x"),
      "1009": packedRich,
    },
    {
      recipients: [{ 3001: "Bo Fenn", "39FE": "bo@example.org", "0C15": 1 }],
      attachments: [
        { 3707: "list.csv", 3701: Buffer.from("Name,Phone\nMair,07700 900123\n"), 3705: 1 },
      ],
      inner,
    },
  );
}

/** What programs saved before Office 2007, and messages of Outlook. */
export function compoundSamples(): readonly Sample[] {
  return [
    ...samplesOf("xls", [fileOf(xlsStreams())]),
    ...samplesOf("doc", [fileOf(docStreams())]),
    ...samplesOf("ppt", [fileOf(pptStreams())]),
    ...samplesOf("msg", [fileOf(messageStreams())]),
  ];
}
