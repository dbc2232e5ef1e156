export * from "./accounts";
export * from "./audit";
export * from "./sessions";
export * from "./subusers";
