/** Made by `npm run insults` from the list of the package `cuss`: do not edit. Offensive words, to be recognised. */
export const insults =
  'arse arsehole assclown asshat asshole asswipe bastard bitch bitcher bitches bitchy bufty chav chink chinky ' +
  'cockhead cockknob coon coonass coonasses cunt dago darkie dickbrain dickhead dickless dickwad dipshit dumb ' +
  'dumbass dyke fag faggot fagot fatso fucker fuckface fuckhead fucktard gipp gippo golliwog gypo gyppo ' +
  'halfcaste homo idiot jackass kaffer kaffir kaffre lezz lezzo limpdick loser lowlife moron motherfucker negro ' +
  'negroes negroid nigga niggah niggar niggaz nigger niggerhead nignog paki perv pikey piky poof poofta poofter ' +
  'prick prickhead raghead retard sambo scum shite shitface shithead shithouse shitstain skank skanky slapper ' +
  'sleezeball slimeball slut slutt slutty spic spick stupid tosser towelhead trannie tranny twat wank wanker ' +
  'whore whorehouse wog wuss';
