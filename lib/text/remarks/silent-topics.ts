/**
 * What Lanyard never calls hostile, however it is put: pay, strikes and unions, workload, Ofsted, education policy and
 * government, money for schools, and what may be a disclosure protected by the Employment Rights Act 1996, part IVA
 * (danger, an offence, a duty not kept, and having told somebody of it).
 */
const topics =
  / (?:pay(?! attention)|paid|salar(?:y|ies)|wages?|pensions?|strik(?:es?|ing|ers?)(?! (?:again|a|me))|picket(?:s|ing)?|unions?|unison|neu|nasuwt|naht|ascl|gmb|unite|tlrs?|workloads?|ppa|overtime|unpaid|burn(?:t|ed) ?out|burnout|hours|ofsted|hmi|inspect(?:ors?|ions?|ed)|special measures|requires improvement|dfe|government|govt|gov|tory|tories|labour|minister|secretary|gove|parliament|westminster|mps?|polic(?:y|ies)|cuts|budgets?|funding|underfund(?:ed|ing)|austerity|academisation|academies|league tables|recruitment|retention|class sizes|raac|asbestos|mould|unsafe|danger(?:ous|s)?|risk|safety|illegal(?:ly)?|unlawful(?:ly)?|against the law|broke the law|fraud|whistle ?\w*|disclosures?|disclosed|speak(?:ing)? (?:up|out)|spoke (?:up|out)|concerns?|report(?:ed|ing) (?:it|this|them|him|her|my|our|the|to|a)|safeguarding|hse|lado|nspcc|police|tribunal|acas|ehrc|foi|freedom of information) /;

/** Whether a sentence is about something staff may say as they like. */
export const isSilentTopic = (sentence: string): boolean => topics.test(sentence);
