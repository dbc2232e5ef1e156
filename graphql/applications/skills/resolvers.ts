import { connection, connectionFields } from "@/graphql/connection";
import type { Resolvers } from "@/graphql/resolvers.generated";
import { addSkill } from "@/lib/applications/skills/add-skill";
import { deleteSkill } from "@/lib/applications/skills/delete-skill";
import { countSkills, listSkills } from "@/lib/applications/skills/list-skills";
import { renameSkill } from "@/lib/applications/skills/rename-skill";

export const skillResolvers: Resolvers = {
  Mutation: {
    addSkill: async (_, { input }, ctx) => ({ skill: await addSkill(ctx, input) }),
    renameSkill: async (_, { input }, ctx) => ({ skill: await renameSkill(ctx, input) }),
    deleteSkill: async (_, { id }, ctx) => (await deleteSkill(ctx, id), true),
  },
  SkillConnection: connectionFields,
  Skill: {
    id: ({ skillId }) => skillId,
    userCount: ({ skillId }, _args, ctx) => ctx.loaders.usersWithSkill.load(skillId),
  },
  Query: {
    skills: async (_, args, ctx) => connection(await listSkills(ctx, args), () => countSkills(ctx, args)),
  },
};
