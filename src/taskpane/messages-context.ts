import { createContext, useContext } from "react";

import type { PaneMessages } from "../messages/pane-messages";

const MessagesContext = createContext<PaneMessages | undefined>(undefined);

/** Gives everything below it the words of one language. */
export const MessagesProvider = MessagesContext.Provider;

export function useMessages(): PaneMessages {
  const messages = useContext(MessagesContext);
  if (messages === undefined) {
    throw new Error("There is no MessagesProvider around this.");
  }
  return messages;
}
