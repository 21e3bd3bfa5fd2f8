import { type Io, tryRead } from "../io";
import { type Candidate, candidatesAt, productOf } from "./candidates";
import { decodedText, type EncodingName } from "./decoded-text";
import type { SourceFates } from "./fate";
import type { Product, ProductId } from "./products";

/** What the files of one product say. */
export interface ReadSources {
  readonly product: Product;
  readonly sources: readonly SourceFates[];
  /** Files in the folders that are none of the product's. They were not read. */
  readonly passedOver: readonly string[];
}

export interface SourceOptions {
  readonly from?: ProductId | undefined;
  readonly encoding?: EncodingName | undefined;
}

/** Reads the files at these paths. `undefined` once it has been said what is wrong with them. */
export async function readSources(
  paths: readonly string[],
  { from, encoding }: SourceOptions,
  io: Io,
): Promise<ReadSources | undefined> {
  const candidates = (await Promise.all(paths.map((path) => candidatesAt(path, io)))).flat();
  const product = productOf(candidates, from, io);
  if (product === undefined) {
    return undefined;
  }
  const isKnown = ({ key }: Candidate) => product.files.has(key);
  const known = candidates.filter(isKnown);
  const strange = candidates.filter((one) => !isKnown(one));
  const problems = [
    ...strange
      .filter(({ isNamed }) => isNamed)
      .map(({ path }) => `${path}: This is none of the files of ${product.name}. Leave it out.`),
    ...twice(known),
  ];
  problems.forEach((problem) => io.complain(problem));
  const read = await Promise.all(known.map((one) => readOne(one, product, encoding, io)));
  const sources = read.filter((one) => one !== undefined);
  if (problems.length > 0 || sources.length < known.length) {
    return undefined;
  }
  return { product, sources, passedOver: strange.map(({ path }) => path) };
}

function twice(known: readonly Candidate[]): readonly string[] {
  return known
    .filter(({ key }, at) => known.findIndex((one) => one.key === key) !== at)
    .map(({ path }) => `${path}: A file of this name was named before. Import it with --into.`);
}

async function readOne(
  { path, key, file }: Candidate,
  product: Product,
  encoding: EncodingName | undefined,
  io: Io,
): Promise<SourceFates | undefined> {
  const bytes = await tryRead(io, path);
  if (bytes === undefined) {
    return undefined;
  }
  const decoded = decodedText(bytes, encoding);
  if (!("text" in decoded)) {
    io.complain(`${path}: line ${decoded.line}: ${decoded.sentence}`);
    return undefined;
  }
  const read = product.files.get(key)?.(decoded.text);
  if (read === undefined || "openQuote" in read) {
    io.complain(
      `${path}: line ${read?.openQuote ?? 1}: A quotation mark is opened and not closed.`,
    );
    return undefined;
  }
  return { path, file: `${product.name}'s ${file}`, fates: read.fates };
}
