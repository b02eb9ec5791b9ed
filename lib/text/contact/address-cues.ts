/** Words that say whose address follows: the writer's own, or where the writer asks others to come. */
const homeCue = new RegExp(
  String.raw`(?:\b(?:i|we|i've|we've|who|all|both|now|still|us) (?:\w{1,9} )?live\b|\b(?:my|our) \w{2,12} lives\b|\bliving (?:at|in|on)|\baddress(?: (?:is|was|now|again))*|\bcome (?:to|round|over)|` +
    String.raw`\bpop (?:in|round|over|by)|\bdrop (?:it|them|off|round|by)|\b(?:party|bbq|barbecue|do|bash|gathering|sleepover|sale|drinks|dinner|tea|playdate|night)(?: \w{1,9}){0,2} (?:at|@)|` +
    String.raw`\bpick(?:ed|ing)? ?up|\bcollect(?:ion|ing|ed|s)?\b|\bmov(?:ed|ing|e) (?:in)?to|\b(?:i'm|im|we're|we are|i am|who's) (?:at|in|on|now at)|\b(?:my|our|the) (?:house|flat|place|new (?:house|flat|place|home))|\bnew (?:house|flat|place|home)|\bparcels? to|\bflat,|` +
    String.raw`\bhouse (?:is|number)|\bhome\b|\bfind (?:us|me)|\bdeliver|\b(?:post|send) (?:it|them|cards?|letters?)(?: \w{1,9})? to|\bknock|\b(?:mine|ours|my place|our place|my house)\b) ?[^.!?]{0,25}$`,
);

/** What is happening, or has, with nothing between it and the address: "BBQ Saturday! 5 Orchard Way". */
const herald =
  /\b(?:new (?:house|flat|place|home|address|pad)|moved in|(?:we've|we|i've|just) moved(?: house)?|moving (?:day|house)|(?:party|bbq|barbecue|housewarming|sleepover|(?:yard|garage|jumble) sale|drinks)(?: \w{2,9}){0,3})[ ,:!.*-]{1,6}$/;

/** Where something is or goes, unless words near it are a shop's or a show's. Where somebody else lives, other rules tell. */
const place = /(?<!\d |\bliv(?:es|ed) )\b(?:at|to|@|(?:swing|nip|drop|pop)\w* (?:by|round)) $/;
const business =
  /\b(?:open|opening|visit|shop|stores?|caf[eé]|coffee|restaurant|bar|pub|inn|hotel|gallery|museum|exhibition|theatre|venue|tickets?|doors|show|gigs?|band|live|playing|event|concert|tour|branch|offices?|salon|studio|clinic|surgery|church|hall|centre|located|based|appointments?|book(?:ed|ing)?|fire|police|crash|accident|planning|for sale|to let|auction|born|18\d\d|19\d\d)\b/;

/** Cues that nothing but a place follows, so that the name of a road needs no "Road". */
const placeCue =
  /\b(?:(?:i|we|now|still) live at|(?:address|house|home)(?: is|'s|:| -)?|party(?: is)? at|come (?:to|round to|over to)|(?:pick ?up|collect(?:ion)?)(?: only)? from) $/;

/** What a number ahead of a street's name counts or calls: a bus, a chapter, a seat. */
const otherThing =
  /\b(?:bus|buses|route|train|tram|junction|exit|page|chapter|lane|gate|platform|row|seat|stage|mile|(?<!\b(?:pop|popped|come|go|drop|dropped|call) )round|level|day|week|year|series|season|episode|lots?|top|channel|issue|vol|phase|stall|booth|stand|table|pitch|bay) $|\bthe number $/;

/** A postcode soon after, in the same sentence. */
const postcodeAfter = /^[, \n][^.!?]{0,50}\b[a-z]{1,2}\d[0-9a-z]? ?\d[abd-hjlnp-uw-z]{2}\b/;

/** What stands around a span of normal text, as far as it says that an address is somebody's. */
export function aroundAddress(text: string, start: number, end: number) {
  const ahead = text.slice(Math.max(0, start - 45), start);
  const after = text.slice(end, end + 70);
  return {
    cue: homeCue.test(ahead) || herald.test(ahead),
    place: placeCue.test(ahead),
    passing: place.test(ahead) && !business.test(`${ahead} ${after}`),
    otherThing: otherThing.test(ahead),
    postcode: postcodeAfter.test(after),
    /** A line, or a line's first part, of its own. */
    line: /(?:^|\n) ?$/.test(ahead) && /^ ?(?:$|[,\n])/.test(after),
  };
}
