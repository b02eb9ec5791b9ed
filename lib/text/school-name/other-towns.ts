import { gapAtMost } from '../token.ts';
import type { Unit } from './units.ts';

/**
 * British towns and cities (the large ones by the census of 2021 and the mid-2020 estimates for Scotland and Northern
 * Ireland, and market and county towns people name a school by) that are no everyday word ("Reading", "Bath", "Sale") and no part of a larger one. London is left out: its schools are in it
 * wherever policy says they are.
 */
const knownTowns: readonly string[] = (
  'aberdeen,aberystwyth,abingdon,aldershot,alnwick,altrincham,andover,ashford,aylesbury,ayr,ballymena,banbury,' +
  'bangor,barnsley,barnstaple,barrow,basildon,basingstoke,bedford,belfast,berwick,bicester,bideford,birkenhead,' +
  'birmingham,bishop auckland,bishops stortford,blackburn,blackpool,bodmin,bognor,bolton,boston,bournemouth,' +
  'bracknell,bradford,braintree,brecon,brentwood,bridgend,bridgwater,bridlington,brighton,bristol,burnley,' +
  'burton,buxton,caerphilly,camberley,cambridge,cannock,canterbury,cardiff,carlisle,chelmsford,cheltenham,' +
  'chester,chesterfield,chichester,clacton,colchester,corby,coventry,craigavon,crawley,crewe,cromer,darlington,' +
  'dartford,derby,dereham,derry,didcot,diss,doncaster,dorchester,dorking,dover,dudley,dumfries,dundee,' +
  'dunfermline,durham,eastbourne,eastleigh,edinburgh,elgin,evesham,exeter,exmouth,falkirk,falmouth,fareham,' +
  'farnham,felixstowe,folkestone,frome,galashiels,gateshead,gillingham,glasgow,glastonbury,gloucester,goole,' +
  'gosport,grantham,gravesend,grays,grimsby,guildford,halifax,harlow,harrogate,hartlepool,hastings,' +
  'haverfordwest,haywards heath,hemel hempstead,hereford,hertford,hexham,high wycombe,hinckley,hitchin,horsham,' +
  'huddersfield,hull,huntingdon,ilkeston,inverness,ipswich,keighley,kendal,kettering,kidderminster,kilmarnock,' +
  'kings lynn,kirkcaldy,lancaster,leamington,leeds,leicester,leighton buzzard,letchworth,lewes,lichfield,' +
  'lincoln,lisburn,liverpool,livingston,llanelli,loughborough,louth,lowestoft,ludlow,luton,macclesfield,' +
  'maidenhead,maidstone,maldon,malton,malvern,manchester,mansfield,margate,matlock,melton mowbray,merthyr,' +
  'middlesbrough,milton keynes,morecambe,neath,newbury,newcastle,newport,newquay,newton abbot,northallerton,' +
  'northampton,norwich,nottingham,nuneaton,oban,oldham,omagh,oswestry,oxford,paisley,penrith,penzance,perth,' +
  'peterborough,plymouth,pontefract,pontypridd,poole,portsmouth,preston,ramsgate,redditch,redhill,reigate,rhyl,' +
  'ripon,rochdale,rotherham,royal tunbridge wells,runcorn,salisbury,scarborough,scunthorpe,selby,sevenoaks,' +
  'sheffield,shrewsbury,sittingbourne,skegness,skipton,sleaford,slough,solihull,southampton,southend,southport,' +
  'spalding,st albans,st austell,st helens,st ives,stafford,stamford,stevenage,stirling,stockport,stockton,' +
  'stoke,stowmarket,stratford upon avon,stroud,sunderland,sutton coldfield,swansea,swindon,tamworth,taunton,' +
  'telford,tenby,thetford,tiverton,tonbridge,torquay,totnes,trowbridge,truro,tunbridge wells,ulverston,' +
  'wakefield,wallsend,walsall,warrington,warwick,watford,wellingborough,weston super mare,weymouth,whitby,' +
  'whitehaven,widnes,wigan,winchester,wisbech,witney,woking,wolverhampton,worcester,workington,worthing,' +
  'wrexham,yeovil,york'
).split(',');

/** Behind a town these make it something else: an address, or where somebody went. */
const notPlaces = new Set(
  'road rd street st lane ln avenue ave close drive way gate trip visit residential tour marathon zoo airport and'.split(
    ' ',
  ),
);

/** Towns other than those a policy speaks of, by their first word. */
export type OtherTowns = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The large towns of which no word stands in a policy. */
export function otherTownsFor(ownWords: ReadonlySet<string>): OtherTowns {
  const towns = new Map<string, string[][]>();
  for (const town of knownTowns) {
    const words = town.split(' ');
    if (words.some((word) => ownWords.has(word))) continue;
    const first = words[0] ?? '';
    towns.set(first, [...(towns.get(first) ?? []), words]);
  }
  return towns;
}

/** Whether a place is a town large enough to be known, so that another one is another place. */
export const isLargeTown = (words: readonly string[]): boolean =>
  words[0] === 'london' || knownTowns.includes(words.join(' ')) || knownTowns.includes(words[0] ?? '');

/**
 * Whether a name goes on with a town that is not the school's own: "…, Oldham", "… in Leeds", "… (Bolton)". An address
 * ("…, Oldham Road") and a list ("…, Preston and I") do not count.
 */
export function isInOtherTown(units: readonly Unit[], end: number, towns: OtherTowns): boolean {
  const at = units[end]?.text === 'in' ? end + 1 : end;
  const unit = units[at];
  if (unit === undefined || unit.place !== 'prose' || !gapAtMost(unit.gap, 'comma')) return false;
  const town = towns.get(unit.text)?.find((words) => words.every((word, i) => units[at + i]?.text === word));
  if (town === undefined) return false;
  const next = units[at + town.length];
  return next === undefined || !gapAtMost(next.gap, 'comma') || !notPlaces.has(next.text);
}
