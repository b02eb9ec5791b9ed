import { describe, expect, it } from 'vitest';
import { hostileRemark } from '../../../../lib/rules/hostile-remark.ts';
import { compileRules } from '../../../../lib/rules/run-rules.ts';
import { readText } from '../../../../lib/text/read-text.ts';
import { contextOf, exampleSchool } from '../../rules/example-school.ts';

const rules = compileRules({ school: exampleSchool, people: undefined }, [hostileRemark]);
const isAsked = (text: string): boolean => rules.check(readText(text), contextOf({ text })).length > 0;

const topics =
  'pay|wages|strikes|the picket line|the union|the NEU|workload|unpaid overtime|Ofsted|inspections|special measures|the DfE|the government|policy|cuts|funding|league tables|' +
  'recruitment|class sizes|asbestos|unsafe stairs|safety|the whistleblowers|safeguarding|the HSE|the tribunal|the police';

describe('what staff may speak of as they like', () => {
  it('is the only thing that keeps strong words from being asked about here', () => {
    expect(isAsked('SLT are useless with the biscuits')).toBe(true);
  });

  it.each(topics.split('|'))('%s', (topic) => {
    expect(isAsked(`SLT are useless with ${topic}`)).toBe(false);
    expect(isAsked(`With ${topic}, our school is a disgrace`)).toBe(false);
  });

  it('is not known from another sentence', () => {
    expect(isAsked('Pay day at last. SLT are useless, the lot of them.')).toBe(true);
  });
});
