/** The rules about saying where one works, and as what (S1, S3): silent on sites that policy exempts (S4). */
export const workplaceRuleIds = ['school-mention', 'school-affiliation', 'role-disclosure'] as const;
