import { ipAddress } from "../../../../src/core/content/detectors/ip-address";
import { counted, keys, sure } from "./seen";

describe("ip-address", () => {
  test.each<[situation: string, text: string]>([
    ["three numbers", "1.2.3"],
    ["a number above 255", "999.1.1.1, 192.0.2.256"],
    ["five numbers", "192.0.2.7.1"],
    ["a version", "version 10.20.30.40, v192.0.2.7, Build 10.0.19045.1"],
    ["a section", "see section 10.12.11.10"],
    ["a heading", "1.2.3.4 Scope"],
    ["a date", "12.03.1975, 12.03.75"],
    ["this machine", "IP 127.0.0.1, 0.0.0.0"],
    ["the mask of a network", "IP 255.255.255.0"],
    ["a time", "10:30:15, 2024: 12"],
    ["a word of a program", "std::vector, 2x::y"],
  ])("does not count %s", (_situation, text) => {
    expect(counted(ipAddress, text)).toEqual([]);
  });

  test.each<[situation: string, text: string, seen: string]>([
    ["of version 4", "from 192.0.2.7.", "192.0.2.7"],
    ["with a port", "198.51.100.23:8080", "198.51.100.23"],
    ["of version 6", "2001:db8::1", "2001:db8::1"],
    ["of version 6 in full", "2001:db8:0:1:2:3:4:5a,", "2001:db8:0:1:2:3:4:5a"],
    ["of version 6 with letters", "2a00:23c4:ab::9f", "2a00:23c4:ab::9f"],
  ])("is sure of one %s", (_situation, text, seen) => {
    expect(sure(ipAddress, text)).toEqual([`${seen} 2`]);
  });

  test("counts a short one by a word", () => {
    expect(keys(ipAddress, "IP address 8.8.4.4")).toEqual(["8.8.4.4"]);
  });
});
