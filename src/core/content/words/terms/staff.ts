/** Officers and staff as employees: Police (Conduct) Regulations 2020, vetting APP, sickness. */
export const staff =
  "gross misconduct, sick leave, occupational health, personnel file, PSD, IOPC; " +
  "misconduct, vetting, sickness, grievance, payroll, salary, disciplinary, camymddwyn, salwch";
