/** For the operator's commands, the health routes and the tests' set-up alone; lint keeps it so. */
export { closeConnection, connection as openConnection } from "./connection";
export { migratePostgres, migrationsAreCurrent } from "./migrate";
