/** Error codes of Outlook, as named in office.js (outlook-web-16.01.debug.js, `addErrorMessage`). */
export const errorCodes = {
  AttachmentSizeExceeded: 9000,
  NumberOfAttachmentsExceeded: 9001,
  InvalidAttachmentId: 9003,
  AttachmentToDeleteDoesNotExist: 9008,
  NumberOfRecipientsExceeded: 9012,
  GenericTokenError: 9018,
  GenericResponseError: 9020,
  DuplicateNotificationKey: 9023,
  NotificationKeyNotFound: 9024,
  NumberOfNotificationsExceeded: 9025,
  /** `APICallFailedDueToItemChange`. */
  ItemChanged: 9030,
  ItemNotSaved: 9046,
  KeyNotFound: 9050,
  SessionObjectMaxLengthExceeded: 9051,
  /** `ooeOperationNotSupported`. */
  OperationNotSupported: 5000,
  /** `ooeInternalError`. */
  InternalError: 5001,
  /** `ooeInvalidParam`. */
  InvalidParam: 5010,
  /** `ooeInvalidCallback`: the event names a function that nobody associated. */
  InvalidCallback: 11101,
} as const;
