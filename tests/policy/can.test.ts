import { describe, expect, it } from "vitest";

import { actionById, type ActionId, actions } from "../../lib/policy/actions";
import { can, openTo, type Permission, permissionsOf, rolesBeyond } from "../../lib/policy/can";
import { navigation, sectionOfPath } from "../../lib/policy/navigation";
import { grantableRoleNames, isRoleName, type RoleName, roleNames } from "../../lib/policy/roles";
import { sectionById, type SectionId, sections } from "../../lib/policy/sections";
import { places } from "../browser/places";
import { expected, expectedActions, expectedSections } from "./grid";

const holding = (...roles: RoleName[]) => ({ permissions: permissionsOf(roles) });
const subuser = (...roles: RoleName[]) => ({ ...holding(...roles), isMainAccount: false });
const mainAccount = { ...holding("MainAccount"), isMainAccount: true };
const idsOf = (cells: { id: string }[]) => [...new Set(cells.map((cell) => cell.id))];

describe("the grid", () => {
  it("has a cell for each of 80 permissions and 12 roles", () => {
    expect(expectedSections).toHaveLength(52 * 12);
    expect(expectedActions).toHaveLength(28 * 12);
    expect(expected).toHaveLength(960);
    expect(new Set(expected.map((cell) => `${cell.id} ${cell.role}`)).size).toBe(960);
  });

  it("names the policy's sections, actions and roles in the same order", () => {
    expect(sections.map((section) => section.id)).toEqual(idsOf(expectedSections));
    expect(actions.map((action) => action.id)).toEqual(idsOf(expectedActions));
    expect(roleNames).toEqual([...new Set(expected.map((cell) => cell.role))]);
  });

  it.each(expected)("$id for $role: $allowed", ({ id, role, allowed }) => {
    expect(can(holding(role), id as Permission)).toBe(allowed);
    expect(openTo(id as Permission).includes(role)).toBe(allowed);
  });
});

describe("the policy's data", () => {
  it("numbers the sections 1 to 52", () => {
    expect(sections.map((section) => section.row)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
  });

  it("has unique ids, names and paths", () => {
    const paths = sections.flatMap((section) => section.place.path ?? []);
    for (const values of [
      [...sections, ...actions].map((rule) => rule.id),
      sections.map((section) => section.name),
      roleNames,
      paths,
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("opens every section and action to known roles, each named once", () => {
    for (const { id, roles } of [...sections, ...actions]) {
      expect(
        roles.filter((role) => !isRoleName(role)),
        id,
      ).toEqual([]);
      expect(roles.length, id).toBeGreaterThan(0);
      expect(new Set(roles).size, id).toBe(roles.length);
    }
  });

  it("gives no role an action in a section that it does not hold", () => {
    for (const action of actions) {
      expect(sectionById(action.section).roles, action.id).toEqual(expect.arrayContaining([...action.roles]));
    }
  });

  it("finds sections and actions by id and throws on an id that is none", () => {
    expect(sectionById("SUBUSERS").name).toBe("Subusers");
    expect(actionById("subuser.write").section).toBe("SUBUSERS");
    expect(() => sectionById("NOWHERE" as SectionId)).toThrow("NOWHERE");
    expect(() => actionById("nothing.write" as ActionId)).toThrow("nothing.write");
  });

  it("knows a role by its exact name and grants all but MainAccount", () => {
    expect(isRoleName("Owner")).toBe(true);
    expect(isRoleName("owner")).toBe(false);
    expect(isRoleName("")).toBe(false);
    expect(grantableRoleNames).toHaveLength(11);
    expect(grantableRoleNames).not.toContain("MainAccount");
  });
});

describe("can", () => {
  it("denies everything to nobody and to a viewer without roles", () => {
    for (const { id } of [...sections, ...actions]) {
      expect(can(null, id), id).toBe(false);
      expect(can(holding(), id), id).toBe(false);
    }
  });

  it("denies an unknown permission", () => {
    expect(can(holding(...roleNames), "NOWHERE" as Permission)).toBe(false);
    expect(can(null, "NOWHERE" as Permission)).toBe(false);
    expect(openTo("NOWHERE" as Permission)).toEqual([]);
  });

  it("gives two roles the union of what each opens", () => {
    const both = holding("Support", "Payer");
    expect(both.permissions).toEqual(new Set([...permissionsOf(["Support"]), ...permissionsOf(["Payer"])]));
    expect(can(both, "APPLICATION_CALL_HISTORY")).toBe(true);
    expect(can(both, "VERIFICATION")).toBe(true);
    expect(can(both, "callList.pause")).toBe(true);
    expect(can(both, "recording.delete")).toBe(false);
    expect(can(both, "SUBUSERS")).toBe(false);
  });

  it("keeps the numbers awaiting configuration from the account's own login alone", () => {
    const denied = sections.filter((section) => !can(holding("MainAccount"), section.id));
    expect(denied.map((section) => section.row)).toEqual([28]);
    expect(openTo("NUMBERS_AWAITING_CONFIGURATION")).toEqual(["PhoneNumberManager"]);
  });

  it("lets UserManager manage SmartQueue and users without scenarios, rules, numbers or the overview", () => {
    expect([...permissionsOf(["UserManager"])].sort()).toEqual([
      "APPLICATIONS",
      "APPLICATION_SMART_QUEUE",
      "APPLICATION_USERS",
      "CONTROL_PANEL",
      "smartQueue.agents.write",
      "smartQueue.skills.write",
      "smartQueue.statistics.read",
      "smartQueue.write",
    ]);
    for (const id of [
      "APPLICATION",
      "APPLICATION_SCENARIOS",
      "APPLICATION_RULES",
      "APPLICATION_PHONE_NUMBERS",
      "PHONE_NUMBERS",
      "PURCHASED_NUMBER_LIST",
    ] as const) {
      expect(can(holding("UserManager"), id), id).toBe(false);
    }
  });

  it("lets CallListManager run call lists without the application's overview", () => {
    expect([...permissionsOf(["CallListManager"])].sort()).toEqual([
      "APPLICATIONS",
      "APPLICATION_CALL_LISTS",
      "APPLICATION_CALL_LIST_APPEND",
      "APPLICATION_CALL_LIST_CREATION",
      "CONTROL_PANEL",
      "callList.cancel",
      "callList.delete",
      "callList.pause",
      "callList.resume",
      "callList.update",
      "callListTask.read",
      "callListTask.update",
    ]);
    expect(can(holding("CallListManager"), "APPLICATION")).toBe(false);
  });

  it.each(["Supervisor", "Support"] as const)("lets %s hear calls but delete no recording", (role) => {
    expect(can(holding(role), "CALL_HISTORY")).toBe(true);
    expect(can(holding(role), "APPLICATION_CALL_HISTORY")).toBe(true);
    expect(can(holding(role), "recording.delete")).toBe(false);
  });
});

describe("rolesBeyond", () => {
  it("lets nobody grant MainAccount", () => {
    for (const role of roleNames) {
      expect(rolesBeyond(subuser(role), ["MainAccount"]), role).toEqual(["MainAccount"]);
    }
    expect(rolesBeyond(subuser(...roleNames), ["MainAccount"])).toEqual(["MainAccount"]);
    expect(rolesBeyond(mainAccount, ["MainAccount"])).toEqual(["MainAccount"]);
  });

  it("lets the main account grant every other role", () => {
    expect(rolesBeyond(mainAccount, ["PhoneNumberManager"])).toEqual([]);
    expect(rolesBeyond(mainAccount, grantableRoleNames)).toEqual([]);
  });

  it("lets Owner grant Owner and every role below, but not PhoneNumberManager", () => {
    expect(rolesBeyond(subuser("Owner"), ["Owner"])).toEqual([]);
    expect(rolesBeyond(subuser("Owner"), roleNames)).toEqual(["MainAccount", "PhoneNumberManager"]);
  });

  it("lets Owner grant PhoneNumberManager once they hold it as well", () => {
    expect(rolesBeyond(subuser("Owner", "PhoneNumberManager"), grantableRoleNames)).toEqual([]);
  });

  it("counts the actions, not only the sections", () => {
    // Support opens no section that Supervisor lacks, but can pause call lists.
    const sectionsOfSupport = sections.filter((section) => can(holding("Support"), section.id));
    for (const { id } of sectionsOfSupport) expect(can(holding("Supervisor"), id), id).toBe(true);
    expect(rolesBeyond(subuser("Supervisor"), ["Support"])).toEqual(["Support"]);
  });

  it("keeps the order asked for, answers only for the roles asked, and refuses a role that is none", () => {
    expect(rolesBeyond(subuser("Payer"), ["Owner", "PayerNoVerify", "Admin"])).toEqual(["Owner", "Admin"]);
    expect(rolesBeyond(subuser("Payer"), [])).toEqual([]);
    expect(rolesBeyond(mainAccount, ["Nobody" as RoleName])).toEqual(["Nobody"]);
  });
});

describe("navigation", () => {
  it("shows the main account every page that the hand-written places name, by group", () => {
    const shown = navigation(mainAccount).flatMap(({ items }) => items.map(({ name, path }) => `${path} ${name}`));
    const held = places.filter(({ path, roles }) => roles.includes("MainAccount") && path !== "/access"); // no section
    expect(shown.sort()).toEqual(held.map(({ name, path }) => `${path} ${name}`).sort());
    expect(navigation(mainAccount).map(({ group }) => group)).toEqual([
      "Home",
      "Applications",
      "Calls",
      "Numbers",
      "Billing",
      "Settings",
      "Security",
      "Access",
    ]);
  });

  it("shows only what the viewer holds and drops empty groups", () => {
    const groupsOf = (...roles: RoleName[]) => navigation(holding(...roles)).map(({ group }) => group);
    expect(groupsOf("Owner")).toEqual([
      "Home",
      "Applications",
      "Calls",
      "Numbers",
      "Billing",
      "Settings",
      "Security",
      "Access",
    ]);
    expect(groupsOf("PayerNoVerify")).toEqual(["Home", "Billing", "Settings"]);
    expect(groupsOf("Support")).toEqual(["Home", "Applications", "Calls", "Numbers"]);
    expect(groupsOf("CallListManager")).toEqual(["Home", "Applications"]);
    expect(groupsOf()).toEqual([]);
    expect(navigation(null)).toEqual([]);
  });
});

describe("sectionOfPath", () => {
  it("finds each section by its path and by what lies under it", () => {
    for (const { id, place } of sections) {
      if (place.path === undefined) continue;
      expect(sectionOfPath(place.path)?.id).toBe(id);
      if (place.path !== "/" && place.path !== "/applications")
        expect(sectionOfPath(`${place.path}/new-page-below`)?.id).toBe(id);
    }
  });

  it.each([
    ["/", "CONTROL_PANEL"],
    ["/subusers", "SUBUSERS"],
    ["/subusers/", "SUBUSERS"],
    ["/subusers/42/edit", "SUBUSERS"],
    ["/subusers-old", undefined],
    ["/audit", undefined],
    ["/applications/7", "APPLICATION"],
    ["/applications/7/scenarios/12", "APPLICATION_SCENARIOS"],
    ["/applications/7/call-lists/3", "APPLICATION_CALL_LISTS"],
    ["/applications/7/call-lists/new", "APPLICATION_CALL_LIST_CREATION"],
    ["/applications/7/call-lists/3/append", "APPLICATION_CALL_LIST_APPEND"],
    ["/applications//scenarios", "APPLICATIONS"],
    ["/nowhere", undefined],
    ["//subusers", undefined],
    ["", undefined],
  ])("%j is %s", (pathname, id) => {
    expect(sectionOfPath(pathname)?.id).toBe(id);
  });
});
