import { param, textParam } from "../api-params";
import { htmlToText, textToHtml } from "../body-text";
import type { DraftState } from "../draft-state";
import { done, type HostAnswer } from "../host-answer";
import type { HostMethods } from "../host-method";

/** The number office.js sends for `Office.CoercionType.Html`; plain text is 0. */
const html = 3;

/**
 * Subject and body. No source for the selection: it is always empty and at the end, so "selected
 * data" is written there.
 */
export const bodyAnswers: HostMethods = {
  18: { api: "subject.getAsync", answer: ({ draft }) => ({ data: draft.subject }) },
  17: {
    api: "subject.setAsync",
    answer: ({ draft }, params) => {
      // Docs: javascript/api/outlook/office.subject: prefixes such as "Re:" are left in place.
      const [prefix = ""] = /^(?:(?:re|fwd?): )+/i.exec(draft.subject) ?? [];
      draft.subject = prefix + textParam(params, "subject");
      return done;
    },
  },
  14: { api: "body.getTypeAsync", answer: ({ draft }) => ({ data: draft.bodyType }) },
  37: {
    api: "body.getAsync",
    answer: ({ draft }, params) => ({
      data: param(params, "coercionType") === html ? draft.bodyHtml : draft.bodyText,
    }),
  },
  38: { api: "body.setAsync", answer: ({ draft }, params) => writeBody(draft, params, "set") },
  23: {
    api: "body.prependAsync",
    answer: ({ draft }, params) => writeBody(draft, params, "start"),
  },
  13: {
    api: "body.setSelectedDataAsync",
    answer: ({ draft }, params) => writeBody(draft, params, "end"),
  },
  29: {
    api: "setSelectedDataAsync",
    answer: ({ draft }, params) => writeBody(draft, params, "end"),
  },
  28: {
    api: "getSelectedDataAsync",
    answer: () => ({ data: { data: "", sourceProperty: "body" } }),
  },
  173: {
    api: "body.setSignatureAsync",
    answer: ({ draft }, params) => {
      draft.signature = textParam(params, "data");
      return done;
    },
  },
  100: {
    api: "body.appendOnSendAsync",
    answer: ({ draft }, params) => {
      draft.appendedOnSend = textParam(params, "appendTxt");
      return done;
    },
  },
};

function writeBody(draft: DraftState, params: unknown, where: "set" | "start" | "end"): HostAnswer {
  const data = textParam(params, "data");
  const isHtml = param(params, "coercionType") === html;
  draft.bodyHtml = place(draft.bodyHtml, isHtml ? data : textToHtml(data), where);
  draft.bodyText = place(draft.bodyText, isHtml ? htmlToText(data) : data, where);
  return done;
}

function place(old: string, text: string, where: "set" | "start" | "end"): string {
  if (where === "set") return text;
  return where === "start" ? text + old : old + text;
}
