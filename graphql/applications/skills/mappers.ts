export type { Skill as SkillMapper } from "@/lib/applications/skills/skill";
