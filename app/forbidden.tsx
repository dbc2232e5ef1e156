import { DoorFrame } from "./_shell/door-frame";
import { ForbiddenPage } from "./_shell/forbidden-page";

export default function Forbidden() {
  return (
    <DoorFrame>
      <ForbiddenPage />
    </DoorFrame>
  );
}
