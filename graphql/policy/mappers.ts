export type { Action as ActionMapper } from "@/lib/policy/actions";
export type { RoleName as RoleMapper } from "@/lib/policy/roles";
export type { Section as SectionMapper } from "@/lib/policy/sections";
