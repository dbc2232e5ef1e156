import { LoginFrame } from "./_shell/login-frame";
import { NotFoundPage } from "./_shell/not-found-page";

export default function NotFound() {
  return (
    <LoginFrame>
      <NotFoundPage />
    </LoginFrame>
  );
}
