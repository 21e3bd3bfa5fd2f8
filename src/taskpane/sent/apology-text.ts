import type { Language } from "../../core/policy/language";
import { apologyCy } from "../../messages/cy/sent-apology";
import { apologyEn } from "../../messages/en/sent-apology";
import { maxNewMessageBytes, maxNewMessageSubject } from "../../outlook/new-message";

export type ApologyLanguage = Language | "both";

export const apologyLanguages: readonly ApologyLanguage[] = ["en-GB", "cy-GB", "both"];

export interface Apology {
  readonly subject: string;
  readonly text: string;
}

/** What is written to begin with. Of both languages, Welsh comes first. */
export function firstApology(language: ApologyLanguage): Apology {
  if (language === "en-GB") return apologyEn;
  if (language === "cy-GB") return apologyCy;
  return {
    subject: `${apologyCy.subject} / ${apologyEn.subject}`,
    text: `${apologyCy.text}\n\n----------\n\n${apologyEn.text}`,
  };
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
  const bytes = new TextEncoder().encode(apologyHtml(text)).length;
  return subject.length > maxNewMessageSubject || bytes > maxNewMessageBytes;
}

export function hasGaps({ subject, text }: Apology): boolean {
  return /\[[^\]]*\]/.test(`${subject}\n${text}`);
}
