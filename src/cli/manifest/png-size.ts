/** Width and height from the head of a PNG file; `undefined` of a file that is none. */
export function pngSize(
  bytes: Buffer,
): { readonly width: number; readonly height: number } | undefined {
  const isPng = bytes.length > 24 && bytes.subarray(1, 4).toString("latin1") === "PNG";
  if (!isPng || bytes[0] !== 0x89 || bytes.subarray(12, 16).toString("latin1") !== "IHDR") {
    return undefined;
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
