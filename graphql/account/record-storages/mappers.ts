export type { RecordStorage as RecordStorageMapper } from "@/lib/account/record-storages/record-storage";
