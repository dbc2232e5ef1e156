import { LoginFrame } from "@/app/_shell/login-frame";
import { PanelFrame } from "@/app/_shell/panel-frame";
import { placesOf } from "@/app/_shell/places";
import { currentCtx } from "@/app/_shell/viewer";
import { mayGiveAccess } from "@/lib/access/subusers/granting";
import { can } from "@/lib/policy/can";

/**
 * Renders the frame around every page of the panel. The pages guard themselves; without a session only the 404 page is
 * left to show.
 */
export default async function PanelLayout({ children }: { children: React.ReactNode }) {
  const { viewer } = await currentCtx();
  if (!viewer?.session || viewer.mustChangePassword) return <LoginFrame>{children}</LoginFrame>;
  const { expiresAt } = viewer.session;
  return (
    <PanelFrame
      groups={placesOf(viewer)}
      who={{
        accountName: viewer.accountName,
        name: viewer.name,
        isMainAccount: viewer.isMainAccount,
        roles: [...viewer.roles],
        enteredFrom: viewer.entered?.accountName ?? null,
      }}
      frozen={viewer.frozen}
      session={{ expiresAt: expiresAt.toISOString(), left: msUntil(expiresAt), timeZone: viewer.timeZone }}
      mayAddSubuser={can(viewer, "subuser.write") && mayGiveAccess(viewer)}
    >
      {children}
    </PanelFrame>
  );
}

const msUntil = (end: Date) => end.getTime() - Date.now();
