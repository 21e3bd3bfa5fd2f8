import { paneEn } from "../../messages/pane-en";
import { sentEn } from "../../messages/sent-en";

export const allWordsEn = { pane: paneEn, sent: sentEn };
