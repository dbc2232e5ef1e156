/** Pages of the tab. */
export const sipParts = [
  { slug: "sip-registrations", name: "SIP registrations" },
  { slug: "sip-registrations/whatsapp", name: "WhatsApp numbers" },
] as const;
