/**
 * Given names in Britain with the share of people who bear them: a line is `people in 100,000: names`. Names at home in
 * one community (Sikh, Muslim, Hindu, Welsh, Polish, West African) have the share they have there, since a school's
 * names come from the communities around it.
 *
 * Ordered by hand into bands from the ranks of the Office for National Statistics, "Baby names in England and Wales",
 * 1954 to 2024 (Open Government Licence v3.0); those of communities, too rare for its yearly hundred, by estimate.
 */
export const commonGivenNames = `
4000: mohammed
1500: david john paul
1000: michael andrew james christopher robert mark daniel thomas sarah fatima ali ahmed aisha
700: stephen matthew peter william alexander joshua jack samuel joseph benjamin susan emma claire laura rebecca lisa
 jessica charlotte elizabeth emily harpreet gurpreet manpreet jaspreet maryam ibrahim abdul yusuf hassan omar amandeep
 simran richard katherine nicola
500: steven ian simon anthony adam lauren hannah amy sophie rachel luke ryan george oliver harry jennifer samantha joanne
 michelle julie karen lucy chloe katie nicholas jonathan lee jason darren kevin gary louise helen amelia olivia
 hamza bilal zainab khadija amina hussain abdullah zahra sandeep mandeep kiran kamaljit sukhdeep rajinder gurdeep
 rhys megan dylan owen gareth sian edward philip margaret christine
350: jordan nathan liam connor callum lewis jake jamie charles henry noah leo oscar grace ella mia isla ava lily evie
 poppy alfie charlie freddie archie jacob harrison max lucas theodore victoria natalie gemma stephanie kelly catherine
 anna alice zoe amanda angela tracey sharon jacqueline deborah alison jane mary patricia martin stuart neil alan craig
 scott carl adrian graham colin keith brian kenneth usman imran tariq asif bethany holly abigail eleanor molly
 baljit balwinder davinder harjit inderjit jagdeep jaswinder jasvir jatinder jasleen kirandeep kulwinder manjit maninder
 navdeep paramjit parminder ravinder rupinder satnam sukhvinder surinder karan arjan arjun ffion carys seren rhian
 nia cerys bethan huw aled dafydd aneurin ieuan iwan evan ioan osian priya amit rahul anjali nisha pooja raj
 ravi sanjay vijay anil sunil ashok rajesh bhavesh hitesh meena sunita anita hina diya arav krish khalid
200: aaron dean sean shaun marc wayne russell barry nigel trevor derek raymond roger ronald donald malcolm geoffrey
 timothy dominic jeremy gavin duncan ross kieran kyle bradley cameron reece declan elliot toby joel dale shane marcus
 arthur albert frederick stanley louis finley ethan logan mason tyler theo isaac sebastian hugo jude rory reuben caleb
 jayden riley luca frankie reggie ronnie tommy bobby albie elijah arlo gabriel hudson roman edwin frank dennis eric
 patrick antony phillip francis julian robin ellie ruby millie freya isabella isabelle imogen maisie matilda scarlett
 rosie phoebe daisy florence sienna willow elsie layla erin eva georgia georgina jasmine amber leah paige jade
 danielle natasha kirsty kimberley stacey hayley leanne jodie kerry donna dawn debra wendy sally gillian diane elaine
 carol janet sandra linda barbara pauline maureen sheila kathleen jean pamela valerie judith fiona caroline suzanne
 melanie heather ruth maria marie andrea lorraine denise lesley teresa beverley tina jayne joanna alexandra
 francesca melissa naomi lydia harriet martha eliza thea aria ivy luna violet aurora mila harper penelope eloise
 zara noor sana saima sadia nadia samina shazia rukhsana nasreen parveen shabana farah hafsa sumaya safa iqra
 aleena anaya inaya amna asma bushra farzana halima humaira rabia razia rehana saira salma sidra tahira uzma yasmin zoya
 eman hira hiba junaid haroon ismail idris musa isa yahya zakariya ayaan rayyan zayn zain abdulrahman sohail adeel
 amir arslan farhan irfan kamran salman sajid majid riaz iqbal aftab naveed waseem faisal kashif nadeem saeed shahid
 zahid rashid tahir talha zubair umair adnan khadijah abu syed tauseef mahmood rahman
 amarjit charanjit daljit gagandeep gurmeet gurjit harvinder harjinder jasdeep jasmeet karamjit karanjit kuldeep
 lakhvir manjinder mohinder narinder navjot nirmal onkar pardeep prabhjot rajvir rajwinder ranjit satwinder
 sharanjit simranjit sukhjit sukhvir sukhwinder surjit tajinder tejinder varinder ravneet harleen gurleen manvir jeevan
 avneet ekam gurvinder hardeep joginder avtar taran tarandeep anmol
 dinesh suresh ramesh mukesh deepak nikhil rohan dev jay jignesh kalpesh jyoti rekha kavita shreya riya ishaan vivaan
 neha bhavna kumar lowri catrin angharad rhiannon sioned mari elin elen cadi mali gwen alun emyr gethin gwyn
 hefin hywel iestyn ifan llyr rhodri steffan tomos geraint glyn eleri eirlys glenys delyth dilys meinir nerys
 adam jakub szymon filip kacper oliwia zuzanna julia maja lena hanna wiktoria aleksandra piotr pawel marcin tomasz
 krzysztof andrzej michal agnieszka malgorzata ewa monika katarzyna joanna magdalena mateusz lukasz
 emmanuel samuel daniel blessing grace esther oluwaseun tunde chidi ngozi
90: aidan ashley brandon brett bruce bryan clive damian damien darryl desmond douglas duncan elliott gerald gerard glen
 glenn gordon gregory guy harold howard hugh iain ivan jeffrey jerome joe jon justin karl kurt leonard leslie lloyd
 maurice maxwell maximilian mitchell mohamad morgan murray neville norman oscar perry ralph rex ricky robbie rodney
 roland roy rupert ryder sidney stewart stefan terence terry tony vernon victor vincent walter warren wesley
 wilfred zachary jaxon jaxson jenson kai kayden kian kit leon levi lincoln louie luka milo myles nathaniel ollie otis
 parker ralphie rowan rufus sonny spencer teddy tobias vinnie xavier zac austin axel barnaby beau blake brody carter
 chester cody conor cooper corey dexter dominic eden ellis felix finn fletcher flynn grayson hector heath hunter
 abbie ada addison adele agnes alana alexa alexis aliyah amara amelie anabelle anastasia angel anne annabel annabelle
 annie april arabella ashleigh astrid ayla beatrice belle bella beth bonnie brenda bridget brooke carla carly carole
 carolyn cassandra celia charlene charley chelsea cheryl christina clara constance cora courtney cynthia darcey darcie
 demi dorothy dotty edie edith edna eileen elena ellen elodie elsa emilia emilie emmy erica esme evelyn faith faye
 felicity fern flora frances freda gabriella gabrielle gail geraldine gina gloria gwendolen hallie hazel heidi hetty
 hilary holly hope ida ines irene iris isabel isobel jacinta janice janine jasmin jean jeanette jemma jenna jill jo
 joan joy joyce julia juliet juliette june kara karina kate katrina kay kayleigh keira kelsey kezia kiera lacey lara
 libby lilah lillian lindsay lola lorna lottie lucinda luella lyla lynda lynn lynne lynsey mabel maddison madeleine
 maeve maggie maia mandy margot marian marion marjorie marlene maxine maya mckenzie melody mercy miriam monica morgan
 muriel myla nancy nellie nevaeh niamh nicole nina nora nova olive orla orlaith patience paula pearl peggy
 philippa polly rachael rebekah rita robin robyn rosa rosalind rose roseanna rosemary roxanne sadie sandy sara savannah
 shannon sharon shelley shirley sian sinead siobhan skye sonia stella summer susanna susie sylvia tabitha tamara tamsin
 tanya tara tatiana thelma theresa tia tilly toni tracy vanessa vera verity veronica vivienne winifred yvette yvonne
 aaliyah abida adeel ajay akash alina alisha ambreen ammar anam anand aneesa anees anwar aqsa areeba arham arif armaan
 arooj ashfaq ashraf atif ayan ayat ayesha azhar aziz babar basit danish dawud ehsan ejaz elham fahad faizan fareed
 farida farooq farzan fatema fauzia fozia furqan ghulam habib hadi hajra hamid hamzah haris harun hasnain hina ibtisam
 ilyas iman inayah irum ishaq jabir jamal jamila javed jawad kainat karim kausar khalida kulsoom laiba liaqat madiha
 maha mahnoor mahira maira majida malaika mansoor maria maruf masood mehreen mehwish misbah mobeen moeen mubarak mudassar
 munir musa mustafa naila najma naseem nasir nawaz nazia nazir nida noreen nusrat omer parvez qasim raheem rafiq
 rahim ramla rashida rauf raza rehan rizwan robina rubina ruqayyah sabah sabina sabir sadaf saad sadiq saif sakina
 saleem saleha saqib sarwar shabir shafiq shah shaheen shakeel shamim shereen shoaib sofia subhan sultan sumera
 taiba taimur talib tanveer tanzeela tayyaba umaima umar waheed wajid waqas yaqub yaseen younis yunus zafar zahida zaheer
 zaki zara zareen zeeshan zeenat zohaib zubaida zulfiqar
 aman amrit amrita anoop balbir balraj baldev bhupinder bikram dalvir darshan dilpreet eknoor gian gurbaksh gurcharan
 gurdev gurinder gurnam gurvir hardev harman harmanpreet harnek harpal jagjit jagtar jasbir jasmine jaspal jasraj
 jaswant jaya jivan joban kamal karam khushi kewal komal kulbir kuljit lovepreet mahan makhan malkit manav manraj
 mehar mehak mohan mukhtiar navneet nihal palvinder prabjot pritam rajan rajdeep rajpal raman ramandeep randeep rani
 ravi reena roop sahib sahiba satinder sharan shivani sohan sukhi sukhmani sukhraj swaran tanvir tarlochan tegh
 vikram yuvraj aanya aditi aditya akshay alka alpa aman ankit arnav arun asha ashwin atul bharat bhavin chetan darshan
 dhruv dipak divya gita gopal hansa hardik harsh heena hetal hiren indira ish jagdish jayesh jaymin jaya kajal kalpana
 kamlesh kapil karishma kartik kaushik ketan kishan komal krishna lakshmi lata leena mahesh manisha manoj mayur meera
 minal mital mohini mona naina naresh naveen nayan neeta nilesh nimesh nirav nita nitin parul pankaj paresh prakash
 pratik pravin prem puja radha raksha rakesh rama reena ritesh rupa sachin sagar sandhya sanjana saurabh seema shanti
 sheetal shilpa shivam siddharth sonal sudha sumit swati tejal trupti uma urvashi usha varsha vikas vimal vinod vishal
 yash yogesh
 anwen arwel arwyn bedwyr beti bleddyn bronwen bryn ceri ceridwen cledwyn deian deiniol dilwyn eirian eirwen eifion
 elfed elgan elwyn enid erin euros gwenllian gwenno gwilym gruffydd guto harri heledd heulwen jac llinos llio lleucu
 luned macsen mair manon mared medi megan meilir meirion menna mererid merfyn mervyn morfydd nansi nel non olwen olwyn
 peredur rhydian rhun sali sion tegan tegid teilo tirion tudur twm wyn
 adrian agata alicja amelia antoni bartosz dawid dominika dorota franciszek gabriela igor iwona jan kamil karolina kinga
 klaudia krystyna maciej marek mariusz marta milosz natalia nikola oskar patryk patrycja przemyslaw rafal robert
 sebastian stanislaw sylwia tymon urszula weronika wojciech zofia abdi ayaan ayan fowsia hodan ifrah hodo mahad
 liban mohamud muna nimco sahra yasin abena adaeze ade adeola akosua ama amarachi ayo ayomide bisi bola bukola
 chiamaka chidinma chioma chinedu chukwuemeka david dele efua emeka favour femi folake funmi gbenga gloria ifeoma ike
 ikechukwu israel joy kemi kofi kojo kwabena kwame kwesi lola michael obinna olamide olu olumide oluwatobi peace
 praise princess segun seyi sola temi temitope tobi tolu uche wale yaw yetunde
35: aine alasdair alec alfred alistair allan alvin amos angus ansel archibald arnold atticus aubrey barnabas basil bernard
 boris brendan byron calvin cecil christian clarence clark clifford clinton cyril danny darcy denzil derrick dorian
 dwayne edgar edmund eli elton emerson emmett ernest errol eugene ezra fergus floyd frazer fraser gilbert godfrey grant
 hamish harley harvey herbert horace ira irvin jared jarvis jasper jensen jesse jody kane keaton kelvin kelso kerr
 kirk lance lawrence laurie lennox lennon lester lionel lorenzo lyle magnus marvin maverick melvin miles monty
 mungo nelson nico noel orlando orson percy phineas quentin quincy raphael rafferty randolph regan reginald rocco
 roderick rohan romeo ruben rudy santiago saul seth seamus silas simeon sol stephan struan sullivan tarquin tate
 teddie thaddeus tristan ulysses vance wallace wayland wilbur wilson winston wyatt zane zeb zion
 abbey adelaide adriana ailsa aimee aisling alanna alba allegra allison alma amie ana andie angelina angie anika
 antonia anya ariana ariella aspen athena aubrey audrey aurelia autumn avery beatrix bernadette bertha beryl
 betsy betty bianca billie blanche blossom bluebell briony bryony caitlin callie camilla candice carmel cara carmen
 cecilia celeste celine cher chantelle cherry christabel clarissa claudia clementine clover coral cordelia corinne
 cressida daphne darla deanna deborah delilah delta diana dina dinah dolores dora doreen doris effie elaina eleanora
 elisa elspeth emmeline ethel eunice evangeline evelina fallon farrah fleur florrie flossie frieda gaynor genevieve
 georgette ginny giselle greta gretel gwyneth hattie helena henrietta hermione hester honey hollie ingrid iona
 jacintha jackie jaime jocelyn jolene josie josephine joni judy juno justine kacey kaitlyn karin kathy
 katya kendra kitty kristen laila lana leanna leila lena leona leonie lexi lexie lila lilian liliana lorelei lorraine louisa
 lowri lucia lulu mae maddie madison magnolia mali mara marcia marina marisa marissa martina maud mavis megan mercedes meredith
 mildred mimi minnie mirabel mollie mya myra nadine naomie nell nerys nesta nia nola norah noreen octavia odette olga
 ophelia oriana ottilie paloma pandora pansy pascale petra petunia phyllis pippa portia primrose priscilla prue
 ramona raquel rhoda rhonda romy ros rosalie rosamund rowena sabrina saffron samara sasha selena selina serena shauna
 sheena shona sorcha soraya sybil sydney tabatha talia tallulah tammy tansy tegan tess thora tiana tiffany trinity
 trudy una unity ursula valentina viola wanda whitney willa wren xanthe yolanda zelda zena`;
