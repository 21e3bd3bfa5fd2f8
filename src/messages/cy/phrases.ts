import type { RecipientField } from "../../core/mail/draft";

/** Always behind `maes` or `faes`, but in a list: `At` alone would read as the word for "to". */
export const fieldNames: Readonly<Record<RecipientField, string>> = {
  to: "At",
  cc: "Cc",
  bcc: "Bcc",
};
