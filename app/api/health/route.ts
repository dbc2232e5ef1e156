/** Liveness probe: the process is up. */
export const GET = () => Response.json({ status: "up" }, { headers: { "cache-control": "no-store" } });
