export { ForbiddenPage as default } from "@/app/_shell/forbidden-page";
