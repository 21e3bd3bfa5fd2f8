import { personNumber } from "../../../../src/core/content/detectors/person-number";
import { sure } from "./seen";

describe("person-number", () => {
  test.each<[situation: string, text: string]>([
    ["a number with no label", "12345, A12345, room 1234, in 2024"],
    ["a label further off", "the patient came on ward 1234"],
    ["a word that is no label by itself", "staff 2024, patient 2000 of them, member 1234"],
    ["an account at a bank", "account no 66374958"],
    ["a customer's", "customer number 12345678"],
    ["three digits", "staff number 123"],
    ["a date", "employee ID 12/03/2026"],
    ["a longer word", "employee ID 1234-5678-9012-3456"],
    ["a grid", "pupils no 2024"],
  ])("does not see %s", (_situation, text) => {
    expect(sure(personNumber, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of an employee", "employee ID 12345", "12345"],
    ["of staff", "Staff number 40123.", "40123"],
    ["with letters", "payroll no. AB12345", "AB12345"],
    ["on a payroll", "payroll 0012345", "0012345"],
    ["of a patient", "Patient ID: 1234567", "1234567"],
    ["of a pupil", "pupil ref A123456", "A123456"],
    ["of a pupil in all schools", "UPN A123456789012B", "A123456789012B"],
    ["of a detained person", "custody person ID 5551234", "5551234"],
    ["of a member", "membership number is 12345", "12345"],
    ["of an account", "account ID #12345", "12345"],
    ["in Welsh", "rhif staff 40123", "40123"],
  ])("sees one %s", (_situation, text, seen) => {
    expect(sure(personNumber, text)).toEqual([`${seen} 2`]);
  });

  test.each<[head: string, isOne: boolean]>([
    ["Employee ID", true],
    ["Staff number", true],
    ["Payroll", true],
    ["Emp No.", true],
    ["Person ID", true],
    ["Rhif staff", true],
    ["Staff", false],
    ["ID", false],
    ["Account number", false],
    ["Patient name", false],
  ])("below %s: %s", (head, isOne) => {
    expect(personNumber.column?.test(head)).toBe(isOne);
  });

  test.each<[value: string, isOne: boolean]>([
    ["A-1234/5", true],
    ["0123", true],
    ["unknown", false],
    ["12", false],
  ])("there takes %s: %s", (value, isOne) => {
    expect(personNumber.loose?.test(value)).toBe(isOne);
  });
});
