import { expect, it } from "vitest";

import { reportCsv } from "@/app/(panel)/(applications)/applications/[applicationId]/users/import/report";
import { IMPORT_MAX_BYTES, importText } from "@/lib/applications/users/import-text";

const TEXT = "name,display_name,password\njose,José,x\n";
const refusal = (csv: string) =>
  expect.objectContaining({ code: "BAD_USER_INPUT", details: { fields: { csv: expect.stringContaining(csv) } } });

it.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-16 with its mark, as spreadsheets write it", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ["UTF-16 with the other byte first", Buffer.from(`\uFEFF${TEXT}`, "utf16le").swap16()],
])("a file with users may be in %s", (_what, bytes) => {
  expect(importText(bytes).replace("\uFEFF", "")).toBe(TEXT);
});

it.each([
  ["in Latin-1", Buffer.from(TEXT, "latin1"), "not in UTF-8"],
  ["in UTF-16 without its mark", Buffer.from(TEXT, "utf16le"), "not in UTF-8"],
  ["that ends within a character", Buffer.from("name\né").subarray(0, 6), "not in UTF-8"],
  ["of a spreadsheet", Buffer.from("PK\u0003\u0004\0\0"), "not in UTF-8"],
  ["that is too large", Buffer.alloc(IMPORT_MAX_BYTES + 1, "a"), "larger than 900 kB"],
])("a file with users %s is refused with a sentence", (_what, bytes, sentence) => {
  expect(() => importText(bytes)).toThrow(refusal(sentence));
});

it("the import's report holds no formula for a spreadsheet", () => {
  const csv = reportCsv({ dryRun: true, lines: [{ line: 2, name: "=HYPERLINK(1)", problem: "@sum" }] });
  expect(csv).toContain("'=HYPERLINK(1)");
  expect(csv).toContain("'@sum");
  expect(csv.endsWith("\r\n")).toBe(true);
});
