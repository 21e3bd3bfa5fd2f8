/** Somebody asked a repair to stop, and it stood where it could. */
class StopAskedError extends Error {
  override readonly name = "StopAskedError";

  constructor() {
    super("the repair was asked to stop");
  }
}

/** A repair of many calls, which can be stopped between two of them. */
export interface Stoppable {
  /** Left out where nobody can ask. */
  readonly isStopAsked?: () => boolean;
}

/** Called where it is safe to stop: everyone stands somewhere, and where can be read. */
export function stopIfAsked({ isStopAsked = () => false }: Stoppable): void {
  if (isStopAsked()) {
    throw new StopAskedError();
  }
}
