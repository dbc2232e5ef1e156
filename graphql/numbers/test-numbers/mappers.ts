export type { TestNumber as TestNumberMapper } from "@/lib/numbers/test-numbers/list-test-numbers";
export type { PersonalNumber as PersonalTestNumberMapper } from "@/lib/numbers/test-numbers/personal-number";
