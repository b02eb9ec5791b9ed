/** No list is used longer than this after it was made: children leave, and a stale list is held without a purpose. */
export const longestPeopleDays = 400;

/** The last date on which lists made on a date may be used. Dates are `YYYY-MM-DD`. */
export const peopleLimit = (madeOn: string): string =>
  Temporal.PlainDate.from(madeOn).add({ days: longestPeopleDays }).toString();
