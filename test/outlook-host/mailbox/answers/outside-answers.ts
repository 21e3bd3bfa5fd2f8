import { done } from "../host-answer";
import type { HostMethods } from "../host-method";

const refused = "The emulated host has no network.";

/**
 * Calls that leave the item: tokens and Exchange Web Services are refused, as a tenant with legacy
 * Exchange tokens switched off refuses them; telemetry is heard and dropped.
 */
export const outsideAnswers: HostMethods = {
  2: {
    api: "getUserIdentityTokenAsync",
    answer: () => ({ custom: { wasSuccessful: false, errorMessage: refused } }),
  },
  12: {
    api: "getCallbackTokenAsync",
    answer: () => ({ custom: { wasSuccessful: false, errorMessage: refused } }),
  },
  5: {
    api: "makeEwsRequestAsync",
    answer: () => ({ custom: { wasProxySuccessful: false, errorMessage: refused } }),
  },
  108: { api: "getSharedPropertiesAsync", answer: () => ({ data: {} }) },
  42: { api: "CloseApp", answer: () => done },
  163: { api: "logTelemetry", answer: () => done },
  193: { api: "logCustomerContentTelemetry", answer: () => done },
  400: { api: "trackCtq", answer: () => done },
  401: { api: "recordTrace", answer: () => done },
  402: { api: "recordDataPoint", answer: () => done },
  403: { api: "window.open", answer: () => done },
};
