import { paneCy } from "../../messages/pane-cy";
import { sentCy } from "../../messages/sent-cy";

export const allWordsCy = { pane: paneCy, sent: sentCy };
