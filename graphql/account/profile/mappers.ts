export type { EmailChange as EmailChangeMapper } from "@/lib/account/profile/email-change";
export type { Profile as ProfileMapper } from "@/lib/account/profile/profile";
