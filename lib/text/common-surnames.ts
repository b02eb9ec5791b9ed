/**
 * Surnames in Britain with the share of people who bear them: a line is `people in 100,000: names`. Names at home in
 * one community have the share they have there (see `common-given-names.ts`): Kaur among Sikhs, Jones in Wales.
 *
 * England and Wales: the 500 most frequent of the NHS Central Register, as the Office for National Statistics published
 * them (Open Government Licence v3.0). Scotland: National Records of Scotland, "Most common surnames". Of communities,
 * by estimate.
 */
export const commonSurnames = `
30000: kaur singh
9000: patel
5500: jones khan begum hussain ahmed ali
3500: williams davies
2500: evans thomas bibi mohammed gill akhtar
1500: roberts lewis shah miah malik rahman sandhu sidhu dhillon khatun
1200: smith hughes morgan griffiths edwards mahmood iqbal uddin hassan islam chowdhury grewal dhaliwal sharma mistry
 begam abdi mohamud
800: owen james rees jenkins price phillips morris parmar solanki chauhan desai joshi johal bains sahota atwal
 rai mann brar cheema aslam ashraf butt mirza qureshi sheikh raja hussein sultana parveen kumar
530: taylor brown richards lloyd parry harris wilson nowak kowalski adeyemi okafor nguyen chen wong
350: johnson walker robinson wright thompson rashid rafiq anwar ahmad akram arshad aziz bashir choudhury choudhry farooq hanif
 haq javed jabeen karim majid mehmood mughal munir nawaz nazir nisa rehman riaz sadiq saeed saleem sharif siddique
 tariq yasin yousaf younis zaman bhatti dar omar osman adan farah warsame chahal bal basra bhogal virdee kalsi
 hayer hundal kang khaira nijjar purewal randhawa samra sangha sanghera sohal thandi toor deol aujla dosanjh mahal
 mander pannu shergill chana panesar uppal lall gupta verma reddy rao nair mehta thakkar tailor lad rana pandya trivedi
 bhatt chopra kapoor das dutta ghosh roy thapa gurung limbu magar hopkins pritchard powell ellis bowen howells bevan
 pugh walters watkins humphreys llewellyn vaughan john
260: white hall green jackson wood clarke clark turner hill cooper ward moore martin king baker lee harrison
170: allen scott watson mitchell kelly murphy bennett young davis cox parker cook bailey shaw bell richardson collins carter
 miller marshall anderson campbell simpson wilkinson
120: adams foster chapman mason webb rogers gray hunt barnes knight holmes palmer matthews butler mills fisher russell dixon
 stevens graham murray pearson barker fletcher harvey robertson stewart
90: howard gibson andrews reynolds fox west brooks elliott saunders ryan payne pearce day ford lawrence walsh obrien
 macdonald mcdonald reid ross thomson
75: burton ball bird watts rose cole atkinson booth spencer dawson bradley perry henderson johnston cunningham
 wells hawkins hudson hart grant dunn riley carr hayes berry armstrong marsh webster stone newton newman porter hunter woods
 barrett page reed parsons holland lowe waters gregory harding sutherland fraser morrison hamilton kerr
60: fowler hopkinson burgess harper williamson gardner bates nicholson nicholls coleman freeman francis long shepherd
 burns cross lane robson hodgson warren bishop walton yates sutton moss dean wheeler oneill oconnor mccarthy byrne
 curtis chambers cooke gill kennedy duncan cameron ferguson wallace
48: jennings barnett higgins tomlinson townsend rhodes hancock hammond tucker hooper reeves barlow archer glover warner hardy
 baldwin blake browne kirk davidson dale sanders wilkins burrows nash fraser wade jarvis noble farrell clayton
 gallagher skinner birch kay lucas thorpe lawson howell dobson brennan quinn morton abbott kirby barber doyle jordan
 atkins stokes brookes gordon kemp stephens potter stanley goodwin holt haynes dodd middleton lamb black dickinson
 gilbert frost simmons alexander stevenson miles davison douglas field rowe patterson stephenson morley heath buckley bond
 osborne norris whittaker kent ashton french randall bradshaw whitehead gibbs flynn parkinson todd willis lambert lynch
 slater knowles peters briggs hicks banks davey peacock read clements griffin marlow hobbs thornton greenwood nelson gough
 law cartwright sharp little fuller burke holden smart bull bryant barton baxter franklin howe austin wall woodward
 preston hewitt may arnold fleming osullivan sullivan bartlett hutchinson poole gould norman giles schofield
30: savage winter metcalfe potts boyle sims bentley manning collier holloway hartley george farmer rice bruce wallis short
 whitehouse lees daniels connor daly bray wyatt dyer bryan pope steele marsden humphries lord carpenter chamberlain
 henry sharpe charlton parkes herbert mclean sinclair storey turnbull sheppard butcher fry godfrey ingram nixon
 hargreaves chan connolly hyde owens leach north gibbons rowley hanson bolton craig carroll allan sanderson
 oliver pickering sykes crawford parkin power pollard dennis weston joyce barry carey naylor duffy doherty swift tyler mellor
 talbot blackburn hurst houghton donnelly horton benson vincent conway faulkner garner goddard chandler hope pratt hunter
 myers perkins hilton moran welch odonnell leonard mckenzie fitzgerald coles forster summers finch norton brady
 gardiner lyons chadwick cotton howarth hayward nolan coates mackenzie mackay macleod milne munro paterson ritchie watt
 millar dickson docherty mclaughlin mcmillan mcintosh muir mcgregor reilly maclean mckay johnstone okonkwo mensah
 owusu boateng asante appiah osei balogun adebayo eze nwosu wisniewski wisniewska kowalska wojcik kaminski kaminska
 lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska tran
 pham li wang zhang liu yang huang silva santos pereira fernandes dsouza rodrigues popescu popa ionescu yilmaz kaya demir`;
