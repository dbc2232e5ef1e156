import type { Subuser } from "@/lib/access/subusers/subuser";

/** Subuser by ID and name, as in the viewer; the other fields are loaded when a viewer with SUBUSERS requests them. */
export type SubuserMapper = Pick<Subuser, "subuserId" | "name"> & Partial<Subuser>;
