import { param, textParam } from "../api-params";
import type { DraftNotification } from "../draft-state";
import { errorCodes } from "../error-codes";
import { done, failed } from "../host-answer";
import type { HostMethods } from "../host-method";
import { type ClientProfile, hasQuirk } from "../profiles";

const types = [
  "informationalMessage",
  "progressIndicator",
  "errorMessage",
  "insightMessage",
] as const;

/** The bars above the draft. */
export const notificationAnswers: HostMethods = {
  33: {
    api: "notificationMessages.addAsync",
    answer: ({ draft, profile }, params) => {
      const added = notification(params, profile);
      if (draft.notifications.some((each) => each.key === added.key)) {
        return failed(errorCodes.DuplicateNotificationKey);
      }
      if (isOneTooMany(draft.notifications, added)) {
        return failed(errorCodes.NumberOfNotificationsExceeded);
      }
      draft.notifications = [...draft.notifications, added];
      return done;
    },
  },
  35: {
    api: "notificationMessages.replaceAsync",
    // Docs: office.notificationmessages replaceAsync: a key that is not there is added.
    answer: ({ draft, profile }, params) => {
      const added = notification(params, profile);
      const others = draft.notifications.filter((each) => each.key !== added.key);
      if (isOneTooMany(others, added)) return failed(errorCodes.NumberOfNotificationsExceeded);
      draft.notifications = [...others, added];
      return done;
    },
  },
  36: {
    api: "notificationMessages.removeAsync",
    answer: ({ draft }, params) => {
      const key = textParam(params, "key");
      const others = draft.notifications.filter((each) => each.key !== key);
      if (others.length === draft.notifications.length) {
        return failed(errorCodes.NotificationKeyNotFound);
      }
      draft.notifications = others;
      return done;
    },
  },
  34: {
    api: "notificationMessages.getAllAsync",
    answer: ({ draft }) => ({ data: draft.notifications }),
  },
};

/**
 * Docs: office.notificationmessages addAsync: five on an item, and one InsightMessage of an add-in, of
 * which more "will throw an error". No source for the code of that error.
 */
function isOneTooMany(others: readonly DraftNotification[], { type }: DraftNotification): boolean {
  const isInsight = type === "insightMessage";
  return others.length >= 5 || (isInsight && others.some((each) => each.type === type));
}

function notification(params: unknown, profile: ClientProfile): DraftNotification {
  const icon = param(params, "icon");
  const persistent = param(params, "persistent");
  const actions = param(params, "actions");
  return {
    key: textParam(params, "key"),
    message: textParam(params, "message"),
    type: types[Number(param(params, "type"))] ?? types[0],
    ...(typeof icon === "string" ? { icon } : {}),
    ...(typeof persistent === "boolean" ? { persistent } : {}),
    ...(actions === undefined || hasQuirk(profile, "insight-without-button") ? {} : { actions }),
  };
}
