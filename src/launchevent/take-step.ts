import type { AdviceStep } from "../core/assessment/advice";
import { type Advised, writeAdvised } from "../core/memory/advised";
import { adviceFor, type Messages } from "../messages/messages";
import { removeBar, showBar } from "../outlook/advice-bar";
import type { ComposeItem } from "../outlook/compose-item";
import type { ItemKind } from "../outlook/item-kind";
import { adviceKey, setSessionData } from "../outlook/session-data";
import type { EventTime } from "./early-event";

/** Above which draft, in which language, and where. */
export interface BarPlace {
  readonly item: ComposeItem;
  readonly kind: ItemKind;
  readonly messages: Messages;
  /** There the bar has no action, since there is no pane. */
  readonly isOnPhone: boolean;
}

/**
 * Does what is to be done about the bar. What is shown is kept first: where it cannot be kept, nothing
 * is shown, since it would come back with every name that is typed.
 *
 * @param before what was kept until now
 */
export async function takeStep(
  step: AdviceStep,
  before: Advised,
  { item, kind, messages, isOnPhone }: BarPlace,
  time: EventTime,
): Promise<void> {
  if (step.kind === "remove") {
    await removeBar(item); // Where it stays, this is not kept, and the next event tries again.
    if (!time.isOver()) {
      await keep(item, step.advised);
    }
  }
  if (step.kind === "show") {
    await keep(item, step.advised);
    if (before.shown !== "" && !time.isOver()) {
      await removeBar(item);
    }
    if (!time.isOver()) {
      const message = adviceFor(step.hold, messages);
      const open = (!isOnPhone && messages.advice.open) || undefined;
      await showBar(item, { message, open, kind });
    }
  }
}

function keep(item: ComposeItem, advised: Advised): Promise<void> {
  return setSessionData(item, adviceKey, writeAdvised(advised));
}
