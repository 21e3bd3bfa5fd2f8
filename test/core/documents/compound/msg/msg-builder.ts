import { longs, wide } from "../streams";

type Streams = Record<string, Uint8Array>;

/** Properties by their numbers: texts, bytes, or numbers. */
export type Properties = Readonly<Record<string, string | number | Uint8Array>>;

export interface MsgOptions {
  readonly recipients?: readonly Properties[];
  readonly attachments?: readonly Properties[];
  /** Messages that are attached, by the name of the attachment. */
  readonly inner?: Readonly<Record<string, Streams>>;
  /** Texts in a code page instead of Unicode. */
  readonly isNarrow?: boolean;
  /** Bytes before the short properties. */
  readonly head?: number;
}

/** The streams of a message. [MS-OXMSG]. */
export function msgStreams(properties: Properties, options: MsgOptions = {}): Streams {
  const { recipients = [], attachments = [], inner = {}, isNarrow = false, head = 32 } = options;
  const streams = storage("", properties, head, isNarrow);
  recipients.forEach((one, index) =>
    Object.assign(streams, storage(`__recip_version1.0_#0000000${index}/`, one, 8, isNarrow)),
  );
  attachments.forEach((one, index) =>
    Object.assign(streams, storage(`__attach_version1.0_#0000000${index}/`, one, 8, isNarrow)),
  );
  Object.entries(inner).forEach(([name, message], index) => {
    const folder = `__attach_version1.0_#0000001${index}/`;
    Object.assign(streams, storage(folder, { 3001: name }, 8, isNarrow));
    for (const [path, bytes] of Object.entries(message)) {
      streams[`${folder}__substg1.0_3701000D/${path}`] = bytes;
    }
  });
  return streams;
}

function storage(folder: string, properties: Properties, head: number, isNarrow: boolean): Streams {
  const streams: Streams = {};
  const short: Uint8Array[] = [Buffer.alloc(head)];
  for (const [number, value] of Object.entries(properties)) {
    if (typeof value === "number") {
      short.push(longs(parseInt(number, 16) * 0x10000 + 3, 6, value, 0));
    } else if (typeof value !== "string") {
      streams[`${folder}__substg1.0_${number}0102`] = value;
    } else if (isNarrow) {
      streams[`${folder}__substg1.0_${number}001E`] = Buffer.from(value, "latin1");
    } else {
      streams[`${folder}__substg1.0_${number}001F`] = wide(value);
    }
  }
  streams[`${folder}__properties_version1.0`] = Buffer.concat(short);
  return streams;
}
