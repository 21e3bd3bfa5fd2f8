import { isRecord, listParam, param, tableParam, textParam } from "../api-params";
import { errorCodes } from "../error-codes";
import { done, failed } from "../host-answer";
import type { HostMethods } from "../host-method";

/** What an add-in can leave on the item or in the mailbox: session data, headers, properties, settings. */
export const storedAnswers: HostMethods = {
  185: {
    api: "sessionData.setAsync",
    answer: ({ draft, profile }, params) => {
      const next = {
        ...draft.sessionData,
        [textParam(params, "name")]: textParam(params, "value"),
      };
      // Docs: office.sessiondata: 50,000 characters per add-in and item. How they are counted is
      // not said; here it is the JSON of it all.
      if (JSON.stringify(next).length > profile.sessionDataChars) {
        return failed(errorCodes.SessionObjectMaxLengthExceeded);
      }
      draft.sessionData = next;
      return done;
    },
  },
  186: {
    api: "sessionData.getAsync",
    answer: ({ draft, isSessionDataLate }, params) => {
      if (isSessionDataLate) return { data: null };
      const value = draft.sessionData[textParam(params, "name")];
      return value === undefined ? failed(errorCodes.KeyNotFound) : { data: value };
    },
  },
  187: { api: "sessionData.getAllAsync", answer: ({ draft }) => ({ data: draft.sessionData }) },
  188: {
    api: "sessionData.clearAsync",
    answer: ({ draft }) => {
      draft.sessionData = {};
      return done;
    },
  },
  189: {
    api: "sessionData.removeAsync",
    answer: ({ draft }, params) => {
      const name = textParam(params, "name");
      if (!(name in draft.sessionData)) return failed(errorCodes.KeyNotFound);
      draft.sessionData = without(draft.sessionData, [name]);
      return done;
    },
  },
  151: {
    api: "internetHeaders.getAsync",
    answer: ({ draft }, params) => {
      const asked = listParam(params, "internetHeaderKeys");
      const found = Object.entries(draft.internetHeaders).filter(([key]) => asked.includes(key));
      return { data: Object.fromEntries(found) };
    },
  },
  152: {
    api: "internetHeaders.setAsync",
    answer: ({ draft }, params) => {
      const given = tableParam(params, "internetHeaderNameValuePairs");
      draft.internetHeaders = { ...draft.internetHeaders, ...given };
      return done;
    },
  },
  153: {
    api: "internetHeaders.removeAsync",
    answer: ({ draft }, params) => {
      const gone = listParam(params, "internetHeaderKeys").map(String);
      draft.internetHeaders = without(draft.internetHeaders, gone);
      return done;
    },
  },
  3: {
    api: "loadCustomPropertiesAsync",
    answer: ({ draft }) => ({
      custom: { wasSuccessful: true, customProperties: JSON.stringify(draft.customProperties) },
    }),
  },
  4: {
    api: "customProperties.saveAsync",
    answer: ({ draft }, params) => {
      const given = param(params, "customProperties");
      // Docs: outlook/limits-for-activation...: 2,500 characters. No source for the code.
      if (JSON.stringify(given).length > 2500) return failed(errorCodes.GenericResponseError);
      draft.customProperties = isRecord(given) ? given : {};
      return done;
    },
  },
  404: {
    api: "roamingSettings.saveAsync",
    answer: ({ draft }, params) => {
      draft.roamingSettings = tableParam(params, "0");
      return done;
    },
  },
};

function without(
  table: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(table).filter(([key]) => !names.includes(key)));
}
