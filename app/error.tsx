"use client";

import { DoorFrame } from "./_shell/door-frame";
import { ErrorPage, type ErrorPageProps } from "./_shell/error-page";

export default function OuterError(props: ErrorPageProps) {
  return (
    <DoorFrame>
      <ErrorPage {...props} />
    </DoorFrame>
  );
}
