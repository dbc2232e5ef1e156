import { getJob, listOwnJobs } from "../../lib/jobs/get-job";
import type { Resolvers } from "../resolvers.generated";

export const jobResolvers: Resolvers = {
  Query: {
    job: (_, { id }, ctx) => getJob(ctx, id),
    jobs: (_, _args, ctx) => listOwnJobs(ctx),
  },
  Job: { id: ({ jobId }) => jobId },
};
