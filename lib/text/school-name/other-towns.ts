import { gapAtMost } from '../token.ts';
import type { Unit } from './units.ts';

/**
 * Large British towns and cities (census of 2021, mid-2020 estimates for Scotland and Northern Ireland) that are no
 * everyday word ("Reading", "Bath", "Sale") and no part of a larger one. London is left out: its schools are in it
 * wherever policy says they are.
 */
const largeTowns: readonly string[] = (
  'aberdeen,aldershot,altrincham,ashford,aylesbury,ayr,ballymena,bangor,barnsley,barrow,basildon,basingstoke,bedford,' +
  'belfast,birkenhead,birmingham,blackburn,blackpool,bolton,bournemouth,bracknell,bradford,brighton,bristol,burnley,' +
  'burton,cambridge,cannock,canterbury,cardiff,carlisle,chelmsford,cheltenham,chester,chesterfield,colchester,corby,' +
  'coventry,craigavon,crawley,crewe,darlington,derby,derry,doncaster,dudley,dundee,dunfermline,durham,eastbourne,' +
  'eastleigh,edinburgh,exeter,falkirk,fareham,gateshead,gillingham,glasgow,gloucester,gosport,grantham,grays,grimsby,' +
  'guildford,halifax,harlow,harrogate,hartlepool,hastings,hemel hempstead,hereford,high wycombe,horsham,huddersfield,' +
  'hull,inverness,ipswich,kettering,kidderminster,kings lynn,kirkcaldy,lancaster,leamington,leeds,leicester,lichfield,' +
  'lincoln,lisburn,liverpool,livingston,llanelli,loughborough,lowestoft,luton,macclesfield,maidenhead,maidstone,' +
  'manchester,mansfield,middlesbrough,milton keynes,newport,newbury,newcastle,northampton,norwich,nottingham,nuneaton,' +
  'oldham,oxford,paisley,perth,peterborough,plymouth,portsmouth,preston,redditch,redhill,rochdale,rotherham,royal ' +
  'tunbridge wells,runcorn,salisbury,scarborough,scunthorpe,sheffield,shrewsbury,slough,solihull,southampton,southend,' +
  'southport,stafford,st albans,stevenage,stirling,stockport,stockton,stoke,sunderland,sutton coldfield,swansea,' +
  'swindon,tamworth,taunton,telford,torquay,tunbridge wells,wakefield,walsall,warrington,warwick,watford,' +
  'wellingborough,weston super mare,weymouth,widnes,wigan,winchester,woking,wolverhampton,worcester,worthing,wrexham,' +
  'yeovil,york'
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
  for (const town of largeTowns) {
    const words = town.split(' ');
    if (words.some((word) => ownWords.has(word))) continue;
    const first = words[0] ?? '';
    towns.set(first, [...(towns.get(first) ?? []), words]);
  }
  return towns;
}

/** Whether a place is a town large enough to be known, so that another one is another place. */
export const isLargeTown = (words: readonly string[]): boolean =>
  words[0] === 'london' || largeTowns.includes(words.join(' ')) || largeTowns.includes(words[0] ?? '');

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
