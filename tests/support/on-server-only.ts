/**
 * Tests that run on PostgreSQL alone where there is a server (TEST_DATABASE_URL), each with its reason; without one, all run
 * on the embedded database.
 */
export const onServerOnly: Record<string, string> = {};
