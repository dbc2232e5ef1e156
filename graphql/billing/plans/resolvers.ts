import type { Resolvers } from "@/graphql/resolvers.generated";
import { cancelPlan, changePlan, keepPlan } from "@/lib/billing/plans/change-plan";
import { listOffers, listPlans } from "@/lib/billing/plans/list-plans";
import { takePlan } from "@/lib/billing/plans/take-plan";
import { toDecimal } from "@/lib/platform/money";

export const planResolvers: Resolvers = {
  Query: {
    planTemplates: (_, args, ctx) => listOffers(ctx, args),
    plans: (_, _args, ctx) => listPlans(ctx),
  },
  Mutation: {
    takePlan: async (_, { templateId }, ctx) => ({ plan: await takePlan(ctx, templateId) }),
    changePlan: async (_, { input }, ctx) => ({ plan: await changePlan(ctx, input) }),
    cancelPlan: async (_, { input }, ctx) => ({ plan: await cancelPlan(ctx, input) }),
    keepPlan: async (_, { input }, ctx) => ({ plan: await keepPlan(ctx, input) }),
  },
  PlanTemplate: {
    id: ({ planTemplateId }) => planTemplateId,
    type: ({ planType }) => planType,
    periodicCharge: ({ periodicCharge }) => toDecimal(periodicCharge),
  },
  Plan: {
    id: ({ planSubscriptionId }) => planSubscriptionId,
    templateId: ({ planTemplateId }) => planTemplateId,
    type: ({ planType }) => planType,
    periodicCharge: ({ periodicCharge }) => toDecimal(periodicCharge),
    packages: ({ packages }) =>
      packages.map(({ left, ...one }) => ({ ...one, left: Math.max(0, left), overrun: Math.max(0, -left) })),
    nextTemplateId: ({ nextPlanTemplateId }) => nextPlanTemplateId,
    nextName: ({ nextPlanName }) => nextPlanName,
    nextPeriodicCharge: ({ nextPeriodicCharge }) =>
      nextPeriodicCharge === null ? null : toDecimal(nextPeriodicCharge),
  },
};
