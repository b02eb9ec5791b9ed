/**
 * Words that are not part of a name in running text, so that no pair with them is looked up. It only saves work: a
 * word left out costs one digest.
 */
export const neverNames: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and another any are as at back be because been before being between but by can ' +
    'cant come could day did didnt do does dont down for from get going good got had has have he her here him his how ' +
    'i if im in into is isnt it its ive just know last like little lol made make me more most my need never new next no ' +
    'not now of off on one only or other our out over really said see she so some still than thank thanks that the their ' +
    'them then there these they think this those through time to today tomorrow tonight too two until up us very was we ' +
    'well went were what when where which while who why with without would you your youre'
  ).split(' '),
);

/**
 * Everyday words that are names too. In a post two of them side by side are a name only where all have capitals ("may
 * grace", "will young people", "art fair" are none); beside a rarer name they count.
 */
export const everydayNames: ReadonlySet<string> = new Set(
  (
    'abbey ace ally amber angel angle ant apple april archer art ash aspen august autumn axe bacon baker ball ' +
    'banks barb barber barker barley barn barr barrel barry basil bass bay bea beach bean bear beer bell belt ' +
    'bench berry best bill bird bishop black blade blake bliss blossom blue boat bob body bolt bond bones bonnie ' +
    'bonny book booth bow bowl bowler brand brave bread brewer brick bridge bright brook brooks broom brown buck ' +
    'bull bunny burns bush butcher butler butt cable camp candy cane cannon car carol carpenter case cash castle ' +
    'cat chance chaplin charity chase chelsea cherry chess chick chip christian church city clay cliff close ' +
    'clover coach coal con cook cooper coral corn cotton court crane cross crow crown crystal curry curtain ' +
    'daisy dale dance dash dawn day dean dear destiny dock don dot dove downs drew drum duck duke dusty duty ' +
    'eagle earl east em ember english ever faith farmer fay fern field fields fin finch fish fisher flick flint ' +
    'flora flower flowers foot ford forest foster fox frank freed freeman french friday friend frost fry fuller ' +
    'gale gamble game garden gardener gates gay gem gene ginger glass glover gold golden good gore grace grant grass ' +
    'grave graves green grey gross grove guy hail hale hall hand hands harbour hardy hare harmony harp hart ' +
    'haven hawk hay hazel head heart heath heather hedge held hen hill hills hobby hold holder holiday holly ' +
    'home honey hood hook hope horn horne house hunt hunter ice iris iron island ivory ivy jack jade jasmine ' +
    'jasper jeans jet jewel job joker jolly joy judge june junior justice kay keen keep key kim king kingdom ' +
    'knight knock lake lamb lance land lane lark law lawn lay leach leaf legend lemon lex liberty light lily ' +
    'line link lion little lock lodge long lord lorry lot love low luck lucky mace magic mail major mal male ' +
    'manor maple march margin mark marks marsh mason masters match matt max may mayor mead meadow mercy merry ' +
    'miles mill miller mills mini mint miracle missy misty mole money moody moon moor moral morning moss mount ' +
    'mountain mouse myrtle nail nan neat nest new nick night nightingale noble noon north nova nurse oak ocean ' +
    'olive orchard pace page pain pansy park parker parks pat patience peace peach peacock pearl peg pen penny ' +
    'pepper perry pert petal phoenix pierce pike pine pip piper pit plant player plum pole pond pool pope poppy ' +
    'porter post potter pound power powers precious price pride priest primrose prince princess prior prudence ' +
    'pry quick rain raven ray read red rex rice rich rider ridge ring rise river rivers rob robin rock roe roman ' +
    'rook root rose rosemary royal ruby rude rule rush russell rusty sable saffron sage salmon salt sand sands sandy ' +
    'scope seal self senior serene seven sharp shaw shear shell shepherd shine shore short shrub silk silver ' +
    'singer skinner skipper slack slate small smart smiles snow sonny spark sparks sparrow speed spence spice ' +
    'spring sprout squire stack stacks stag stan star stark starling steel steele step sterling stock stocks ' +
    'stone storm story street strong style sue sugar summer summers sun sunday sunny swallow swan sweet swift ' +
    'tabby table tad tailor teal temple tennis thorn tide tiger till timber topaz train treasure tree trip trout ' +
    'true truth tulip twist unity usher vale valentine van vanity verity vi victory violet virtue wade wake ' +
    'walker wall walls ward warden wards warm warner watch water waters watts way weaver weeks well wells west ' +
    'wheat wheeler white wild wilde will willow wills winner winter winters wise wish wolf wood woods woody wool ' +
    'worth wren wright yard york young zest'
  ).split(' '),
);
