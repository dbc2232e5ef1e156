import { migrationsAreCurrent } from "@/db/operator";
import { log } from "@/lib/platform/log";

/** Readiness probe: the database responds and has every migration of this version; 503 otherwise. */
export async function GET(): Promise<Response> {
  const status = await migrationsAreCurrent().then(
    (current) => (current ? "ready" : "migrations are due"),
    (error: unknown) => {
      log.error({ err: error }, "the database does not answer");
      return "the database does not answer";
    },
  );
  return Response.json(
    { status },
    { status: status === "ready" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
