import type { Subuser } from "@/lib/access/subusers/subuser";

/** A subuser by name, as a viewer knows themselves; the rest is read when somebody who holds SUBUSERS asks for it. */
export type SubuserMapper = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;
