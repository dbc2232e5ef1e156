ALTER TABLE "acd_sessions" ADD COLUMN "acd_request_id" text;--> statement-breakpoint
ALTER TABLE "bank_cards" ADD COLUMN "told_expiring" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "bank_cards" ADD COLUMN "told_expired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "bank_cards_untold" ON "bank_cards" USING btree ("expiry_year","expiry_month") WHERE not "bank_cards"."told_expired";--> statement-breakpoint
CREATE POLICY "worker" ON "bank_cards" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT ("bank_card_id", "account_id", "expiry_month", "expiry_year", "told_expiring", "told_expired") ON "bank_cards" TO gatehouse_worker;--> statement-breakpoint
GRANT UPDATE ("subuser_id") ON "service_accounts" TO gatehouse_app;
