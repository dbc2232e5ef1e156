export { ForbiddenPage as default } from "../_shell/forbidden-page";
