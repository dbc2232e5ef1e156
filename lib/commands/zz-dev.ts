import { runCommand } from "./run-command";
await runCommand(async () => {
  Object.assign(process.env, { NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1", LOG_LEVEL: "warn" });
  const { seedDemo } = await import("./demo-seed");
  const demo = await seedDemo();
  console.log(JSON.stringify(demo));
  const { startServer } = await import("./server");
  console.log(await startServer({ dev: true }));
});
