export type { KeyValueItem as KeyValueItemMapper } from "@/lib/applications/key-value-storage/key-value-item";
export type { OpenedKeyValueItem as OpenedKeyValueItemMapper } from "@/lib/applications/key-value-storage/open-key-value-item";
