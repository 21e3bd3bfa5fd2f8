import { readPolicyText } from "../../policy-source/policy-text";
import { policyTextSentence } from "../../policy-source/policy-text-sentence";
import type { ExitStatus, Io } from "../io";
import { readPolicyFile } from "../load-policy";
import { type Json, listsOf, withLists } from "./policy-lists";
import { isWhole, reportLines } from "./report";
import { settle } from "./settle";
import { readSources, type ReadSources, type SourceOptions } from "./sources";
import { writePolicy } from "./write-policy";

export interface ImportOptions extends SourceOptions {
  readonly out?: string | undefined;
  readonly into?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

/**
 * Makes a policy of another product's files. Ends with 0 where all of them are in it as they were
 * meant, with 1 where some line is not, and with 2 where nothing was written.
 */
export async function importPolicy(
  paths: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<ExitStatus> {
  const base = await basePolicy(options.into, io);
  const read = base && (await readSources(paths, options, io));
  if (base === undefined || read === undefined) {
    return 2;
  }
  const lists = listsOf(base);
  const sources = settle(read.sources, lists);
  const text = `${JSON.stringify(withLists(base, lists), undefined, 2)}\n`;
  const problem = policyProblem(text) ?? (await write(text, options));
  if (problem !== undefined) {
    io.complain(problem);
    return 2;
  }
  reportLines(sources).forEach((line) => io.print(line));
  notes(read).forEach((line) => io.print(line));
  io.print(options.out === undefined ? notWritten : `${options.out}: written. ${next}`);
  return isWhole(sources) ? 0 : 1;
}

/** The policy that is added to: one that is there, or an empty one. */
async function basePolicy(into: string | undefined, io: Io): Promise<Json | undefined> {
  if (into === undefined) {
    return { organisation: {} };
  }
  return (await readPolicyFile(into, io))?.json as Json | undefined; // What is read is an object.
}

/** What the product's own reader would say of it. Nothing, or an import has a fault. */
function policyProblem(text: string): string | undefined {
  const result = readPolicyText(text);
  const [problem] = result.ok ? [] : result.problems;
  return problem && `This is a fault of Second Look itself: ${policyTextSentence(problem)}`;
}

async function write(text: string, { out, overwrite }: ImportOptions): Promise<string | undefined> {
  return out === undefined ? undefined : writePolicy(out, text, overwrite === true);
}

function notes({ product, sources, passedOver }: ReadSources): readonly string[] {
  const { on, sentence } = product.note;
  const isMeant = sources.some(({ file }) => file.toLowerCase().endsWith(on));
  return [
    ...passedOver.map((path) => `${path}: not read: it is none of the files of ${product.name}.`),
    ...(isMeant ? [`Note: ${sentence}`] : []),
  ];
}

const notWritten = "Nothing was written. Name a file with --out.";
const next = "Look through it in the policy editor before it is used.";
