/** What is written in a compose window: a message, or the invitation to a meeting. */
export type ItemKind = "message" | "meeting";

/** `Office.MailboxEnums.ItemType`: office.js tells without a call. What it does not tell is a message. */
export function kindOf(item: { readonly itemType?: string } | undefined): ItemKind {
  return (item !== undefined && item.itemType === "appointment" && "meeting") || "message";
}
