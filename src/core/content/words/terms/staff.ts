import type { Terms } from "./terms";

/** Officers and staff as employees: Police (Conduct) Regulations 2020, vetting APP, sickness. */
export const staff: Terms = {
  topic: "staff",
  strong:
    "gross misconduct, " +
    "misconduct (?:allegation|hearing|investigation|meeting|notice|proceeding), " +
    "professional standards department, " +
    "vetting (?:check|clearance|decision|form|level|refus|status)[a-z]*, " +
    "disciplinary (?:action|hearing|investigation|record), sickness (?:absence|record), " +
    "sick leave, occupational health, grievance (?:against|hearing|procedure), personnel file, " +
    "payroll number, warrant number, collar number, restricted duties, " +
    "camymddwyn(?: difrifol)?, absenoldeb salwch, iechyd galwedigaethol",
  capitals: "PSD, IOPC (?:investigation|referral)[a-z]*",
  weak:
    "misconduct, vetting, sickness, grievance, payroll, salar(?:y|ies), disciplinary, " +
    "next of kin, salwch, cyflog(?:au)?",
};
