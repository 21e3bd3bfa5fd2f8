import { listParam, param } from "../api-params";
import { errorCodes } from "../error-codes";
import { done, failed } from "../host-answer";
import type { HostMethods } from "../host-method";

/** The item as such: kind, identity, saving, sending later, categories. */
export const itemAnswers: HostMethods = {
  174: {
    api: "getComposeTypeAsync",
    answer: ({ draft }) => ({
      data: { composeType: draft.composeType, coercionType: draft.bodyType },
    }),
  },
  164: {
    api: "getItemIdAsync",
    // Docs: office.messagecompose getItemIdAsync: an item that was never saved has no id.
    answer: ({ draft }) =>
      draft.itemId === undefined ? failed(errorCodes.ItemNotSaved) : { data: draft.itemId },
  },
  32: {
    api: "saveAsync",
    answer: ({ draft }) => {
      draft.itemId ??= "AAMkAGI2-emulated-item";
      return { data: draft.itemId };
    },
  },
  41: {
    api: "close",
    answer: ({ draft }) => {
      draft.closed = true;
      return done;
    },
  },
  99: {
    api: "getInitializationContextAsync",
    answer: ({ draft }) => ({ data: draft.initializationContext }),
  },
  166: {
    api: "delayDeliveryTime.getAsync",
    answer: ({ draft }) => ({ data: draft.delayDeliveryTime }),
  },
  167: {
    api: "delayDeliveryTime.setAsync",
    answer: ({ draft }, params) => {
      draft.delayDeliveryTime = Number(param(params, "time"));
      return done;
    },
  },
  175: {
    api: "isClientSignatureEnabledAsync",
    answer: ({ draft }) => ({ data: draft.clientSignatureEnabled }),
  },
  176: {
    api: "disableClientSignatureAsync",
    answer: ({ draft }) => {
      draft.clientSignatureEnabled = false;
      return done;
    },
  },
  157: { api: "categories.getAsync", answer: ({ draft }) => ({ data: draft.categories }) },
  158: {
    api: "categories.addAsync",
    answer: ({ draft }, params) => {
      draft.categories = [...draft.categories, ...listParam(params, "categories").map(String)];
      return done;
    },
  },
  159: {
    api: "categories.removeAsync",
    answer: ({ draft }, params) => {
      const gone = listParam(params, "categories").map(String);
      draft.categories = draft.categories.filter((each) => !gone.includes(each));
      return done;
    },
  },
};
