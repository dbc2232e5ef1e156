export type { Plan as PlanMapper, PlanTemplate as PlanTemplateMapper } from "@/lib/billing/plans/plan";
