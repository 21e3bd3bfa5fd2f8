import { readerFor } from "../../../src/core/content/content-reader";
import type { DocumentPart, ReadDocument } from "../../../src/core/documents/document";
import { judgeDocument } from "../../../src/core/documents/judge-document";
import { mockshirePolicy } from "../../support/policies";

const part = (text: string): DocumentPart => ({
  kind: "page",
  name: "",
  text,
  rows: 1,
  isCut: false,
});

/** Three pages, the last of them marked. */
const marked: ReadDocument = {
  format: "pdf",
  parts: [part("some words"), part("more words"), part("SECRET")],
  hidden: [],
  files: [],
  troubles: [],
};

function judge(hasTime: () => boolean) {
  const { content } = mockshirePolicy;
  const own = { isAddress: () => false, names: new Set<string>() };
  const judging = { own, reader: readerFor(content), words: content.words, hasTime };
  return judgeDocument(marked, "three.pdf", judging);
}

describe("judgeDocument", () => {
  test("says how all of a file is marked", () => {
    const { verdict, judged } = judge(() => true);
    expect(verdict).toMatchObject({ marking: { level: "SECRET" }, troubles: [], isCut: false });
    expect(judged).toHaveLength(3);
  });

  test("says so even if there is no time to look for people, and that there was none", () => {
    const { verdict, judged } = judge(() => false);
    expect(verdict).toMatchObject({
      marking: { level: "SECRET" },
      troubles: ["out-of-time"],
      isCut: true,
    });
    expect(judged).toHaveLength(0);
  });
});
