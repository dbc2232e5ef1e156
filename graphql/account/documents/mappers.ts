export type { AccountDocument as AccountDocumentMapper } from "@/lib/account/documents/document";
