/** How people shorten counties and cities when they speak of the council. None is a city with an s: "Derbys" would be Derby. */
const shortForms: Readonly<Record<string, string>> = {
  bedfordshire: 'beds',
  berkshire: 'berks',
  birmingham: 'bham',
  buckinghamshire: 'bucks',
  cambridgeshire: 'cambs',
  cheshire: 'ches',
  gloucestershire: 'glos',
  hampshire: 'hants',
  hertfordshire: 'herts',
  lancashire: 'lancs',
  leicestershire: 'leics',
  lincolnshire: 'lincs',
  manchester: 'mcr',
  northamptonshire: 'northants',
  northumberland: 'nland',
  nottingham: 'nottm',
  nottinghamshire: 'notts',
  oxfordshire: 'oxon',
  shropshire: 'salop',
  southampton: 'soton',
  staffordshire: 'staffs',
  warwickshire: 'warks',
  wiltshire: 'wilts',
  wolverhampton: 'wton',
  worcestershire: 'worcs',
  yorkshire: 'yorks',
};

const place =
  /^(?:the )?(?:(?:london|royal|metropolitan|county) )*(?:borough|city|county) of (.+?)(?: council)?$/;
const pair = /^(.+?) (?:and|&) .+? council$/;
const river = /^(.+?)[ -](?:up)?on[ -].+? (council|city council|borough council)$/;
const federation = /^(?:the )?federation of (.+)$/;

/** Words that trusts and federations are seldom called by: "Larkmoor Trust" is the Larkmoor Learning Trust. */
const seldomSaid = / learning(?= (?:trust|federation|partnership)$)/;

function shortened(name: string): string[] {
  const words = name.split(' ');
  const short = words.map((word) => shortForms[word] ?? word).join(' ');
  return short === name ? [] : [short];
}

/** "London Borough of Hackney" is also "Hackney Council", and so on. Names in small letters. */
function turned(name: string): string[] {
  const [of, upon, united] = [place.exec(name)?.[1], river.exec(name), federation.exec(name)?.[1]];
  const joined = pair.exec(name)?.[1];
  const welsh = /^cyngor (.+)$/.exec(name)?.[1];
  return [
    ...(of === undefined ? [] : [`${of} council`]),
    ...(of !== undefined && name.includes('london borough') ? [`lb ${of}`] : []),
    ...(upon === null ? [] : [`${upon[1] ?? ''} ${upon[2] ?? ''}`]),
    ...(joined === undefined ? [] : [`${joined} council`]),
    ...(united === undefined ? [] : [`${united} federation`]),
    ...(seldomSaid.test(name) ? [name.replace(seldomSaid, '')] : []),
    ...(welsh === undefined ? [] : [`${welsh} council`]),
  ];
}

/**
 * The other names of a trust, federation or council that follow from its official one: the place first ("Hackney
 * Council", "Stoke Council", "Brighton Council"), a county shortened ("Notts County Council"), "Federation of …" turned round.
 */
export function otherNamesOf(name: string): string[] {
  const plain = name.trim().toLowerCase();
  const names = turned(plain);
  return [...names, ...[plain, ...names].flatMap(shortened)];
}
