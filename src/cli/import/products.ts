import type { CsvRow } from "../../policy-source/csv";
import { type Fate, inOrder, left, type ReadSource } from "./fate";
import { readUnsafeBodies } from "./flexconfirmmail/bodies";
import { readCommon } from "./flexconfirmmail/common";
import {
  readTrustedDomains,
  readUnsafeDomains,
  readUnsafeFiles,
} from "./flexconfirmmail/domain-lists";
import { attachmentColumns, filesWithoutPlace, generalColumns } from "./outlookokan/columns";
import {
  readAlert,
  readInternal,
  readKeyword,
  type ReadRow,
  readTrusted,
} from "./outlookokan/lists";
import { rowsOf } from "./outlookokan/rows";
import { type Column, manyDomainsFates, settingFates } from "./outlookokan/settings";

/** What `--from` may say. */
export const productIds = ["flexconfirmmail", "outlookokan"] as const;
export type ProductId = (typeof productIds)[number];

export interface Product {
  readonly name: string;
  /** By the name of the file in lower case, as Windows compares names. */
  readonly files: ReadonlyMap<string, ReadSource>;
  /** What one of the files means for the policy as a whole. */
  readonly note: { readonly on: string; readonly sentence: string };
}

export const products: Readonly<Record<ProductId, Product>> = {
  flexconfirmmail: {
    name: "FlexConfirmMail",
    files: new Map([
      ["common.txt", readCommon],
      ["trusteddomains.txt", readTrustedDomains],
      ["unsafedomains.txt", readUnsafeDomains],
      ["unsafefiles.txt", readUnsafeFiles],
      ["unsafebodies.txt", readUnsafeBodies],
    ]),
    note: {
      on: "trusteddomains.txt",
      sentence:
        "TrustedDomains.txt does not say which domains are the force's own, so all are partners in allow. Move your own to organisation.domains.",
    },
  },
  outlookokan: {
    name: "OutlookOkan",
    files: new Map([
      ["whitelist.csv", list(readTrusted)],
      ["internaldomainlist.csv", list(readInternal)],
      ["alertaddresslist.csv", list(readAlert)],
      ["alertkeywordandmessagelist.csv", list(readKeyword)],
      ["alertkeywordandmessagelistforsubject.csv", list(readKeyword)],
      ["generalsetting.csv", settings(generalColumns)],
      ["attachmentssetting.csv", settings(attachmentColumns)],
      ["externaldomainswarningandautochangetobccsetting.csv", table(manyDomainsFates)],
      ...Object.entries(filesWithoutPlace).map(([file, why]): [string, ReadSource] => [
        file,
        list(() => left(why)),
      ]),
    ]),
    note: {
      on: "internaldomainlist.csv",
      sentence:
        "For OutlookOkan the sender's own domain was always inside. Once organisation.domains names one, only those named are: add every domain that your staff send from.",
    },
  },
};

function table(fatesOf: (rows: readonly CsvRow[]) => readonly Fate[]): ReadSource {
  return (text) => {
    const read = rowsOf(text);
    return "openQuote" in read ? read : inOrder(fatesOf(read.rows));
  };
}

function list(readRow: ReadRow): ReadSource {
  return table((rows) => rows.map(({ line, cells }) => ({ line, ...readRow(cells) })));
}

function settings(columns: readonly Column[]): ReadSource {
  return table((rows) => settingFates(rows, columns));
}
