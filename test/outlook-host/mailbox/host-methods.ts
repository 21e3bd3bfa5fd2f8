import { attachmentAnswers } from "./answers/attachment-answers";
import { bodyAnswers } from "./answers/body-answers";
import { formAnswers } from "./answers/form-answers";
import { itemAnswers } from "./answers/item-answers";
import { notificationAnswers } from "./answers/notification-answers";
import { outsideAnswers } from "./answers/outside-answers";
import { placeAnswers } from "./answers/place-answers";
import { recipientAnswers } from "./answers/recipient-answers";
import { storedAnswers } from "./answers/stored-answers";
import { errorCodes } from "./error-codes";
import { failed } from "./host-answer";
import type { HostMethod, HostMethods } from "./host-method";

/** Every call of office.js that the host understands. */
export const hostMethods: HostMethods = {
  ...recipientAnswers,
  ...bodyAnswers,
  ...attachmentAnswers,
  ...itemAnswers,
  ...placeAnswers,
  ...formAnswers,
  ...storedAnswers,
  ...notificationAnswers,
  ...outsideAnswers,
};

/** The call of a dispatch id; one the host does not know is answered "not supported". */
export function hostMethod(dispatchId: number): HostMethod {
  return (
    hostMethods[dispatchId] ?? {
      api: `dispatch ${String(dispatchId)}`,
      answer: () => failed(errorCodes.OperationNotSupported),
    }
  );
}
