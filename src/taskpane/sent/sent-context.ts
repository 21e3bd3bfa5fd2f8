import { createContext, useContext } from "react";

import type { SentMessages } from "../../messages/sent-messages";

const SentContext = createContext<SentMessages | undefined>(undefined);

export const SentMessagesProvider = SentContext.Provider;

export function useSentMessages(): SentMessages {
  const messages = useContext(SentContext);
  if (messages === undefined) {
    throw new Error("There is no SentMessagesProvider around this.");
  }
  return messages;
}
