import { randomUUID, X509Certificate } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generate } from "selfsigned";
import { certificateFile } from "./places";

/** What an https server of this machine shows to a browser. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** The certificate of earlier starts, so that a browser that accepted it once need not again. */
export async function localCertificate(file = certificateFile): Promise<Certificate> {
  return (await kept(file)) ?? (await keep(file, await madeNow()));
}

async function kept(file: string): Promise<Certificate | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(file, "utf8"));
    return isCertificate(read) && isValid(read) ? read : undefined;
  } catch {
    return undefined; // Not there or not readable: a new one is made in its place.
  }
}

/** Of two who make one at the same time, the first is kept, and both use it. */
async function keep(file: string, made: Certificate): Promise<Certificate> {
  await mkdir(dirname(file), { recursive: true });
  const whole = `${file}.${randomUUID()}`;
  await writeFile(whole, JSON.stringify(made), { mode: 0o600 });
  const isFirst = await link(whole, file).then(
    () => true,
    () => false,
  );
  const other = isFirst ? made : await kept(file);
  if (other === undefined)
    await rename(whole, file); // Over one that is no longer valid.
  else await rm(whole);
  return other ?? made;
}

async function madeNow(): Promise<Certificate> {
  const altNames = [
    { type: 2 as const, value: "localhost" },
    { type: 7 as const, ip: "127.0.0.1" },
  ];
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function isCertificate(read: unknown): read is Certificate {
  return typeof read === "object" && read !== null && "key" in read && "cert" in read;
}

function isValid({ cert }: Certificate): boolean {
  return Date.parse(new X509Certificate(cert).validTo) > Date.now();
}
