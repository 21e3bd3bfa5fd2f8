import { utf8Bytes } from "../../core/documents/bytes/utf8-bytes";
import type { Language } from "../../core/policy/language";
import { apologyCy } from "../../messages/cy/sent-apology";
import { apologyEn } from "../../messages/en/sent-apology";
import { maxNewMessageBytes, maxNewMessageSubject } from "../../outlook/new-message";
import { dayText } from "./day-text";

export type ApologyLanguage = Language | "both";

export const apologyLanguages: readonly ApologyLanguage[] = ["en-GB", "cy-GB", "both"];

export interface Apology {
  readonly subject: string;
  readonly text: string;
}

/** What is written to begin with. Of both languages, Welsh comes first. */
export function firstApology(language: ApologyLanguage, created: Date | undefined): Apology {
  const inEnglish = onThatDay(apologyEn.text, "[date]", "en-GB", created);
  const inWelsh = onThatDay(apologyCy.text, "[dyddiad]", "cy-GB", created);
  if (language === "en-GB") return { subject: apologyEn.subject, text: inEnglish };
  if (language === "cy-GB") return { subject: apologyCy.subject, text: inWelsh };
  return {
    subject: `${apologyCy.subject} / ${apologyEn.subject}`,
    text: `${inWelsh}\n\n----------\n\n${inEnglish}`,
  };
}

/** The day of the message in the place of the gap, where it is known. */
function onThatDay(text: string, gap: string, language: Language, created: Date | undefined) {
  if (created === undefined) return text;
  return text.replace(gap, dayText(created, language));
}

/** The text as Outlook takes it: paragraphs, and nothing in it that means more than itself. */
export function apologyHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

export function isTooLong({ subject, text }: Apology): boolean {
  const bytes = utf8Bytes(apologyHtml(text)).length;
  return subject.length > maxNewMessageSubject || bytes > maxNewMessageBytes;
}

export function hasGaps({ subject, text }: Apology): boolean {
  return /\[[^\]]*\]/.test(`${subject}\n${text}`);
}
