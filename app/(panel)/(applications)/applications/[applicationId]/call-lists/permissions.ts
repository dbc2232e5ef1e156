import { can, type PermissionHolder } from "@/lib/policy/can";

/** Actions that a viewer is allowed on call lists. */
export interface CallListPermissions {
  create: boolean;
  append: boolean;
  update: boolean;
  pause: boolean;
  resume: boolean;
  cancel: boolean;
  delete: boolean;
  readTasks: boolean;
  updateTasks: boolean;
}

export const callListPermissions = (viewer: PermissionHolder): CallListPermissions => ({
  create: can(viewer, "APPLICATION_CALL_LIST_CREATION"),
  append: can(viewer, "APPLICATION_CALL_LIST_APPEND"),
  update: can(viewer, "callList.update") && can(viewer, "APPLICATION_CALL_LIST_CREATION"),
  pause: can(viewer, "callList.pause"),
  resume: can(viewer, "callList.resume"),
  cancel: can(viewer, "callList.cancel"),
  delete: can(viewer, "callList.delete"),
  readTasks: can(viewer, "callListTask.read"),
  updateTasks: can(viewer, "callListTask.update"),
});
