import type { Io } from "../io";
import { type Product, type ProductId, productIds, products } from "./products";

/** A file that was named, or that lies in a folder that was. */
export interface Candidate {
  readonly path: string;
  /** In lower case, as Windows compares names. */
  readonly key: string;
  readonly file: string;
  readonly isNamed: boolean;
}

/** The file at a path, or the files in its folder, in order of their names. */
export async function candidatesAt(path: string, io: Io): Promise<readonly Candidate[]> {
  const entries = await io.listFolder(path);
  if (entries === undefined) {
    const file = path.split(/[/\\]/).pop() ?? path;
    return [{ path, file, key: file.toLowerCase(), isNamed: true }];
  }
  const folder = path.replace(/[/\\]+$/, "");
  return entries
    .filter(({ kind }) => kind !== "folder")
    .map(({ name }) => ({
      path: `${folder}/${name}`,
      file: name,
      key: name.toLowerCase(),
      isNamed: false,
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The product whose files these are. `undefined` once it has been said why none is. */
export function productOf(
  candidates: readonly Candidate[],
  from: ProductId | undefined,
  io: Io,
): Product | undefined {
  const found = productIds.filter(
    (id) =>
      (from === undefined || id === from) &&
      candidates.some(({ key }) => products[id].files.has(key)),
  );
  const [only, another] = found;
  if (only !== undefined && another === undefined) {
    return products[only];
  }
  io.complain(another === undefined ? noneFound : bothFound);
  return undefined;
}

const noneFound =
  "No file of FlexConfirmMail (such as TrustedDomains.txt) or OutlookOkan (such as Whitelist.csv) is there. Name the folder that holds them, or the files.";
const bothFound =
  "Files of FlexConfirmMail and of OutlookOkan are there. Choose with --from, and import the other with --into.";
