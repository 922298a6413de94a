/** A press that waits for the framework. */
interface Held {
  readonly event: Event;
  readonly target: EventTarget;
  /** What a field was set to: hydrating resets it. */
  readonly value: string | undefined;
}

const held = new Map<EventTarget | Event, Held>();

/**
 * Keeps a press until `replayHeld`.
 *
 * @param control what is pressed; of several presses on it one is kept, because impatience is not
 *   meant to undo the first
 */
export function holdPress(event: Event, control: EventTarget | Event): void {
  const {target} = event;
  if (!target) return;
  const value = target instanceof HTMLSelectElement ? target.value : undefined;
  held.set(control, {event, target, value});
}

/** Does what was kept, in its order, and forgets it. */
export function replayHeld(): void {
  const presses = [...held.values()];
  held.clear();
  for (const {event, target, value} of presses) {
    if (value !== undefined) Object.assign(target, {value});
    repeat(event, target);
  }
}

/** Lets the browser alone follow the links that were pressed; choices in fields stay kept. */
export function releaseLinks(): void {
  for (const [control, {event, target, value}] of [...held]) {
    if (value !== undefined) continue;
    held.delete(control);
    if (control instanceof HTMLAnchorElement) repeat(event, target);
  }
}

function repeat(event: Event, target: EventTarget): void {
  const Kind = event.constructor as new (type: string, init: EventInit) => Event;
  // A key goes to where the focus is by now.
  const receiver = event instanceof KeyboardEvent ? (document.activeElement ?? target) : target;
  const isGone = receiver instanceof Node && !receiver.isConnected;
  if (!isGone) receiver.dispatchEvent(new Kind(event.type, event));
}
