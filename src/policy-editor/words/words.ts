import type { SendDecision } from "../../core/assessment/assessment";
import type { RuleId } from "../../core/rules";
import type { Severity } from "../../core/rules/severity";
import type { PolicyChange } from "../changes/policy-change";
import type { LineNote } from "../lists/line-notes";
import type { Only } from "../lists/shown-lines";
import type { Rate, Standing } from "../trial/rates";
import type { RollOutWords } from "./roll-out-words";

export type ViewName =
  "general" | "allow" | "deny" | "rules" | "rollOut" | "content" | "trial" | "changes" | "text";

/** Every word of the policy editor. A language that lacks one does not compile. */
export interface EditorWords {
  readonly title: string;
  readonly intro: string;
  readonly stays: string;
  readonly file: FileWords;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly viewsLabel: string;
  readonly general: GeneralWords;
  readonly list: ListWords;
  readonly line: LineWords;
  readonly paste: PasteWords;
  readonly rules: RulesWords;
  readonly rollOut: RollOutWords;
  readonly content: ContentWords;
  readonly trial: TrialWords;
  readonly changes: ChangesWords;
  readonly text: TextWords;
  readonly notDone: string;
  readonly notStarted: string;
}

export interface FileWords {
  readonly open: string;
  readonly begin: string;
  readonly dropHere: string;
  readonly paste: string;
  readonly pasteLabel: string;
  readonly usePasted: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly unsaved: string;
  readonly saved: string;
  readonly notUtf8: string;
  readonly mailsElsewhere: string;
  readonly failed: string;
  readonly stuck: string;
  savedAs(fileName: string): string;
  problems(count: number): string;
  readonly savedBroken: string;
  readonly replace: string;
  readonly replaceYes: string;
  readonly keep: string;
}

export interface GeneralWords {
  readonly name: string;
  readonly nameHint: string;
  readonly domains: string;
  readonly domainsHint: string;
  readonly whenUnchecked: string;
  readonly whenUncheckedHint: string;
  readonly uncheckedChoices: Readonly<Record<"warn" | "hold" | "refuse", string>>;
  readonly language: string;
  readonly languageChoices: Readonly<Record<"outlook" | "en-GB" | "cy-GB", string>>;
  readonly about: { readonly title: string } & Readonly<
    Record<
      "name" | "version" | "updated" | "reviewBy",
      { readonly label: string; readonly hint: string }
    >
  >;
}

export interface ListWords {
  readonly explain: Readonly<Record<"allow" | "deny", string>>;
  readonly search: string;
  readonly only: string;
  readonly onlyChoices: Readonly<Record<Only, string>>;
  readonly add: string;
  readonly paste: string;
  count(shown: number, all: number): string;
  page(page: number, pages: number): string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly number: string;
  readonly notes: string;
  readonly actions: string;
  readonly edit: string;
  editLine(match: string): string;
  readonly remove: string;
  removeLine(match: string): string;
  removed(match: string): string;
  removedLines(count: number): string;
  removeShown(count: number): string;
  readonly nothing: string;
  note(note: LineNote): string;
  readonly sortHint: string;
}

export interface LineWords {
  readonly add: string;
  readonly edit: string;
  readonly match: string;
  readonly matchHint: string;
  readonly name: string;
  readonly role: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly highestMarking: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly expiresHint: string;
  readonly unsaid: string;
  readonly keep: string;
  kept(match: string): string;
  readonly cancel: string;
}

export interface PasteWords {
  readonly label: string;
  readonly hint: string;
  readonly file: string;
  summary(fresh: number, known: number, unreadable: number): readonly string[];
  readonly problems: string;
  problem(line: number, sentence: string): string;
  readonly openQuote: string;
  known(line: number, at: number | undefined): string;
  readonly preview: string;
  readonly lineNumber: string;
  add(count: number): string;
  readonly nothing: string;
  added(count: number): string;
  more(count: number): string;
  readonly cancel: string;
}

export interface RuleExplained {
  /** First sentence of `docs/rules/<id>.md`, and what its page quotes. A test compares them. */
  readonly says: string;
  readonly example: string;
}

export interface RulesWords {
  readonly intro: string;
  readonly explained: Readonly<Record<RuleId, RuleExplained>>;
  readonly why: string;
  readonly example: string;
  readonly severity: string;
  readonly severities: Readonly<Record<Severity | "off" | "graded", string>>;
  range(least: number, most: number, preset: number): string;
  readonly textsHint: string;
  presetTexts(texts: readonly string[]): string;
  readonly reset: string;
  resetRule(title: string): string;
  readonly changed: string;
  readonly notNumber: string;
  readonly showAll: string;
  readonly hideAll: string;
}

export interface ContentWords {
  readonly intro: string;
  readonly off: string;
  readonly offHint: string;
  readonly references: string;
  readonly referencesHint: string;
  readonly name: string;
  readonly pattern: string;
  readonly near: string;
  readonly nearHint: string;
  readonly addReference: string;
  readonly keepReference: string;
  editReference(name: string): string;
  removeReference(name: string): string;
  readonly cancel: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly own: string;
  readonly ownHint: string;
  readonly countSamples: string;
  readonly tryTitle: string;
  readonly tryLabel: string;
  readonly tryHint: string;
  readonly nothingToTry: string;
  matched(count: number): string;
  readonly wordsOf: string;
  groupWordsOf(ruleTitle: string): string;
  atLine(line: number): string;
  readonly tryReference: string;
  readonly what: string;
  readonly where: string;
  readonly matchedText: string;
}

export interface TrialWords {
  readonly intro: string;
  readonly choose: string;
  readonly dropHere: string;
  readonly ceiling: string;
  readonly stop: string;
  progress(done: number, of: number): string;
  stopped(done: number, of: number): string;
  done(of: number): string;
  unreadable(count: number): string;
  readonly notTried: string;
  readonly asEnforced: string;
  ofGroup(name: string): string;
  readonly ownerless: string;
  readonly rateTitle: string;
  readonly ruleHead: string;
  readonly mailsHead: string;
  readonly rateHead: string;
  readonly meansHead: string;
  readonly all: string;
  interval(rate: Rate, mails: number): string;
  standing(standing: Standing, rate: Rate, ceiling: number): string;
  readonly mailsTitle: string;
  readonly fileHead: string;
  readonly decisionHead: string;
  readonly askedHead: string;
  readonly decisions: Readonly<Record<SendDecision, string>>;
  readonly unread: string;
  readonly nothingAsked: string;
  asked(title: string, severity: Severity): string;
  readonly onlyAsked: string;
  readonly broken: string;
  readonly changedSince: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

export interface ChangesWords {
  readonly intro: string;
  readonly chosen: string;
  readonly choose: string;
  readonly nothing: string;
  readonly unreadable: string;
  readonly broken: string;
  readonly fresh: string;
  change(change: PolicyChange): string;
  more(count: number): string;
}

export interface TextWords {
  readonly label: string;
  readonly intro: string;
  readonly problems: string;
  readonly none: string;
  goTo(line: number): string;
  readonly tidy: string;
  readonly mendFirst: string;
  readonly openText: string;
}
