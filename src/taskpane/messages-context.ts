import { createContext, useContext } from "react";

import { paneEn } from "../messages/pane-en";
import type { PaneMessages } from "../messages/pane-messages";

const MessagesContext = createContext<PaneMessages>(paneEn);

export const useMessages = (): PaneMessages => useContext(MessagesContext);
