import type { FoundOption } from "@/app/_ui/found-select";

/** Maps API objects to select options. */
export const asOptions = (found: readonly { id: string; name: string }[] | null | undefined): FoundOption[] =>
  (found ?? []).map(({ id, name }) => ({ value: String(id), label: name }));

/** Returns the select option of a chosen object; null when the id is null. */
export const asOption = (id: string | null, name: string | null): FoundOption | null =>
  id === null ? null : { value: id, label: name ?? id };
