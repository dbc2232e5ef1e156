import type { FoundOption } from "@/app/_ui/found-select";

/** Things of the API as options to choose from. */
export const asOptions = (found: readonly { id: string; name: string }[] | null | undefined): FoundOption[] =>
  (found ?? []).map(({ id, name }) => ({ value: String(id), label: name }));

/** A thing that is chosen already as the option that it is; nothing where there is none. */
export const asOption = (id: string | null, name: string | null): FoundOption | null =>
  id === null ? null : { value: id, label: name ?? id };
