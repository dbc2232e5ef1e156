import type { Resolvers } from "@/graphql/resolvers.generated";
import { getJob, listOwnJobs } from "@/lib/platform/jobs/get-job";

export const jobResolvers: Resolvers = {
  Query: {
    job: (_, { id }, ctx) => getJob(ctx, id),
    jobs: (_, _args, ctx) => listOwnJobs(ctx),
  },
  Job: { id: ({ jobId }) => jobId },
};
