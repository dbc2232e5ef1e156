CREATE TYPE "public"."ledger_book" AS ENUM('BALANCE', 'PAYMENTS', 'USAGE', 'NUMBERS', 'SUBSCRIPTIONS', 'TRANSFERS', 'USERS', 'TAXES', 'ADJUSTMENTS');--> statement-breakpoint
CREATE TYPE "public"."payment_method" AS ENUM('BANK_TRANSFER', 'CARD');--> statement-breakpoint
CREATE TYPE "public"."payment_status" AS ENUM('PENDING', 'CONFIRMED', 'REJECTED', 'CANCELED');--> statement-breakpoint
CREATE TYPE "public"."transaction_type" AS ENUM('BANK_TRANSFER', 'CARD_PAYMENT', 'AUTO_TOP_UP', 'CALL_CHARGE', 'RECORDING_CHARGE', 'SMS_CHARGE', 'RESOURCE_CHARGE', 'PHONE_NUMBER_INSTALLATION', 'PHONE_NUMBER_CHARGE', 'PHONE_NUMBER_RENEWAL', 'SIP_REGISTRATION_CHARGE', 'SIP_REGISTRATION_RENEWAL', 'PLAN_CHARGE', 'PLAN_RENEWAL', 'PLAN_OVERRUN', 'TRANSFER_TO_CHILD', 'TRANSFER_FROM_CHILD', 'TRANSFER_TO_PARENT', 'TRANSFER_FROM_PARENT', 'TRANSFER_TO_USER', 'TRANSFER_FROM_USER', 'GIFT', 'REFUND', 'TAX', 'GRACE_CREDIT', 'ADJUSTMENT');--> statement-breakpoint
CREATE TYPE "public"."mail_status" AS ENUM('QUEUED', 'SENT', 'GIVEN_UP');--> statement-breakpoint
CREATE TYPE "public"."notification_group" AS ENUM('NEWS', 'TARIFF_CHANGING', 'ACCOUNT', 'DEVELOPMENT');--> statement-breakpoint
CREATE TYPE "public"."verification_call_purpose" AS ENUM('CALLER_ID', 'TEST_NUMBER');--> statement-breakpoint
CREATE TYPE "public"."verification_call_status" AS ENUM('REQUESTED', 'TAKEN', 'PLACED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."invoice_status" AS ENUM('ISSUED', 'PAID', 'CANCELED');--> statement-breakpoint
CREATE TYPE "public"."plan_type" AS ENUM('IM', 'MAU');--> statement-breakpoint
CREATE TYPE "public"."address_proof_status" AS ENUM('PENDING', 'IN_PROGRESS', 'VERIFIED', 'DECLINED');--> statement-breakpoint
CREATE TYPE "public"."document_status" AS ENUM('IN_PROGRESS', 'ACCEPTED', 'REJECTED', 'INCOMPLETE_SET');--> statement-breakpoint
CREATE TYPE "public"."legal_status" AS ENUM('INDIVIDUAL', 'LEGAL_ENTITY', 'ENTREPRENEUR');--> statement-breakpoint
CREATE TYPE "public"."verification_status" AS ENUM('AWAITING_DOCUMENTS_UPLOADING', 'AWAITING_AGREEMENT_UPLOADING', 'AWAITING_VERIFICATION', 'WAITING_FOR_CONFIRMATION_DOCUMENTS', 'VERIFIED', 'REJECTED', 'WAITING_PERIOD_EXPIRED');--> statement-breakpoint
CREATE TYPE "public"."delivery_status" AS ENUM('QUEUED', 'DELIVERED', 'GIVEN_UP', 'CANCELED');--> statement-breakpoint
ALTER TYPE "public"."audit_actor" ADD VALUE 'API_KEY';--> statement-breakpoint
ALTER TYPE "public"."audit_actor" ADD VALUE 'SYSTEM';--> statement-breakpoint
CREATE TABLE "account_balances" (
	"account_id" bigint PRIMARY KEY NOT NULL,
	"balance" bigint DEFAULT 0 NOT NULL,
	"credit_limit" bigint DEFAULT 0 NOT NULL,
	"entries" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_balances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"entry_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"transaction_id" bigint NOT NULL,
	"book" "ledger_book" NOT NULL,
	"amount" bigint NOT NULL,
	"sequence" bigint,
	"balance_after" bigint
);
--> statement-breakpoint
ALTER TABLE "ledger_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payments" (
	"payment_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments_payment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"method" "payment_method" NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"reference" text NOT NULL,
	"status" "payment_status" DEFAULT 'PENDING' NOT NULL,
	"asked_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL,
	"transaction_id" bigint
);
--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transactions" (
	"transaction_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "transactions_transaction_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"performed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"transaction_type" "transaction_type" NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"transaction_description" text DEFAULT '' NOT NULL,
	"on_hold" boolean DEFAULT false NOT NULL,
	"application_id" bigint,
	"user_id" bigint,
	"related_account_id" bigint,
	"resource_type" text,
	"resource_id" text,
	"external_key" text,
	CONSTRAINT "transactions_account_key" UNIQUE("account_id","transaction_id")
);
--> statement-breakpoint
ALTER TABLE "transactions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"mail_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mails_mail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" "sealed",
	"status" "mail_status" DEFAULT 'QUEUED' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"problem" text
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_contacts" (
	"contact_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notification_contacts_contact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"contact_type" text DEFAULT 'email' NOT NULL,
	"contact_data" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"is_persistent" boolean DEFAULT false NOT NULL,
	"notification_group" "notification_group"[] NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"code_attempts_left" integer DEFAULT 0 NOT NULL,
	"next_verification_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notification_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "caller_ids" (
	"callerid_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "caller_ids_callerid_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"callerid_number" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"active" boolean DEFAULT false NOT NULL,
	"verified_until" timestamp with time zone,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"code_entering_attempts_left" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "caller_ids" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "number_offers" (
	"number_offer_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "number_offers_number_offer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"phone_number" text NOT NULL,
	"country_code" text NOT NULL,
	"country_state" text DEFAULT '' NOT NULL,
	"category_name" text NOT NULL,
	"region_name" text DEFAULT '' NOT NULL,
	"price" bigint NOT NULL,
	"installation_price" bigint DEFAULT 0 NOT NULL,
	"currency" text NOT NULL,
	"is_sms_supported" boolean DEFAULT false NOT NULL,
	"address_proof" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "number_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "personal_test_numbers" (
	"account_id" bigint PRIMARY KEY NOT NULL,
	"phone_number" text NOT NULL,
	"country_code" text NOT NULL,
	"is_verified" boolean DEFAULT false NOT NULL,
	"code_hash" text,
	"code_expires_at" timestamp with time zone,
	"code_attempts_left" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "personal_test_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "test_number_routes" (
	"account_id" bigint NOT NULL,
	"test_number_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"rule_id" bigint,
	"access_code" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "test_number_routes_account_id_test_number_id_pk" PRIMARY KEY("account_id","test_number_id")
);
--> statement-breakpoint
ALTER TABLE "test_number_routes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "test_numbers" (
	"test_number_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "test_numbers_test_number_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"phone_number" text NOT NULL,
	"country_code" text NOT NULL,
	"region_name" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "test_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification_calls" (
	"verification_call_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "verification_calls_verification_call_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"purpose" "verification_call_purpose" NOT NULL,
	"phone_number" text NOT NULL,
	"code" "sealed" NOT NULL,
	"status" "verification_call_status" DEFAULT 'REQUESTED' NOT NULL,
	"problem" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_at" timestamp with time zone,
	"reported_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "verification_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "record_storages" (
	"record_storage_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record_storages_record_storage_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"record_storage_name" text NOT NULL,
	"host" text NOT NULL,
	"region" text NOT NULL,
	"bucket" text NOT NULL,
	"key_id" "sealed" NOT NULL,
	"secret_key" "sealed" NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"tested_at" timestamp with time zone,
	"test_problem" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "record_storages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_keys" (
	"api_key_id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" bigint NOT NULL,
	"key_hash" "bytea" NOT NULL,
	"prefix" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "authorized_ips" (
	"authorized_ip_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "authorized_ips_authorized_ip_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"authorized_ip" "cidr" NOT NULL,
	"allowed" boolean NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "authorized_ips" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pstn_black_list" (
	"pstn_blacklist_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pstn_black_list_pstn_blacklist_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"pstn_blacklist_phone" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pstn_black_list" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sip_white_list" (
	"sip_whitelist_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sip_white_list_sip_whitelist_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"sip_whitelist_network" "cidr" NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sip_white_list" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auto_top_ups" (
	"account_id" bigint PRIMARY KEY NOT NULL,
	"auto_charge" boolean DEFAULT false NOT NULL,
	"bank_card_id" bigint,
	"min_balance" bigint NOT NULL,
	"card_overrun_value" bigint NOT NULL,
	"receipt_email" text DEFAULT '' NOT NULL,
	"last_error_date" timestamp with time zone,
	"last_error_amount" bigint,
	"last_error_message" text,
	"tried_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "auto_top_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "bank_cards" (
	"bank_card_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bank_cards_bank_card_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"provider" text NOT NULL,
	"provider_token" "sealed" NOT NULL,
	"last_digits" text NOT NULL,
	"card_holder" text NOT NULL,
	"card_type" text NOT NULL,
	"expiry_month" integer NOT NULL,
	"expiry_year" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bank_cards_account_key" UNIQUE("account_id","bank_card_id")
);
--> statement-breakpoint
ALTER TABLE "bank_cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_rows" (
	"invoice_row_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invoice_rows_invoice_row_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"invoice_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"service_name" text NOT NULL,
	"quantity" bigint NOT NULL,
	"amount" bigint NOT NULL,
	"tax_name" text DEFAULT '' NOT NULL,
	"tax_rate" numeric(6, 3) DEFAULT '0' NOT NULL,
	"tax_amount" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invoice_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoices" (
	"invoice_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "invoices_invoice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"invoice_number" text NOT NULL,
	"invoice_date" date NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"status" "invoice_status" DEFAULT 'ISSUED' NOT NULL,
	"currency" text NOT NULL,
	"amount_tax" bigint NOT NULL,
	"amount_discount" bigint NOT NULL,
	"amount_total" bigint NOT NULL,
	"amount_to_pay" bigint NOT NULL,
	"bill_to" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoices_account_key" UNIQUE("account_id","invoice_id")
);
--> statement-breakpoint
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_subscriptions" (
	"plan_subscription_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan_subscriptions_plan_subscription_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"plan_subscription_template_id" bigint NOT NULL,
	"plan_type" "plan_type" NOT NULL,
	"plan_name" text NOT NULL,
	"periodic_charge" bigint NOT NULL,
	"packages" jsonb NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"next_charge" date NOT NULL,
	"ends_at_next_charge" boolean DEFAULT false NOT NULL,
	"next_plan_template_id" bigint,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_templates" (
	"plan_subscription_template_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "plan_templates_plan_subscription_template_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"plan_type" "plan_type" NOT NULL,
	"plan_name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"periodic_charge" bigint NOT NULL,
	"currency" text NOT NULL,
	"packages" jsonb NOT NULL,
	"on_offer" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
ALTER TABLE "plan_templates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_documents" (
	"account_document_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "account_documents_account_document_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"verification_id" bigint,
	"regulation_address_id" bigint,
	"document_kind" text NOT NULL,
	"file_key" text NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"file_size" integer NOT NULL,
	"status" "document_status" DEFAULT 'IN_PROGRESS' NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"uploaded_by" text NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_documents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "address_proofs" (
	"regulation_address_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "address_proofs_regulation_address_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"country_code" text NOT NULL,
	"phone_category_name" text NOT NULL,
	"salutation" text NOT NULL,
	"company" text DEFAULT '' NOT NULL,
	"first_name" text DEFAULT '' NOT NULL,
	"last_name" text DEFAULT '' NOT NULL,
	"owner_country_code" text NOT NULL,
	"city" text NOT NULL,
	"zip_code" text NOT NULL,
	"street" text NOT NULL,
	"building" text DEFAULT '' NOT NULL,
	"status" "address_proof_status" DEFAULT 'PENDING' NOT NULL,
	"reject_message" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "address_proofs_account_key" UNIQUE("account_id","regulation_address_id")
);
--> statement-breakpoint
ALTER TABLE "address_proofs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verifications" (
	"verification_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "verifications_verification_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"legal_status" "legal_status" NOT NULL,
	"status" "verification_status" DEFAULT 'AWAITING_DOCUMENTS_UPLOADING' NOT NULL,
	"particulars" jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "verifications_account_key" UNIQUE("account_id","verification_id")
);
--> statement-breakpoint
ALTER TABLE "verifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_attempts" (
	"webhook_attempt_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "webhook_attempts_webhook_attempt_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"delivery_id" bigint NOT NULL,
	"attempted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"status_code" integer,
	"duration_ms" integer NOT NULL,
	"problem" text
);
--> statement-breakpoint
ALTER TABLE "webhook_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"delivery_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "webhook_deliveries_delivery_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"callback_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"type" text NOT NULL,
	"body" jsonb NOT NULL,
	"status" "delivery_status" DEFAULT 'QUEUED' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone,
	CONSTRAINT "webhook_deliveries_account_key" UNIQUE("account_id","delivery_id")
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhooks" (
	"account_id" bigint PRIMARY KEY NOT NULL,
	"callback_url" text NOT NULL,
	"secret" "sealed" NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"types" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "webhooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "parent_account_id" bigint;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "frozen" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "currency" text DEFAULT 'USD' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "language_code" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "account_first_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "account_last_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "account_custom_data" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "billing_address_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "billing_address_country_code" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "billing_address_state" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "billing_address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "billing_address_zip" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "billing_address_phone" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "min_balance_to_notify" bigint DEFAULT 50000 NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "account_notifications" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "tariff_changing_notifications" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "news_notifications" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "send_js_error" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "a2p_sms_enabled" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "entered_from_session_id" bigint;--> statement-breakpoint
ALTER TABLE "account_balances" ADD CONSTRAINT "account_balances_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_transaction" FOREIGN KEY ("account_id","transaction_id") REFERENCES "public"."transactions"("account_id","transaction_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_transaction" FOREIGN KEY ("account_id","transaction_id") REFERENCES "public"."transactions"("account_id","transaction_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transactions" ADD CONSTRAINT "transactions_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_contacts" ADD CONSTRAINT "notification_contacts_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caller_ids" ADD CONSTRAINT "caller_ids_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_test_numbers" ADD CONSTRAINT "personal_test_numbers_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_number_routes" ADD CONSTRAINT "test_number_routes_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_number_routes" ADD CONSTRAINT "test_number_routes_test_number_id_test_numbers_test_number_id_fk" FOREIGN KEY ("test_number_id") REFERENCES "public"."test_numbers"("test_number_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_number_routes" ADD CONSTRAINT "test_number_routes_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "test_number_routes" ADD CONSTRAINT "test_number_routes_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE SET NULL ("rule_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verification_calls" ADD CONSTRAINT "verification_calls_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_storages" ADD CONSTRAINT "record_storages_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorized_ips" ADD CONSTRAINT "authorized_ips_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pstn_black_list" ADD CONSTRAINT "pstn_black_list_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sip_white_list" ADD CONSTRAINT "sip_white_list_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auto_top_ups" ADD CONSTRAINT "auto_top_ups_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auto_top_ups" ADD CONSTRAINT "auto_top_ups_card" FOREIGN KEY ("account_id","bank_card_id") REFERENCES "public"."bank_cards"("account_id","bank_card_id") ON DELETE SET NULL ("bank_card_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_cards" ADD CONSTRAINT "bank_cards_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_rows" ADD CONSTRAINT "invoice_rows_invoice" FOREIGN KEY ("account_id","invoice_id") REFERENCES "public"."invoices"("account_id","invoice_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_subscriptions" ADD CONSTRAINT "plan_subscriptions_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_subscriptions" ADD CONSTRAINT "plan_subscriptions_plan_subscription_template_id_plan_templates_plan_subscription_template_id_fk" FOREIGN KEY ("plan_subscription_template_id") REFERENCES "public"."plan_templates"("plan_subscription_template_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_subscriptions" ADD CONSTRAINT "plan_subscriptions_next_plan_template_id_plan_templates_plan_subscription_template_id_fk" FOREIGN KEY ("next_plan_template_id") REFERENCES "public"."plan_templates"("plan_subscription_template_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_documents" ADD CONSTRAINT "account_documents_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_documents" ADD CONSTRAINT "account_documents_verification" FOREIGN KEY ("account_id","verification_id") REFERENCES "public"."verifications"("account_id","verification_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_documents" ADD CONSTRAINT "account_documents_address_proof" FOREIGN KEY ("account_id","regulation_address_id") REFERENCES "public"."address_proofs"("account_id","regulation_address_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_proofs" ADD CONSTRAINT "address_proofs_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_delivery" FOREIGN KEY ("account_id","delivery_id") REFERENCES "public"."webhook_deliveries"("account_id","delivery_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_sequence_key" ON "ledger_entries" USING btree ("account_id","sequence");--> statement-breakpoint
CREATE INDEX "ledger_entries_of_transaction" ON "ledger_entries" USING btree ("account_id","transaction_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_reference_key" ON "payments" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "payments_order" ON "payments" USING btree ("account_id","created_at","payment_id");--> statement-breakpoint
CREATE INDEX "payments_open" ON "payments" USING btree ("status","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "transactions_external_key" ON "transactions" USING btree ("account_id","external_key");--> statement-breakpoint
CREATE INDEX "transactions_order" ON "transactions" USING btree ("account_id","performed_at","transaction_id");--> statement-breakpoint
CREATE INDEX "transactions_type_order" ON "transactions" USING btree ("account_id","transaction_type","performed_at","transaction_id");--> statement-breakpoint
CREATE INDEX "transactions_application_order" ON "transactions" USING btree ("account_id","application_id","performed_at","transaction_id");--> statement-breakpoint
CREATE INDEX "transactions_related_order" ON "transactions" USING btree ("account_id","related_account_id","performed_at","transaction_id");--> statement-breakpoint
CREATE INDEX "transactions_user_order" ON "transactions" USING btree ("account_id","user_id","performed_at","transaction_id");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("next_attempt_at") WHERE "mails"."status" = 'QUEUED';--> statement-breakpoint
CREATE INDEX "mails_order" ON "mails" USING btree ("account_id","created_at","mail_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_contacts_data_key" ON "notification_contacts" USING btree ("account_id","contact_type",lower("contact_data"));--> statement-breakpoint
CREATE INDEX "notification_contacts_order" ON "notification_contacts" USING btree ("account_id","created_at","contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "caller_ids_number_key" ON "caller_ids" USING btree ("account_id","callerid_number");--> statement-breakpoint
CREATE INDEX "caller_ids_order" ON "caller_ids" USING btree ("account_id","callerid_number","callerid_id");--> statement-breakpoint
CREATE UNIQUE INDEX "number_offers_number_key" ON "number_offers" USING btree ("phone_number");--> statement-breakpoint
CREATE INDEX "number_offers_order" ON "number_offers" USING btree ("currency","country_code","category_name","region_name","phone_number","number_offer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "test_number_routes_code_key" ON "test_number_routes" USING btree ("test_number_id","access_code");--> statement-breakpoint
CREATE UNIQUE INDEX "test_numbers_number_key" ON "test_numbers" USING btree ("phone_number");--> statement-breakpoint
CREATE INDEX "verification_calls_of_number" ON "verification_calls" USING btree ("account_id","purpose","phone_number","created_at");--> statement-breakpoint
CREATE INDEX "verification_calls_open" ON "verification_calls" USING btree ("account_id","verification_call_id") WHERE "verification_calls"."status" in ('REQUESTED', 'TAKEN');--> statement-breakpoint
CREATE UNIQUE INDEX "record_storages_name_key" ON "record_storages" USING btree ("account_id",lower("record_storage_name"));--> statement-breakpoint
CREATE UNIQUE INDEX "record_storages_default_key" ON "record_storages" USING btree ("account_id") WHERE "record_storages"."is_default";--> statement-breakpoint
CREATE INDEX "record_storages_order" ON "record_storages" USING btree ("account_id","record_storage_name","record_storage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "api_keys_order" ON "api_keys" USING btree ("account_id","created_at","api_key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "authorized_ips_network_key" ON "authorized_ips" USING btree ("account_id","authorized_ip");--> statement-breakpoint
CREATE INDEX "authorized_ips_order" ON "authorized_ips" USING btree ("account_id","created","authorized_ip_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pstn_black_list_phone_key" ON "pstn_black_list" USING btree ("account_id","pstn_blacklist_phone");--> statement-breakpoint
CREATE INDEX "pstn_black_list_order" ON "pstn_black_list" USING btree ("account_id","created","pstn_blacklist_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sip_white_list_network_key" ON "sip_white_list" USING btree ("account_id","sip_whitelist_network");--> statement-breakpoint
CREATE INDEX "sip_white_list_order" ON "sip_white_list" USING btree ("account_id","created","sip_whitelist_id");--> statement-breakpoint
CREATE INDEX "bank_cards_order" ON "bank_cards" USING btree ("account_id","created_at","bank_card_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_rows_position_key" ON "invoice_rows" USING btree ("account_id","invoice_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_number_key" ON "invoices" USING btree ("invoice_number");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_period_key" ON "invoices" USING btree ("account_id","period_from");--> statement-breakpoint
CREATE INDEX "invoices_order" ON "invoices" USING btree ("account_id","invoice_date","invoice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_subscriptions_current_key" ON "plan_subscriptions" USING btree ("account_id","plan_type") WHERE "plan_subscriptions"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "plan_subscriptions_order" ON "plan_subscriptions" USING btree ("account_id","started_at","plan_subscription_id");--> statement-breakpoint
CREATE INDEX "plan_subscriptions_due" ON "plan_subscriptions" USING btree ("next_charge") WHERE "plan_subscriptions"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "plan_templates_name_key" ON "plan_templates" USING btree ("plan_type","currency",lower("plan_name"));--> statement-breakpoint
CREATE UNIQUE INDEX "account_documents_file_key" ON "account_documents" USING btree ("file_key");--> statement-breakpoint
CREATE INDEX "account_documents_order" ON "account_documents" USING btree ("account_id","uploaded_at","account_document_id");--> statement-breakpoint
CREATE INDEX "address_proofs_order" ON "address_proofs" USING btree ("account_id","created_at","regulation_address_id");--> statement-breakpoint
CREATE INDEX "verifications_order" ON "verifications" USING btree ("account_id","created_at","verification_id");--> statement-breakpoint
CREATE INDEX "verifications_waiting" ON "verifications" USING btree ("status","submitted_at");--> statement-breakpoint
CREATE INDEX "webhook_attempts_of_delivery" ON "webhook_attempts" USING btree ("account_id","delivery_id","attempted_at","webhook_attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "webhook_deliveries_callback_key" ON "webhook_deliveries" USING btree ("callback_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_order" ON "webhook_deliveries" USING btree ("account_id","created_at","delivery_id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("next_attempt_at") WHERE "webhook_deliveries"."status" = 'QUEUED';--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_parent" FOREIGN KEY ("parent_account_id") REFERENCES "public"."accounts"("account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_entered_from" FOREIGN KEY ("entered_from_session_id") REFERENCES "public"."sessions"("session_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_children" ON "accounts" USING btree ("parent_account_id","account_name","account_id");--> statement-breakpoint
CREATE INDEX "audit_log_key" ON "audit_log" USING btree ("account_id","key_id","requested_at","audit_log_id");--> statement-breakpoint
CREATE INDEX "audit_log_address" ON "audit_log" USING btree ("account_id","address","requested_at","audit_log_id");--> statement-breakpoint
CREATE INDEX "audit_log_object" ON "audit_log" USING btree ("account_id","object_kind","object_id","requested_at","audit_log_id");--> statement-breakpoint
CREATE INDEX "sessions_entered_from_key" ON "sessions" USING btree ("entered_from_session_id");--> statement-breakpoint
CREATE POLICY "worker" ON "accounts" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "children" ON "accounts" AS PERMISSIVE FOR SELECT TO "gatehouse_app" USING (parent_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "parent" ON "scenarios" AS PERMISSIVE FOR SELECT TO "gatehouse_app" USING (application_id is null and account_id = (select parent_account_id from accounts where account_id = nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "phone_numbers" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "sip_registrations" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "account_balances" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "account_balances" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "ledger_entries" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "payments" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "payments" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "transactions" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "mails" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "mails" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "notification_contacts" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "caller_ids" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "catalog" ON "number_offers" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (nullif(current_setting('gatehouse.account_id', true), '') is not null);--> statement-breakpoint
CREATE POLICY "worker" ON "number_offers" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "personal_test_numbers" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "test_number_routes" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "catalog" ON "test_numbers" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (nullif(current_setting('gatehouse.account_id', true), '') is not null);--> statement-breakpoint
CREATE POLICY "worker" ON "test_numbers" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "verification_calls" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "record_storages" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "api_keys" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "api_keys" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "authorized_ips" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "authorized_ips" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "pstn_black_list" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sip_white_list" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "auto_top_ups" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "auto_top_ups" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "bank_cards" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "invoice_rows" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "invoices" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "invoices" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "plan_subscriptions" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "plan_subscriptions" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "catalog" ON "plan_templates" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (nullif(current_setting('gatehouse.account_id', true), '') is not null);--> statement-breakpoint
CREATE POLICY "worker" ON "plan_templates" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "account_documents" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "account_documents" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "address_proofs" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "address_proofs" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "verifications" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "verifications" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "webhook_attempts" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "webhooks" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
-- Row level security holds for the owner too.
ALTER TABLE "account_balances" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ledger_entries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "payments" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "transactions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mails" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notification_contacts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "caller_ids" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "number_offers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "personal_test_numbers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "test_number_routes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "test_numbers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "verification_calls" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "record_storages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "api_keys" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "authorized_ips" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pstn_black_list" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sip_white_list" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "auto_top_ups" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bank_cards" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invoice_rows" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "invoices" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_subscriptions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "plan_templates" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_documents" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "address_proofs" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "verifications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "webhook_attempts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "webhooks" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "payments", "plan_subscriptions", "bank_cards", "auto_top_ups", "test_number_routes", "personal_test_numbers", "caller_ids", "verification_calls", "verifications", "address_proofs", "account_documents", "notification_contacts", "mails", "authorized_ips", "sip_white_list", "pstn_black_list", "webhooks", "webhook_deliveries", "webhook_attempts", "record_storages" TO gatehouse_app;--> statement-breakpoint
-- The ledger is append-only, and a balance moves by its entries alone.
GRANT SELECT, INSERT ON "account_balances", "transactions", "ledger_entries" TO gatehouse_app;--> statement-breakpoint
GRANT UPDATE ("balance", "entries", "credit_limit") ON "account_balances" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, DELETE ON "number_offers" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT ON "plan_templates", "test_numbers" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "api_keys" TO gatehouse_app;--> statement-breakpoint
GRANT UPDATE ("expires_at") ON "api_keys" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT ON "api_keys", "authorized_ips" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("last_used_at") ON "api_keys" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("account_email", "location", "frozen", "language_code", "account_first_name", "account_last_name", "account_custom_data", "billing_address_name", "billing_address_country_code", "billing_address_state", "billing_address", "billing_address_zip", "billing_address_phone", "min_balance_to_notify", "account_notifications", "tariff_changing_notifications", "news_notifications", "send_js_error", "a2p_sms_enabled", "version") ON "accounts" TO gatehouse_app;--> statement-breakpoint
-- Background work and the operator's commands find what is due; what becomes of it happens in its account.
GRANT SELECT ("account_id", "account_name", "parent_account_id", "currency", "active", "frozen", "created_at") ON "accounts" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ON "account_balances", "payments", "plan_subscriptions", "auto_top_ups" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("invoice_id", "account_id", "invoice_number", "invoice_date", "period_from", "period_to", "status", "currency", "amount_total", "amount_to_pay") ON "invoices" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("phone_id", "account_id", "phone_number", "next_renewal", "auto_charge", "deactivated", "canceled", "activation_status") ON "phone_numbers" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("sip_registration_id", "account_id", "next_subscription_renewal", "deactivated") ON "sip_registrations" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ON "verifications", "address_proofs", "account_documents" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "number_offers", "test_numbers", "plan_templates" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("mail_id", "account_id", "status", "attempts", "next_attempt_at", "created_at"), UPDATE ("attempts", "next_attempt_at"), DELETE ON "mails" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("delivery_id", "account_id", "status", "attempts", "next_attempt_at", "created_at"), UPDATE ("attempts", "next_attempt_at"), DELETE ON "webhook_deliveries" TO gatehouse_worker;--> statement-breakpoint
ALTER TABLE "bank_cards" ADD CONSTRAINT "bank_cards_last_digits" CHECK (last_digits ~ '^[0-9]{4}$');--> statement-breakpoint
-- An entry of the book BALANCE moves the balance, and says which entry it is and what the balance is after it; so the
-- balance is the sum of its entries, one after the other, and whoever moves an account's money waits for who moves it now.
CREATE FUNCTION move_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.book <> 'BALANCE' THEN
		NEW.sequence := NULL;
		NEW.balance_after := NULL;
		RETURN NEW;
	END IF;
	INSERT INTO public.account_balances (account_id) VALUES (NEW.account_id) ON CONFLICT DO NOTHING;
	UPDATE public.account_balances SET balance = balance + NEW.amount, entries = entries + 1
		WHERE account_id = NEW.account_id RETURNING entries, balance INTO NEW.sequence, NEW.balance_after;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER ledger_entries_move_balance BEFORE INSERT ON "ledger_entries" FOR EACH ROW EXECUTE FUNCTION move_balance();--> statement-breakpoint
CREATE FUNCTION balances_move_by_entries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'INSERT' THEN
		IF NEW.balance <> 0 OR NEW.entries <> 0 THEN
			RAISE EXCEPTION 'a balance begins at zero';
		END IF;
	ELSIF (NEW.balance, NEW.entries) IS DISTINCT FROM (OLD.balance, OLD.entries) AND pg_trigger_depth() < 2 THEN
		RAISE EXCEPTION 'a balance moves by entries of the ledger alone';
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER account_balances_move_by_entries BEFORE INSERT OR UPDATE ON "account_balances" FOR EACH ROW EXECUTE FUNCTION balances_move_by_entries();--> statement-breakpoint
-- A transaction's entries come to zero, and those of its account's balance to the transaction's amount.
CREATE FUNCTION ledger_is_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	wrong bigint;
BEGIN
	SELECT entries.transaction_id INTO wrong
		FROM public.ledger_entries entries JOIN public.transactions USING (account_id, transaction_id)
		WHERE (entries.account_id, entries.transaction_id) IN (SELECT account_id, transaction_id FROM new_entries)
		GROUP BY entries.account_id, entries.transaction_id, transactions.amount
		HAVING sum(entries.amount) <> 0 OR coalesce(sum(entries.amount) FILTER (WHERE book = 'BALANCE'), 0) <> transactions.amount
		LIMIT 1;
	IF wrong IS NOT NULL THEN
		RAISE EXCEPTION 'the entries of transaction % are not balanced', wrong;
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER ledger_entries_balanced AFTER INSERT ON "ledger_entries" REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_balanced();--> statement-breakpoint
CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the ledger is append-only: % of % is refused', TG_OP, TG_TABLE_NAME;
END $$;--> statement-breakpoint
CREATE TRIGGER transactions_append_only BEFORE UPDATE OR DELETE ON "transactions" FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();--> statement-breakpoint
CREATE TRIGGER transactions_no_truncate BEFORE TRUNCATE ON "transactions" FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();--> statement-breakpoint
CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE ON "ledger_entries" FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();--> statement-breakpoint
CREATE TRIGGER ledger_entries_no_truncate BEFORE TRUNCATE ON "ledger_entries" FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
--> statement-breakpoint
ALTER TYPE "public"."audit_actor" ADD VALUE 'PARENT';--> statement-breakpoint
ALTER TABLE "rule_scenarios" DROP CONSTRAINT "rule_scenarios_scenario";
--> statement-breakpoint
ALTER TABLE "rule_scenarios" ADD COLUMN "scenario_account_id" bigint;--> statement-breakpoint
-- Up to now every scenario was the rule's own account's; the owner sees no row while row level security holds for it too.
ALTER TABLE "rule_scenarios" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "rule_scenarios" SET "scenario_account_id" = "account_id";--> statement-breakpoint
ALTER TABLE "rule_scenarios" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rule_scenarios" ALTER COLUMN "scenario_account_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "jobs" ADD COLUMN "entered" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rule_scenarios" ADD CONSTRAINT "rule_scenarios_scenario" FOREIGN KEY ("scenario_account_id","scenario_id") REFERENCES "public"."scenarios"("account_id","scenario_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rule_scenarios_of_account" ON "rule_scenarios" USING btree ("scenario_account_id","scenario_id");--> statement-breakpoint
CREATE POLICY "shared" ON "rule_scenarios" AS PERMISSIVE FOR SELECT TO "gatehouse_app" USING (scenario_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "family" ON "rule_scenarios" AS RESTRICTIVE FOR INSERT TO "gatehouse_app" WITH CHECK (scenario_account_id = account_id or scenario_account_id = (select parent_account_id from accounts where account_id = nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
-- The policy above looks at what is added: a row is never changed, so that no other account's scenario comes into one later.
REVOKE UPDATE ON "rule_scenarios" FROM gatehouse_app;--> statement-breakpoint
CREATE POLICY "children" ON "account_balances" AS PERMISSIVE FOR SELECT TO "gatehouse_app" USING (account_id in (select account_id from accounts where parent_account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)));--> statement-breakpoint
-- One level: a child account has none under it.
CREATE FUNCTION accounts_are_one_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.parent_account_id IS NOT NULL AND EXISTS (
		SELECT FROM public.accounts WHERE (account_id = NEW.parent_account_id AND parent_account_id IS NOT NULL) OR parent_account_id = NEW.account_id
	) THEN
		RAISE EXCEPTION 'a child account has no child accounts';
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER accounts_one_level BEFORE INSERT OR UPDATE OF "parent_account_id" ON "accounts" FOR EACH ROW EXECUTE FUNCTION accounts_are_one_level();
--> statement-breakpoint
CREATE INDEX "sip_registrations_renewal_order" ON "sip_registrations" USING btree ("account_id","next_subscription_renewal","sip_registration_id");
--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "totals" jsonb;
--> statement-breakpoint
CREATE TABLE "invoice_counters" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invoice_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "phone_numbers" ADD COLUMN "risk_told_for" date;--> statement-breakpoint
ALTER TABLE "phone_numbers" ADD COLUMN "frozen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sip_registrations" ADD COLUMN "risk_told_for" date;--> statement-breakpoint
ALTER TABLE "sip_registrations" ADD COLUMN "frozen_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "plan_subscriptions" ADD COLUMN "risk_told_for" date;--> statement-breakpoint
CREATE INDEX "phone_numbers_due" ON "phone_numbers" USING btree ("next_renewal") WHERE not "phone_numbers"."deactivated";--> statement-breakpoint
CREATE INDEX "sip_registrations_due" ON "sip_registrations" USING btree ("next_subscription_renewal");--> statement-breakpoint
CREATE POLICY "catalog" ON "invoice_counters" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (nullif(current_setting('gatehouse.account_id', true), '') is not null);--> statement-breakpoint
ALTER TABLE "invoice_counters" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "invoice_counters" TO gatehouse_app;--> statement-breakpoint
-- An invoice is never changed but for its state.
GRANT SELECT, INSERT ON "invoices", "invoice_rows" TO gatehouse_app;--> statement-breakpoint
GRANT UPDATE ("status") ON "invoices" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT ("price", "frozen_at", "risk_told_for") ON "phone_numbers" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("subscription_price", "frozen_at", "risk_told_for") ON "sip_registrations" TO gatehouse_worker;
--> statement-breakpoint
CREATE INDEX "transactions_in_order" ON "transactions" USING btree ("account_id","performed_at","transaction_id") WHERE amount > 0;--> statement-breakpoint
CREATE INDEX "transactions_on_hold_order" ON "transactions" USING btree ("account_id","performed_at","transaction_id") WHERE on_hold;
--> statement-breakpoint
ALTER TABLE "recordings" ADD COLUMN "deleted_at" timestamp with time zone;
--> statement-breakpoint
CREATE TABLE "number_purchases" (
	"number_purchase_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "number_purchases_number_purchase_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"request_key" text NOT NULL,
	"phone_numbers" text[] NOT NULL,
	"total" bigint DEFAULT 0 NOT NULL,
	"bought_by" text NOT NULL,
	"bought_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "number_purchases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "number_configurations" (
	"phone_id" bigint PRIMARY KEY NOT NULL,
	"account_id" bigint NOT NULL,
	"business_name" text NOT NULL,
	"purpose" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text NOT NULL,
	"contact_phone" text NOT NULL,
	"submitted_by" text NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"problem" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "number_configurations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "phone_numbers_number_key";--> statement-breakpoint
ALTER TABLE "number_offers" ADD COLUMN "needs_configuration" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "number_purchases" ADD CONSTRAINT "number_purchases_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "number_configurations" ADD CONSTRAINT "number_configurations_number" FOREIGN KEY ("account_id","phone_id") REFERENCES "public"."phone_numbers"("account_id","phone_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "number_purchases_request_key" ON "number_purchases" USING btree ("account_id","request_key");--> statement-breakpoint
CREATE INDEX "number_offers_country_order" ON "number_offers" USING btree ("currency","country_code","phone_number","number_offer_id");--> statement-breakpoint
CREATE INDEX "phone_numbers_purchase_order" ON "phone_numbers" USING btree ("account_id","purchase_date","phone_id");--> statement-breakpoint
CREATE INDEX "phone_numbers_renewal_order" ON "phone_numbers" USING btree ("account_id","next_renewal","phone_id");--> statement-breakpoint
CREATE UNIQUE INDEX "phone_numbers_number_key" ON "phone_numbers" USING btree ("phone_number") WHERE not "phone_numbers"."deactivated";--> statement-breakpoint
CREATE POLICY "account" ON "number_purchases" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "number_configurations" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));
--> statement-breakpoint
ALTER TABLE "number_purchases" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "number_configurations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT ON "number_purchases" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "number_configurations" TO gatehouse_app;--> statement-breakpoint
-- Nothing of an offer is ever changed; whoever buys it may lock it first, and a lock asks for this.
GRANT UPDATE ("created_at") ON "number_offers" TO gatehouse_app;
--> statement-breakpoint
CREATE INDEX "sms_messages_texts" ON "sms_messages" USING btree ("account_id","direction","message_id") WHERE "sms_messages"."text" is not null;
--> statement-breakpoint
ALTER TABLE "record_storages" ADD CONSTRAINT "record_storages_account_key" UNIQUE("account_id","record_storage_id");--> statement-breakpoint
ALTER TABLE "recordings" ADD COLUMN "record_storage_id" bigint;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_storage" FOREIGN KEY ("account_id","record_storage_id") REFERENCES "public"."record_storages"("account_id","record_storage_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recordings_in_storage" ON "recordings" USING btree ("account_id","record_storage_id") WHERE "recordings"."record_storage_id" is not null;
--> statement-breakpoint
ALTER TABLE "push_credentials" ADD COLUMN "told_expiring" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "push_credentials" ADD COLUMN "told_expired" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "caller_ids" ADD COLUMN "told_expiring" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "webhooks" ADD COLUMN "old_secret" "sealed";--> statement-breakpoint
ALTER TABLE "webhooks" ADD COLUMN "old_secret_until" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "push_credentials_ends" ON "push_credentials" USING btree ("expiration_date");--> statement-breakpoint
CREATE INDEX "caller_ids_ends" ON "caller_ids" USING btree ("verified_until");--> statement-breakpoint
CREATE POLICY "worker" ON "push_credentials" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "caller_ids" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
GRANT SELECT ("push_credential_id", "account_id", "expiration_date", "told_expiring", "told_expired") ON "push_credentials" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("callerid_id", "account_id", "active", "verified_until", "told_expiring") ON "caller_ids" TO gatehouse_worker;--> statement-breakpoint
ALTER TABLE "auto_top_ups" ADD COLUMN "pending_reference" text;--> statement-breakpoint
ALTER TABLE "auto_top_ups" ADD COLUMN "pending_amount" bigint;
--> statement-breakpoint
CREATE INDEX "phone_numbers_held" ON "phone_numbers" USING btree ("unverified_hold_until") WHERE "phone_numbers"."can_be_used" and "phone_numbers"."unverified_hold_until" is not null;--> statement-breakpoint
GRANT SELECT ("can_be_used", "unverified_hold_until") ON "phone_numbers" TO gatehouse_worker;
