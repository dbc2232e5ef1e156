import { DoorFrame } from "./_shell/door-frame";
import { NotFoundPage } from "./_shell/not-found-page";

export default function NotFound() {
  return (
    <DoorFrame>
      <NotFoundPage />
    </DoorFrame>
  );
}
