/**
 * Given names in use in British schools with their short forms and spellings: `name short short, …`. A short form may
 * belong to several names (Harry: Harold, Henry, Harrison) and then matches each of them, but those never each other.
 * Where a short form is a name of its own too (Jack, Rose), it still matches only what it is listed under.
 */
const table = `
aaron aron arron,abdirahman abdi,abigail abbie abby abi gail,adam ads,adele addy,agnes aggie,
aidan aiden ayden,alan al allan allen,albert al albie bert bertie alby,
alexander alex alec xander sandy al lex ali,alexandra alex lexi lexie sandra ali sasha,
alfred alf alfie fred freddie,alice ali,alison ali allison,amanda mandy manda,amelia millie milly mia amy,
andrea andi,andrew andy drew,angela angie ange,ann anne annie,anna annie,annabel bella annie,
anthony tony ant antony,antonia toni,archibald archie,arthur art artie,barbara barb barbie babs,
bartholomew bart,beatrice bea bee,benjamin ben benji benny,bernard bernie,bernadette bernie,bethany beth,
beverley bev beverly,bradley brad,brian bryan,bridget bridie,caitlin kaitlyn kaitlin katelyn,
callum calum cal,cameron cam,camilla millie milla,caroline carrie caro carol,cassandra cassie,
catherine cathy cath cate,charles charlie chas chuck charley,charlotte charlie lottie lotte char charley,
chloe clo,christina chris tina chrissie,christine chris tina chrissie,christopher chris kit topher,
clare claire clair,clifford cliff,connor conor con,constance connie,cynthia cindy,daniel dan danny,
danielle dani danni,daphne daff,david dave davey davy dai,deborah deb debbie debs debra,denise den,
dennis den denny denis,derek del derrick,diana di,diane di dianne,dominic dom dominick,donald don,
dorothy dot dottie dotty dolly,douglas doug dougie,edith edie,edmund ed ned,
edward ed eddie ted teddy ned eddy,edwin ed,eleanor ellie nell nora elle,
elizabeth liz beth lizzie eliza betty betsy bess libby elspeth lisa elisabeth lizzy,ella ellie,
ellen ellie nell,eloise ellie,emily em emmy emilie,emma em emmy,eric rick,evelyn evie eve,eva evie,
felicity flick fliss,finley fin finn finlay,florence flo flossie florrie,frances fran frankie,
francesca fran frankie chess,francis frank frankie,franklin frank,frederick fred freddie freddy fredrick,
gabriel gabe,gabrielle gabby gabi,gareth gaz gary,gary gaz,gemma gem,geoffrey geoff jeff jeffrey,
george georgie,georgia georgie,georgina georgie gina,gerald gerry jerry,gerard gerry,gillian gill jill,
grace gracie,graham graeme grahame,gregory greg,gwendolen gwen,hannah han hanna,harold harry hal,
harriet hattie harri harry,harrison harry,helen nell,helena lena,henrietta hettie etta,henry harry hal,
herbert bert bertie,howard howie,hugh hughie huw,ian iain,imogen immy imo,isaac zac zak isaak,
isabel izzy bella issy isobel isabelle,isabella izzy bella issy,jacob jake jakob jacub jakub,jack jackie,
jacqueline jackie jacqui jacquie,james jim jimmy jamie jem,janet jan,janice jan,jane janie,jason jay,
jayden jaden jaiden,jean jeanie,jeanette jean,jennifer jen jenny jenni jennie jenna,jeremy jez jerry,
jessica jess jessie,joan joanie,joanne jo joann,joanna jo,jocelyn joss,john johnny jack jonny jon,
jonathan jon jonny jonno johnathan jonathon johnny,jordan jord,joseph joe joey jo,josephine jo josie,
joshua josh,judith judy jude,julia jules,julian jules,julie jules,katarzyna kasia kaska,karen kaz,
katherine kate katie kathy kat kath kitty katy katharine kathryn katrina catherine,
kathleen kath kathy kate katie,kenneth ken kenny,kerry keri kerri,kevin kev,kimberley kim kimberly,
kirsty kirstie,kristian chris,kristina kris tina,laura lauren loz,laurence larry lawrence laurie,leah lea,
leonard len lenny leo,leonardo leo,leslie les,lesley les,lewis lew louis,lillian lily lil lilian lilly,
lilly lily,linda lin lindy lynda,lindsay lindsey lynsey linsey,lorraine loz,louis lou louie luis,
louise lou,lucas luke,lucinda lucy cindy,lucy lu luce lucie,lydia lyd,lynn lynne lyn,
madeleine maddie maddy madeline maddison madison,magdalena magda,malcolm mal malc,malgorzata gosia,
marcus marc mark,margaret maggie meg peggy marge margie mags rita madge,marilyn maz,mark marc,
martin marty martyn,martina tina,mary molly polly,matilda tilly tilda mattie tillie,
matthew matt matty mat mathew,maureen mo,maurice mo,maximilian max maxi,maximus max,maxwell max,
megan meg meghan,melanie mel,melissa mel missy lissa,melvin mel,michael mike mick micky mikey mickey,
michelle shell chelle michele,miriam mim,mitchell mitch,
mohammed muhammad mohammad mohamed muhammed mo mohd md moh,natalie nat nats nathalie,natasha tasha tash,
nathan nat nate,nathaniel nathan nat nate,neil neal niall,nicholas nick nicky nico nicolas,
nichola nicola nicky nikki nic nicki,nicole nicky nikki nic,nigel nige,norman norm,oliver ollie olly oli,
olivia liv livvy livi ollie,pamela pam,patricia pat trish patsy tricia patty paddy,patrick pat paddy rick,
paul pauly,pauline paula,penelope penny,peter pete,philip phil phillip pip,philippa pip pippa phil,
phoebe phoebs,rachel rach rachael,raymond ray,rebecca becky becca bec becks beck rebekah bex,
reginald reg reggie,rhiannon rhi,rhys reece rees reese,richard rick ricky rich richie rik,
robert rob bob bobby robbie bert robin robby,roberta bobbie,roderick rod rory,rodney rod,roger rog,
roland rolly,ronald ron ronnie,rosalind ros roz,rosamund ros,rose rosie,rosemary rosie rose ros,
roxanne roxy,russell russ,ruth ruthie,sabrina bri,samantha sam sammy sammie,samuel sam sammy,sandra sandy,
sara sarah sadie,sarah sara sadie sal,scarlett scarlet,sean shaun shawn shane,sebastian seb basti,
shannon shan,sharon shaz,shelley shell,shirley shirl,sidney sid sydney,simon si,
siobhan shevaun chevonne shivaun,sophia sophie soph sofia,sophie soph,stacey stace stacy,stanley stan,
stephanie steph stephie,stephen steve stevie steven steph ste,stuart stu stewart stew,
susan sue susie suzy,suzanne sue suzie suzy susie,sylvia syl,tabitha tabby,tamara tammy,tamsin tam,
teresa terri tess tessa theresa terry,terence terry tel terrance,theodora thea theo,
theodore theo ted teddy,thomas tom tommy,tiffany tiff,timothy tim timmy,tobias toby,tracey trace tracy,
trevor trev,valerie val,vanessa nessa ness,veronica ronnie vera,victor vic,
victoria vicky tori vicki vikki vic tory vix,vincent vince vinnie vinny,viola vi,violet vi,
virginia ginny gina,vivian viv,vivienne viv,walter walt wally,wilfred wilf wilfie,
william will bill billy liam willy bil wills,winifred winnie,yvonne eve,
zachary zac zach zak zachariah zack,zoe zoey,zuzanna zuzia`;

function formsByName(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const add = (name: string, formal: string): unknown =>
    forms.set(name, [...(forms.get(name) ?? []), formal]);
  for (const line of table.replaceAll('\n', '').split(',')) {
    const [formal = '', ...shorts] = line.split(' ');
    for (const name of [formal, ...shorts]) add(name, formal);
  }
  return forms;
}

const forms = formsByName();

/**
 * The formal names a given name may stand for, in folded letters; the name itself where nothing is known. Two names
 * are the same given name where they share one of these.
 */
export function formalNames(name: string): readonly string[] {
  return forms.get(name) ?? [name];
}
