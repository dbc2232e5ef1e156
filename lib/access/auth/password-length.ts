/** Minimum and maximum length of a password in characters (NIST SP 800-63B: 15 where it is the only factor). */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;
