"use client";

export { ErrorPage as default } from "../_shell/error-page";
