"use client";

import { ErrorPage, type ErrorPageProps } from "./_shell/error-page";
import { LoginFrame } from "./_shell/login-frame";

export default function OuterError(props: ErrorPageProps) {
  return (
    <LoginFrame>
      <ErrorPage {...props} />
    </LoginFrame>
  );
}
