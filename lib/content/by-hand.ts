/** A change this long after the person's own key, press, paste or drop comes of it, in milliseconds. */
const soonAfter = 1000;

type Told = Pick<Event, 'isTrusted' | 'type' | 'timeStamp'>;

/**
 * Tells whether an event is the person's own; to be asked of every key and press. Of changes alone it cannot be told: a page's
 * `execCommand` makes trusted ones (both browsers), so that something the person did must come before.
 */
export function createByHand(): (event: Told) => boolean {
  let last = -Infinity;
  return ({ isTrusted, type, timeStamp }) => {
    if (!isTrusted) return false;
    if (type === 'beforeinput' || type === 'input') return timeStamp - last < soonAfter;
    last = timeStamp;
    return true;
  };
}
