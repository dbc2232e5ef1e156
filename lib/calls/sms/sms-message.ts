import { smsMessages } from "@/db/schema";

export const smsColumns = {
  messageId: smsMessages.messageId,
  sourceNumber: smsMessages.sourceNumber,
  destinationNumber: smsMessages.destinationNumber,
  direction: smsMessages.direction,
  fragments: smsMessages.fragments,
  cost: smsMessages.cost,
  status: smsMessages.status,
  deliveryStatus: smsMessages.deliveryStatus,
  errorMessage: smsMessages.errorMessage,
  processedAt: smsMessages.processedAt,
  transactionId: smsMessages.transactionId,
  text: smsMessages.text,
};

/** Text message as reported by the engine; its text is null unless it was stored. */
export type SmsMessage = Pick<typeof smsMessages.$inferSelect, keyof typeof smsColumns>;
