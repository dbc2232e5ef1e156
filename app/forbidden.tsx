import { ForbiddenPage } from "./_shell/forbidden-page";
import { LoginFrame } from "./_shell/login-frame";

export default function Forbidden() {
  return (
    <LoginFrame>
      <ForbiddenPage />
    </LoginFrame>
  );
}
