CREATE TYPE "public"."agreement_signing" AS ENUM('MANUAL', 'ESIGNATURE');--> statement-breakpoint
CREATE TYPE "public"."agreement_status" AS ENUM('NEW', 'IN_PROCESS', 'VERIFIED', 'REJECTED');--> statement-breakpoint
CREATE TYPE "public"."verification_creation_type" AS ENUM('MANUAL', 'GOSUSLUGI', 'TRANSFER_RIGHTS');--> statement-breakpoint
CREATE TABLE "verification_agreements" (
	"agreement_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "verification_agreements_agreement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"verification_id" bigint NOT NULL,
	"agreement_number" text NOT NULL,
	"agreement_date" date NOT NULL,
	"agreement_kind" text NOT NULL,
	"signing" "agreement_signing" NOT NULL,
	"status" "agreement_status" DEFAULT 'NEW' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "verification_agreements_account_key" UNIQUE("account_id","agreement_id"),
	CONSTRAINT "verification_agreements_number" UNIQUE("account_id","verification_id","agreement_number")
);
--> statement-breakpoint
ALTER TABLE "verification_agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_documents" ADD COLUMN "agreement_id" bigint;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "creation_type" "verification_creation_type" DEFAULT 'MANUAL' NOT NULL;--> statement-breakpoint
ALTER TABLE "verification_agreements" ADD CONSTRAINT "verification_agreements_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_agreements" ADD CONSTRAINT "verification_agreements_verification" FOREIGN KEY ("account_id","verification_id") REFERENCES "public"."verifications"("account_id","verification_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_documents" ADD CONSTRAINT "account_documents_agreement" FOREIGN KEY ("account_id","agreement_id") REFERENCES "public"."verification_agreements"("account_id","agreement_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "account" ON "verification_agreements" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "verification_agreements" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER TABLE "verification_agreements" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "verification_agreements" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT ON "verification_agreements" TO gatehouse_worker;
