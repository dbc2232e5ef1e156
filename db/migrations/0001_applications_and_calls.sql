-- The role that background work runs under: docs/operations.md, "Database roles", for a database user without CREATEROLE.
DO $$
BEGIN
	IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatehouse_worker') THEN
		BEGIN
			CREATE ROLE gatehouse_worker NOLOGIN NOSUPERUSER NOBYPASSRLS;
		EXCEPTION WHEN duplicate_object OR unique_violation THEN
			NULL; -- another database of this server made it in the same moment
		END;
	END IF;
	IF NOT pg_has_role(current_user, 'gatehouse_worker', 'MEMBER') THEN
		EXECUTE 'GRANT gatehouse_worker TO CURRENT_USER';
	END IF;
END $$;
--> statement-breakpoint
-- What lib/secrets has sealed, with the id of its key; a plain text can't be stored by mistake.
CREATE DOMAIN "sealed" AS text CHECK (VALUE ~ '^v1:[0-9a-f]{16}:[A-Za-z0-9_-]{38,}$');
--> statement-breakpoint
CREATE TYPE "public"."call_list_status" AS ENUM('IN_PROGRESS', 'COMPLETED', 'CANCELED', 'SUSPENDED');--> statement-breakpoint
CREATE TYPE "public"."call_list_task_status" AS ENUM('NEW', 'IN_PROGRESS', 'PROCESSED', 'ERROR', 'CANCELED');--> statement-breakpoint
CREATE TYPE "public"."call_list_type" AS ENUM('AUTOMATIC', 'MANUAL', 'PREDICTIVE', 'PROGRESSIVE');--> statement-breakpoint
CREATE TYPE "public"."task_priority_strategy" AS ENUM('FIRST_ATTEMPTS', 'REPEATED_ATTEMPTS');--> statement-breakpoint
CREATE TYPE "public"."audio_quality" AS ENUM('STANDARD', 'HD', 'ULTRA_HD');--> statement-breakpoint
CREATE TYPE "public"."finish_reason" AS ENUM('NORMAL', 'NO_MONEY', 'BILLING_TIMEOUT', 'ENDED_BY_VENDOR', 'SCRIPT_ERROR', 'TIMEOUT');--> statement-breakpoint
CREATE TYPE "public"."report_kind" AS ENUM('CALLS', 'CALLS_BRIEF', 'TRANSACTIONS', 'TRANSACTIONS_ON_HOLD', 'AUDIT', 'CALL_LIST', 'PHONE_NUMBERS', 'PHONE_NUMBERS_AWAITING_CONFIGURATION');--> statement-breakpoint
CREATE TYPE "public"."report_status" AS ENUM('IN_PROGRESS', 'READY', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."transcription_status" AS ENUM('NOT_REQUIRED', 'IN_PROGRESS', 'COMPLETE');--> statement-breakpoint
CREATE TYPE "public"."push_provider" AS ENUM('APPLE', 'GOOGLE', 'APPLE_VOIP', 'HUAWEI');--> statement-breakpoint
CREATE TYPE "public"."job_status" AS ENUM('QUEUED', 'RUNNING', 'DONE', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."activation_status" AS ENUM('ACTIVE', 'ACTIVATING', 'DEACTIVATED', 'PROVISIONING', 'AWAITING_BUSINESS_PHONE_NUMBER_CONFIGURATION', 'LEGAL_OWNERSHIP_LIMIT_REACHED', 'GOSUSLUGI_DECLINED', 'SELF_BAN_ENABLED');--> statement-breakpoint
CREATE TYPE "public"."number_verification" AS ENUM('REQUIRED', 'IN_PROGRESS', 'VERIFIED');--> statement-breakpoint
CREATE TYPE "public"."sms_direction" AS ENUM('IN', 'OUT');--> statement-breakpoint
CREATE TYPE "public"."sms_status" AS ENUM('SUCCESS', 'ERROR', 'WAITING');--> statement-breakpoint
CREATE TYPE "public"."agent_selection" AS ENUM('MOST_QUALIFIED', 'LEAST_QUALIFIED', 'MAX_WAITING_TIME');--> statement-breakpoint
CREATE TYPE "public"."sq_agent_status" AS ENUM('OFFLINE', 'ONLINE', 'READY', 'IN_SERVICE', 'AFTER_SERVICE', 'TIMEOUT', 'DND', 'BANNED');--> statement-breakpoint
CREATE TYPE "public"."sq_task_kind" AS ENUM('CALL', 'IM');--> statement-breakpoint
CREATE TYPE "public"."sq_task_status" AS ENUM('IN_QUEUE', 'DISTRIBUTED', 'IN_PROCESSING', 'ENDED', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."task_selection" AS ENUM('MAX_PRIORITY', 'MAX_WAITING_TIME');--> statement-breakpoint
CREATE TYPE "public"."acd_status" AS ENUM('OFFLINE', 'ONLINE', 'READY', 'BANNED', 'IN_SERVICE', 'AFTER_SERVICE', 'TIMEOUT', 'DND');--> statement-breakpoint
ALTER TYPE "public"."audit_actor" ADD VALUE 'SERVICE_ACCOUNT' BEFORE 'ANONYMOUS';--> statement-breakpoint
CREATE TABLE "applications" (
	"application_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "applications_application_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"icon" text DEFAULT 'apps' NOT NULL,
	"secure_record_storage" boolean DEFAULT true NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "applications_account_key" UNIQUE("account_id","application_id")
);
--> statement-breakpoint
ALTER TABLE "applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rule_scenarios" (
	"account_id" bigint NOT NULL,
	"rule_id" bigint NOT NULL,
	"scenario_id" bigint NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "rule_scenarios_rule_id_scenario_id_pk" PRIMARY KEY("rule_id","scenario_id")
);
--> statement-breakpoint
ALTER TABLE "rule_scenarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rules" (
	"rule_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rules_rule_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"name" text NOT NULL,
	"pattern" text NOT NULL,
	"pattern_exclude" text DEFAULT '' NOT NULL,
	"video_conference" boolean DEFAULT false NOT NULL,
	"bind_key_id" uuid,
	"position" integer NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rules_account_key" UNIQUE("account_id","rule_id")
);
--> statement-breakpoint
ALTER TABLE "rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"account_id" bigint NOT NULL,
	"scenario_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"script" text NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_versions_scenario_id_version_pk" PRIMARY KEY("scenario_id","version")
);
--> statement-breakpoint
ALTER TABLE "scenario_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scenarios" (
	"scenario_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "scenarios_scenario_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint,
	"name" text NOT NULL,
	"script" text NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"modified_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenarios_account_key" UNIQUE("account_id","scenario_id")
);
--> statement-breakpoint
ALTER TABLE "scenarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_list_batches" (
	"batch_id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" bigint NOT NULL,
	"list_id" bigint NOT NULL,
	"file_name" text NOT NULL,
	"columns" text[] DEFAULT '{}'::text[] NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"skipped_count" integer DEFAULT 0 NOT NULL,
	"job_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "call_list_batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_list_tasks" (
	"task_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "call_list_tasks_task_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"list_id" bigint NOT NULL,
	"batch_id" uuid,
	"task_uuid" text NOT NULL,
	"custom_data" json NOT NULL,
	"start_execution_time" time,
	"finish_execution_time" time,
	"call_schedule" jsonb,
	"task_priority" integer DEFAULT 50 NOT NULL,
	"next_attempt_time" timestamp with time zone,
	"last_attempt" timestamp with time zone,
	"attempts_left" integer NOT NULL,
	"status" "call_list_task_status" DEFAULT 'NEW' NOT NULL,
	"result_data" jsonb
);
--> statement-breakpoint
ALTER TABLE "call_list_tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_lists" (
	"list_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "call_lists_list_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"name" text NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"rule_id" bigint,
	"max_simultaneous" integer NOT NULL,
	"num_attempts" integer NOT NULL,
	"interval_seconds" integer NOT NULL,
	"task_priority_strategy" "task_priority_strategy" DEFAULT 'FIRST_ATTEMPTS' NOT NULL,
	"type" "call_list_type" DEFAULT 'AUTOMATIC' NOT NULL,
	"sq_queue_id" bigint,
	"buffer_size" integer,
	"maximum_error_rate" numeric(4, 3),
	"busy_factor" numeric(4, 3),
	"multiplier" numeric(6, 2),
	"start_at" timestamp with time zone,
	"custom_data" text DEFAULT '' NOT NULL,
	"status" "call_list_status" DEFAULT 'IN_PROGRESS' NOT NULL,
	"tasks_new" integer DEFAULT 0 NOT NULL,
	"tasks_in_progress" integer DEFAULT 0 NOT NULL,
	"tasks_processed" integer DEFAULT 0 NOT NULL,
	"tasks_error" integer DEFAULT 0 NOT NULL,
	"tasks_canceled" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"dt_submit" timestamp with time zone DEFAULT now() NOT NULL,
	"dt_complete" timestamp with time zone,
	CONSTRAINT "call_lists_account_key" UNIQUE("account_id","list_id")
);
--> statement-breakpoint
ALTER TABLE "call_lists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "call_sessions" (
	"call_session_history_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "call_sessions_call_session_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"application_id" bigint NOT NULL,
	"application_name" text NOT NULL,
	"rule_id" bigint,
	"rule_name" text,
	"user_id" bigint,
	"user_name" text,
	"started_at" timestamp with time zone NOT NULL,
	"duration" integer NOT NULL,
	"initiator_address" text,
	"media_server_address" text,
	"audio_quality" "audio_quality" DEFAULT 'STANDARD' NOT NULL,
	"finish_reason" "finish_reason" DEFAULT 'NORMAL' NOT NULL,
	"successful" boolean DEFAULT false NOT NULL,
	"custom_data" text DEFAULT '' NOT NULL,
	"cost" numeric(18, 4) DEFAULT '0' NOT NULL,
	CONSTRAINT "call_sessions_account_key" UNIQUE("account_id","call_session_history_id")
);
--> statement-breakpoint
ALTER TABLE "call_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calls" (
	"call_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calls_call_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"call_session_history_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"duration" integer NOT NULL,
	"local_number" text collate "C" NOT NULL,
	"remote_number" text collate "C" NOT NULL,
	"remote_number_type" text NOT NULL,
	"diversion_number" text,
	"incoming" boolean NOT NULL,
	"successful" boolean NOT NULL,
	"cost" numeric(18, 4) DEFAULT '0' NOT NULL,
	"transaction_id" bigint,
	"end_reason" text,
	"custom_data" text DEFAULT '' NOT NULL,
	"session_started_at" timestamp with time zone NOT NULL,
	"application_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recordings" (
	"record_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "recordings_record_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"call_session_history_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"duration" integer NOT NULL,
	"file_key" text,
	"file_size" bigint,
	"content_type" text,
	"cost" numeric(18, 4) DEFAULT '0' NOT NULL,
	"transaction_id" bigint,
	"transcription_status" "transcription_status" DEFAULT 'NOT_REQUIRED' NOT NULL,
	"transcription" text
);
--> statement-breakpoint
ALTER TABLE "recordings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reports" (
	"report_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reports_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"kind" "report_kind" NOT NULL,
	"status" "report_status" DEFAULT 'IN_PROGRESS' NOT NULL,
	"application_id" bigint,
	"application_name" text,
	"filters" jsonb NOT NULL,
	"ordered_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp with time zone,
	"file_name" text NOT NULL,
	"file_key" text,
	"file_size" bigint,
	"row_count" bigint,
	"download_count" integer DEFAULT 0 NOT NULL,
	"last_downloaded_at" timestamp with time zone,
	"store_until" timestamp with time zone NOT NULL,
	"problem" text,
	"job_id" bigint
);
--> statement-breakpoint
ALTER TABLE "reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "resource_usages" (
	"resource_usage_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "resource_usages_resource_usage_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"call_session_history_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"resource_type" text NOT NULL,
	"quantity" numeric(18, 4) NOT NULL,
	"unit" text NOT NULL,
	"cost" numeric(18, 4) DEFAULT '0' NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	"ref_call_id" bigint,
	"transaction_id" bigint,
	"description" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "resource_usages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_logs" (
	"call_session_history_id" bigint PRIMARY KEY NOT NULL,
	"account_id" bigint NOT NULL,
	"text" text NOT NULL,
	"size" integer NOT NULL,
	"store_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "session_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dialogflow_key_applications" (
	"account_id" bigint NOT NULL,
	"dialogflow_key_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	CONSTRAINT "dialogflow_key_applications_application_id_dialogflow_key_id_pk" PRIMARY KEY("application_id","dialogflow_key_id")
);
--> statement-breakpoint
ALTER TABLE "dialogflow_key_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dialogflow_keys" (
	"dialogflow_key_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "dialogflow_keys_dialogflow_key_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"project_id" text NOT NULL,
	"json_credentials" "sealed" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dialogflow_keys_account_key" UNIQUE("account_id","dialogflow_key_id")
);
--> statement-breakpoint
ALTER TABLE "dialogflow_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "key_value_items" (
	"key_value_item_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "key_value_items_key_value_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"key" text collate "C" NOT NULL,
	"value" "sealed" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "key_value_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "push_credential_applications" (
	"account_id" bigint NOT NULL,
	"push_credential_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	CONSTRAINT "push_credential_applications_application_id_push_credential_id_pk" PRIMARY KEY("application_id","push_credential_id")
);
--> statement-breakpoint
ALTER TABLE "push_credential_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "push_credentials" (
	"push_credential_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "push_credentials_push_credential_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"provider" "push_provider" NOT NULL,
	"credential_bundle" text NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"cert_file_name" text,
	"cert_content" "sealed",
	"cert_password" "sealed",
	"is_dev_mode" boolean,
	"expiration_date" timestamp with time zone,
	"sender_id" text,
	"server_key" "sealed",
	"service_account_file" "sealed",
	"huawei_client_id" text,
	"huawei_client_secret" "sealed",
	"huawei_application_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_credentials_account_key" UNIQUE("account_id","push_credential_id")
);
--> statement-breakpoint
ALTER TABLE "push_credentials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "secrets" (
	"secret_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "secrets_secret_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"name" text NOT NULL,
	"value" "sealed" NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "secrets_account_key" UNIQUE("account_id","secret_id")
);
--> statement-breakpoint
ALTER TABLE "secrets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobs" (
	"job_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "jobs_job_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"input" jsonb NOT NULL,
	"status" "job_status" DEFAULT 'QUEUED' NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"result" jsonb,
	"problem" text,
	"subuser_id" bigint,
	"key_id" uuid,
	"asked_by" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"alive_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "jobs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phone_numbers" (
	"phone_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "phone_numbers_phone_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint,
	"rule_id" bigint,
	"phone_number" text NOT NULL,
	"country_code" text NOT NULL,
	"category_name" text NOT NULL,
	"region_name" text DEFAULT '' NOT NULL,
	"price" numeric(18, 4) NOT NULL,
	"purchase_date" timestamp with time zone NOT NULL,
	"next_renewal" date NOT NULL,
	"deactivated" boolean DEFAULT false NOT NULL,
	"canceled" boolean DEFAULT false NOT NULL,
	"auto_charge" boolean DEFAULT true NOT NULL,
	"can_be_used" boolean DEFAULT true NOT NULL,
	"activation_status" "activation_status" DEFAULT 'ACTIVE' NOT NULL,
	"required_verification" text,
	"verification_status" "number_verification",
	"unverified_hold_until" date,
	"is_sms_supported" boolean DEFAULT false NOT NULL,
	"is_sms_enabled" boolean DEFAULT false NOT NULL,
	"incoming_sms_callback_url" text,
	"emergency_calls_to_be_enabled" boolean DEFAULT false NOT NULL,
	"emergency_calls_enabled" boolean DEFAULT false NOT NULL,
	"subscription_id" bigint,
	"search_text" text collate "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phone_numbers_account_key" UNIQUE("account_id","phone_id")
);
--> statement-breakpoint
ALTER TABLE "phone_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sip_registrations" (
	"sip_registration_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sip_registrations_sip_registration_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint,
	"rule_id" bigint,
	"user_id" bigint,
	"sip_username" text NOT NULL,
	"auth_user" text DEFAULT '' NOT NULL,
	"password" "sealed" NOT NULL,
	"proxy" text NOT NULL,
	"outbound_proxy" text DEFAULT '' NOT NULL,
	"is_persistent" boolean DEFAULT true NOT NULL,
	"successful" boolean,
	"status_code" integer,
	"error_message" text,
	"last_updated" timestamp with time zone,
	"deactivated" boolean DEFAULT false NOT NULL,
	"purchase_date" timestamp with time zone DEFAULT now() NOT NULL,
	"next_subscription_renewal" date NOT NULL,
	"subscription_price" numeric(18, 4) NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sip_registrations_account_key" UNIQUE("account_id","sip_registration_id")
);
--> statement-breakpoint
ALTER TABLE "sip_registrations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sms_messages" (
	"message_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sms_messages_message_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"source_number" text NOT NULL,
	"destination_number" text NOT NULL,
	"direction" "sms_direction" NOT NULL,
	"fragments" integer NOT NULL,
	"cost" numeric(18, 4) DEFAULT '0' NOT NULL,
	"status" "sms_status" NOT NULL,
	"delivery_status" text,
	"error_message" text,
	"processed_date" timestamp with time zone NOT NULL,
	"transaction_id" bigint,
	"text" text
);
--> statement-breakpoint
ALTER TABLE "sms_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "usage_charges" (
	"usage_charge_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "usage_charges_usage_charge_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"application_id" bigint,
	"user_id" bigint,
	"call_session_history_id" bigint,
	"resource_type" text NOT NULL,
	"amount" numeric(18, 4) NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"charged_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "usage_charges" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "whatsapp_numbers" (
	"whatsapp_number_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "whatsapp_numbers_whatsapp_number_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint,
	"rule_id" bigint,
	"wab_phone_number" text NOT NULL,
	"country_code" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"voice_password" "sealed" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "whatsapp_numbers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acd_queue_skills" (
	"account_id" bigint NOT NULL,
	"acd_queue_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	CONSTRAINT "acd_queue_skills_acd_queue_id_skill_id_pk" PRIMARY KEY("acd_queue_id","skill_id")
);
--> statement-breakpoint
ALTER TABLE "acd_queue_skills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acd_queue_states" (
	"account_id" bigint NOT NULL,
	"acd_queue_id" bigint PRIMARY KEY NOT NULL,
	"ready_user_ids" bigint[] NOT NULL,
	"locked_user_ids" bigint[] NOT NULL,
	"after_service_user_ids" bigint[] NOT NULL,
	"waiting" jsonb NOT NULL,
	"in_service" jsonb NOT NULL,
	"reported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "acd_queue_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acd_queue_users" (
	"account_id" bigint NOT NULL,
	"acd_queue_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	CONSTRAINT "acd_queue_users_acd_queue_id_user_id_pk" PRIMARY KEY("acd_queue_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "acd_queue_users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acd_queues" (
	"acd_queue_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "acd_queues_acd_queue_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"name" text NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"priority" integer DEFAULT 0 NOT NULL,
	"service_probability" double precision DEFAULT 1 NOT NULL,
	"auto_binding" boolean DEFAULT true NOT NULL,
	"max_waiting_time" integer,
	"max_queue_size" integer,
	"average_service_time" integer,
	"sl_thresholds" integer[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "acd_queues_account_key" UNIQUE("account_id","acd_queue_id")
);
--> statement-breakpoint
ALTER TABLE "acd_queues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "acd_sessions" (
	"acd_session_history_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "acd_sessions_acd_session_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"acd_queue_id" bigint NOT NULL,
	"user_id" bigint,
	"user_name" text,
	"priority" integer DEFAULT 0 NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"waiting_seconds" integer NOT NULL,
	"in_service_seconds" integer,
	"after_service_seconds" integer,
	"events" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "acd_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_agent_queues" (
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"sq_queue_id" bigint NOT NULL,
	CONSTRAINT "sq_agent_queues_sq_queue_id_user_id_pk" PRIMARY KEY("sq_queue_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "sq_agent_queues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_agent_skills" (
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"sq_skill_id" bigint NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "sq_agent_skills_application_id_user_id_sq_skill_id_pk" PRIMARY KEY("application_id","user_id","sq_skill_id")
);
--> statement-breakpoint
ALTER TABLE "sq_agent_skills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_agents" (
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"max_simultaneous_conversations" integer DEFAULT 1 NOT NULL,
	"handle_calls" boolean DEFAULT true NOT NULL,
	"call_status" "sq_agent_status" DEFAULT 'OFFLINE' NOT NULL,
	"call_status_since" timestamp with time zone DEFAULT now() NOT NULL,
	"im_status" "sq_agent_status" DEFAULT 'OFFLINE' NOT NULL,
	"im_status_since" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sq_agents_application_id_user_id_pk" PRIMARY KEY("application_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "sq_agents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_queues" (
	"sq_queue_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sq_queues_sq_queue_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"priority" integer DEFAULT 1 NOT NULL,
	"call_agent_selection" "agent_selection" DEFAULT 'MOST_QUALIFIED' NOT NULL,
	"im_agent_selection" "agent_selection" DEFAULT 'MOST_QUALIFIED' NOT NULL,
	"call_task_selection" "task_selection" DEFAULT 'MAX_PRIORITY' NOT NULL,
	"im_task_selection" "task_selection" DEFAULT 'MAX_PRIORITY' NOT NULL,
	"hold_calls_if_inactive_agents" boolean DEFAULT false NOT NULL,
	"hold_im_if_inactive_agents" boolean DEFAULT false NOT NULL,
	"call_max_waiting_seconds" integer,
	"im_max_waiting_seconds" integer,
	"call_max_size" integer,
	"im_max_size" integer,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sq_queues_account_key" UNIQUE("account_id","sq_queue_id")
);
--> statement-breakpoint
ALTER TABLE "sq_queues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_skills" (
	"sq_skill_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sq_skills_sq_skill_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sq_skills_account_key" UNIQUE("account_id","sq_skill_id")
);
--> statement-breakpoint
ALTER TABLE "sq_skills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_statuses" (
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"sq_status_name" "sq_agent_status" NOT NULL,
	"custom_status_name" text NOT NULL,
	CONSTRAINT "sq_statuses_application_id_sq_status_name_custom_status_name_pk" PRIMARY KEY("application_id","sq_status_name","custom_status_name")
);
--> statement-breakpoint
ALTER TABLE "sq_statuses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sq_tasks" (
	"sq_task_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sq_tasks_sq_task_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"external_id" text NOT NULL,
	"sq_queue_id" bigint NOT NULL,
	"kind" "sq_task_kind" NOT NULL,
	"status" "sq_task_status" NOT NULL,
	"user_id" bigint,
	"skills" jsonb NOT NULL,
	"waiting_ms" integer NOT NULL,
	"processing_ms" integer NOT NULL,
	"custom_data" text DEFAULT '' NOT NULL,
	"began_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "sq_tasks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_accounts" (
	"key_id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" bigint NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"public_key" text NOT NULL,
	"roles" text[] NOT NULL,
	"engine" boolean DEFAULT false NOT NULL,
	"subuser_id" bigint,
	"disabled" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_accounts_account_key" UNIQUE("account_id","key_id")
);
--> statement-breakpoint
ALTER TABLE "service_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "skills" (
	"skill_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "skills_skill_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "skills_account_key" UNIQUE("account_id","skill_id")
);
--> statement-breakpoint
ALTER TABLE "skills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_applications" (
	"account_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	CONSTRAINT "user_applications_application_id_user_id_pk" PRIMARY KEY("application_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "user_applications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_skills" (
	"account_id" bigint NOT NULL,
	"user_id" bigint NOT NULL,
	"skill_id" bigint NOT NULL,
	CONSTRAINT "user_skills_user_id_skill_id_pk" PRIMARY KEY("user_id","skill_id")
);
--> statement-breakpoint
ALTER TABLE "user_skills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"user_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_user_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"name" text NOT NULL,
	"display_name" text NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"password" "sealed" NOT NULL,
	"used_passwords" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"parent_accounting" boolean DEFAULT true NOT NULL,
	"live_balance" numeric(18, 4) DEFAULT '0' NOT NULL,
	"fixed_balance" numeric(18, 4) DEFAULT '0' NOT NULL,
	"custom_data" text DEFAULT '' NOT NULL,
	"acd_status" "acd_status" DEFAULT 'OFFLINE' NOT NULL,
	"acd_status_changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"modified_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_account_key" UNIQUE("account_id","user_id")
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "store_inbound_sms" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "store_outbound_sms" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_scenarios" ADD CONSTRAINT "rule_scenarios_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_scenarios" ADD CONSTRAINT "rule_scenarios_scenario" FOREIGN KEY ("account_id","scenario_id") REFERENCES "public"."scenarios"("account_id","scenario_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_bind_key" FOREIGN KEY ("account_id","bind_key_id") REFERENCES "public"."service_accounts"("account_id","key_id") ON DELETE set null ("bind_key_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_scenario" FOREIGN KEY ("account_id","scenario_id") REFERENCES "public"."scenarios"("account_id","scenario_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_list_batches" ADD CONSTRAINT "call_list_batches_list" FOREIGN KEY ("account_id","list_id") REFERENCES "public"."call_lists"("account_id","list_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_list_tasks" ADD CONSTRAINT "call_list_tasks_list" FOREIGN KEY ("account_id","list_id") REFERENCES "public"."call_lists"("account_id","list_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_lists" ADD CONSTRAINT "call_lists_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_lists" ADD CONSTRAINT "call_lists_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE set null ("rule_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_lists" ADD CONSTRAINT "call_lists_queue" FOREIGN KEY ("account_id","sq_queue_id") REFERENCES "public"."sq_queues"("account_id","sq_queue_id") ON DELETE set null ("sq_queue_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_sessions" ADD CONSTRAINT "call_sessions_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_session" FOREIGN KEY ("account_id","call_session_history_id") REFERENCES "public"."call_sessions"("account_id","call_session_history_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_session" FOREIGN KEY ("account_id","call_session_history_id") REFERENCES "public"."call_sessions"("account_id","call_session_history_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resource_usages" ADD CONSTRAINT "resource_usages_session" FOREIGN KEY ("account_id","call_session_history_id") REFERENCES "public"."call_sessions"("account_id","call_session_history_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_logs" ADD CONSTRAINT "session_logs_session" FOREIGN KEY ("account_id","call_session_history_id") REFERENCES "public"."call_sessions"("account_id","call_session_history_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogflow_key_applications" ADD CONSTRAINT "dialogflow_key_applications_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogflow_key_applications" ADD CONSTRAINT "dialogflow_key_applications_key" FOREIGN KEY ("account_id","dialogflow_key_id") REFERENCES "public"."dialogflow_keys"("account_id","dialogflow_key_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogflow_keys" ADD CONSTRAINT "dialogflow_keys_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "key_value_items" ADD CONSTRAINT "key_value_items_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_credential_applications" ADD CONSTRAINT "push_credential_applications_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_credential_applications" ADD CONSTRAINT "push_credential_applications_credential" FOREIGN KEY ("account_id","push_credential_id") REFERENCES "public"."push_credentials"("account_id","push_credential_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_credentials" ADD CONSTRAINT "push_credentials_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secrets" ADD CONSTRAINT "secrets_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_numbers" ADD CONSTRAINT "phone_numbers_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_numbers" ADD CONSTRAINT "phone_numbers_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE set null ("application_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone_numbers" ADD CONSTRAINT "phone_numbers_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE set null ("rule_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sip_registrations" ADD CONSTRAINT "sip_registrations_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sip_registrations" ADD CONSTRAINT "sip_registrations_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE set null ("application_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sip_registrations" ADD CONSTRAINT "sip_registrations_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE set null ("rule_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sip_registrations" ADD CONSTRAINT "sip_registrations_user" FOREIGN KEY ("account_id","user_id") REFERENCES "public"."users"("account_id","user_id") ON DELETE set null ("user_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sms_messages" ADD CONSTRAINT "sms_messages_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usage_charges" ADD CONSTRAINT "usage_charges_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "whatsapp_numbers" ADD CONSTRAINT "whatsapp_numbers_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "whatsapp_numbers" ADD CONSTRAINT "whatsapp_numbers_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE set null ("application_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "whatsapp_numbers" ADD CONSTRAINT "whatsapp_numbers_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE set null ("rule_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_queue_skills" ADD CONSTRAINT "acd_queue_skills_queue" FOREIGN KEY ("account_id","acd_queue_id") REFERENCES "public"."acd_queues"("account_id","acd_queue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_queue_skills" ADD CONSTRAINT "acd_queue_skills_skill" FOREIGN KEY ("account_id","skill_id") REFERENCES "public"."skills"("account_id","skill_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_queue_states" ADD CONSTRAINT "acd_queue_states_queue" FOREIGN KEY ("account_id","acd_queue_id") REFERENCES "public"."acd_queues"("account_id","acd_queue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_queue_users" ADD CONSTRAINT "acd_queue_users_queue" FOREIGN KEY ("account_id","acd_queue_id") REFERENCES "public"."acd_queues"("account_id","acd_queue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_queue_users" ADD CONSTRAINT "acd_queue_users_user" FOREIGN KEY ("account_id","user_id") REFERENCES "public"."users"("account_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_queues" ADD CONSTRAINT "acd_queues_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_sessions" ADD CONSTRAINT "acd_sessions_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acd_sessions" ADD CONSTRAINT "acd_sessions_queue" FOREIGN KEY ("account_id","acd_queue_id") REFERENCES "public"."acd_queues"("account_id","acd_queue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_agent_queues" ADD CONSTRAINT "sq_agent_queues_agent" FOREIGN KEY ("application_id","user_id") REFERENCES "public"."sq_agents"("application_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_agent_queues" ADD CONSTRAINT "sq_agent_queues_queue" FOREIGN KEY ("account_id","sq_queue_id") REFERENCES "public"."sq_queues"("account_id","sq_queue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_agent_skills" ADD CONSTRAINT "sq_agent_skills_agent" FOREIGN KEY ("application_id","user_id") REFERENCES "public"."sq_agents"("application_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_agent_skills" ADD CONSTRAINT "sq_agent_skills_skill" FOREIGN KEY ("account_id","sq_skill_id") REFERENCES "public"."sq_skills"("account_id","sq_skill_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_agents" ADD CONSTRAINT "sq_agents_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_agents" ADD CONSTRAINT "sq_agents_user" FOREIGN KEY ("account_id","user_id") REFERENCES "public"."users"("account_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_queues" ADD CONSTRAINT "sq_queues_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_skills" ADD CONSTRAINT "sq_skills_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_statuses" ADD CONSTRAINT "sq_statuses_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_tasks" ADD CONSTRAINT "sq_tasks_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sq_tasks" ADD CONSTRAINT "sq_tasks_queue" FOREIGN KEY ("account_id","sq_queue_id") REFERENCES "public"."sq_queues"("account_id","sq_queue_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_subuser" FOREIGN KEY ("account_id","subuser_id") REFERENCES "public"."subusers"("account_id","subuser_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_applications" ADD CONSTRAINT "user_applications_user" FOREIGN KEY ("account_id","user_id") REFERENCES "public"."users"("account_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_applications" ADD CONSTRAINT "user_applications_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_skills" ADD CONSTRAINT "user_skills_user" FOREIGN KEY ("account_id","user_id") REFERENCES "public"."users"("account_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_skills" ADD CONSTRAINT "user_skills_skill" FOREIGN KEY ("account_id","skill_id") REFERENCES "public"."skills"("account_id","skill_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "applications_name_key" ON "applications" USING btree ("account_id",lower("name"));--> statement-breakpoint
CREATE INDEX "applications_name_order" ON "applications" USING btree ("account_id","name","application_id");--> statement-breakpoint
CREATE INDEX "applications_modified_order" ON "applications" USING btree ("account_id","modified_at","application_id");--> statement-breakpoint
CREATE INDEX "rule_scenarios_scenario_rules" ON "rule_scenarios" USING btree ("account_id","scenario_id","rule_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rules_name_key" ON "rules" USING btree ("account_id","application_id",lower("name"));--> statement-breakpoint
CREATE INDEX "rules_order" ON "rules" USING btree ("account_id","application_id","position","rule_id");--> statement-breakpoint
CREATE UNIQUE INDEX "scenarios_name_key" ON "scenarios" USING btree ("account_id",coalesce("application_id", 0),lower("name"));--> statement-breakpoint
CREATE INDEX "scenarios_name_order" ON "scenarios" USING btree ("account_id","application_id","name","scenario_id");--> statement-breakpoint
CREATE INDEX "call_list_batches_order" ON "call_list_batches" USING btree ("account_id","list_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "call_list_tasks_uuid_key" ON "call_list_tasks" USING btree ("account_id","list_id",lower("task_uuid"));--> statement-breakpoint
CREATE INDEX "call_list_tasks_order" ON "call_list_tasks" USING btree ("account_id","list_id","task_id");--> statement-breakpoint
CREATE INDEX "call_list_tasks_first_attempts" ON "call_list_tasks" USING btree ("account_id","list_id","task_priority","task_id") WHERE "call_list_tasks"."status" = 'NEW' and "call_list_tasks"."last_attempt" is null;--> statement-breakpoint
CREATE INDEX "call_list_tasks_repeated_attempts" ON "call_list_tasks" USING btree ("account_id","list_id","task_priority","task_id") WHERE "call_list_tasks"."status" = 'NEW' and "call_list_tasks"."last_attempt" is not null;--> statement-breakpoint
CREATE INDEX "call_list_tasks_status" ON "call_list_tasks" USING btree ("account_id","list_id","status","task_id");--> statement-breakpoint
CREATE INDEX "call_lists_order" ON "call_lists" USING btree ("account_id","application_id","dt_submit","list_id");--> statement-breakpoint
CREATE INDEX "call_lists_name_order" ON "call_lists" USING btree ("account_id","application_id","name","list_id");--> statement-breakpoint
CREATE UNIQUE INDEX "call_sessions_external_key" ON "call_sessions" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "call_sessions_order" ON "call_sessions" USING btree ("account_id","started_at","call_session_history_id");--> statement-breakpoint
CREATE INDEX "call_sessions_application_order" ON "call_sessions" USING btree ("account_id","application_id","started_at","call_session_history_id");--> statement-breakpoint
CREATE INDEX "call_sessions_rule_order" ON "call_sessions" USING btree ("account_id","rule_id","started_at","call_session_history_id");--> statement-breakpoint
CREATE INDEX "call_sessions_user_order" ON "call_sessions" USING btree ("account_id","user_id","started_at","call_session_history_id");--> statement-breakpoint
CREATE INDEX "call_sessions_failed_order" ON "call_sessions" USING btree ("account_id","started_at","call_session_history_id") WHERE not "call_sessions"."successful";--> statement-breakpoint
CREATE INDEX "call_sessions_abnormal_order" ON "call_sessions" USING btree ("account_id","started_at","call_session_history_id") WHERE "call_sessions"."finish_reason" <> 'NORMAL';--> statement-breakpoint
CREATE INDEX "call_sessions_duration_order" ON "call_sessions" USING btree ("account_id","duration","started_at","call_session_history_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calls_external_key" ON "calls" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "calls_of_session" ON "calls" USING btree ("account_id","call_session_history_id","started_at","call_id");--> statement-breakpoint
CREATE INDEX "calls_remote_number" ON "calls" USING btree ("account_id","remote_number","session_started_at","call_session_history_id");--> statement-breakpoint
CREATE INDEX "calls_local_number" ON "calls" USING btree ("account_id","local_number","session_started_at","call_session_history_id");--> statement-breakpoint
CREATE UNIQUE INDEX "recordings_external_key" ON "recordings" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "recordings_of_session" ON "recordings" USING btree ("account_id","call_session_history_id","started_at","record_id");--> statement-breakpoint
CREATE INDEX "reports_order" ON "reports" USING btree ("account_id","kind","created_at","report_id");--> statement-breakpoint
CREATE INDEX "reports_application_order" ON "reports" USING btree ("account_id","application_id","created_at","report_id");--> statement-breakpoint
CREATE INDEX "reports_store_until" ON "reports" USING btree ("store_until");--> statement-breakpoint
CREATE UNIQUE INDEX "resource_usages_external_key" ON "resource_usages" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "resource_usages_of_session" ON "resource_usages" USING btree ("account_id","call_session_history_id","used_at","resource_usage_id");--> statement-breakpoint
CREATE INDEX "session_logs_store_until" ON "session_logs" USING btree ("store_until");--> statement-breakpoint
CREATE INDEX "dialogflow_key_applications_by_key" ON "dialogflow_key_applications" USING btree ("account_id","dialogflow_key_id");--> statement-breakpoint
CREATE INDEX "dialogflow_keys_order" ON "dialogflow_keys" USING btree ("account_id","project_id","dialogflow_key_id");--> statement-breakpoint
CREATE UNIQUE INDEX "key_value_items_key" ON "key_value_items" USING btree ("account_id","application_id","key");--> statement-breakpoint
CREATE INDEX "key_value_items_expiry" ON "key_value_items" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "push_credential_applications_by_credential" ON "push_credential_applications" USING btree ("account_id","push_credential_id");--> statement-breakpoint
CREATE INDEX "push_credentials_order" ON "push_credentials" USING btree ("account_id","credential_bundle","push_credential_id");--> statement-breakpoint
CREATE UNIQUE INDEX "secrets_name_key" ON "secrets" USING btree ("account_id","application_id",lower("name"));--> statement-breakpoint
CREATE INDEX "secrets_name_order" ON "secrets" USING btree ("account_id","application_id","name","secret_id");--> statement-breakpoint
CREATE INDEX "jobs_queue" ON "jobs" USING btree ("status","job_id");--> statement-breakpoint
CREATE INDEX "jobs_order" ON "jobs" USING btree ("account_id","created_at","job_id");--> statement-breakpoint
CREATE UNIQUE INDEX "phone_numbers_number_key" ON "phone_numbers" USING btree ("phone_number");--> statement-breakpoint
CREATE INDEX "phone_numbers_order" ON "phone_numbers" USING btree ("account_id","phone_number","phone_id");--> statement-breakpoint
CREATE INDEX "phone_numbers_application_order" ON "phone_numbers" USING btree ("account_id","application_id","phone_number","phone_id");--> statement-breakpoint
CREATE INDEX "sip_registrations_order" ON "sip_registrations" USING btree ("account_id","sip_username","sip_registration_id");--> statement-breakpoint
CREATE INDEX "sip_registrations_application_order" ON "sip_registrations" USING btree ("account_id","application_id","sip_username","sip_registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sms_messages_external_key" ON "sms_messages" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "sms_messages_order" ON "sms_messages" USING btree ("account_id","processed_date","message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "usage_charges_external_key" ON "usage_charges" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "usage_charges_order" ON "usage_charges" USING btree ("account_id","charged_at","usage_charge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "whatsapp_numbers_number_key" ON "whatsapp_numbers" USING btree ("account_id","wab_phone_number");--> statement-breakpoint
CREATE INDEX "whatsapp_numbers_order" ON "whatsapp_numbers" USING btree ("account_id","application_id","wab_phone_number","whatsapp_number_id");--> statement-breakpoint
CREATE INDEX "acd_queue_skills_by_skill" ON "acd_queue_skills" USING btree ("account_id","skill_id");--> statement-breakpoint
CREATE INDEX "acd_queue_users_by_user" ON "acd_queue_users" USING btree ("account_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "acd_queues_name_key" ON "acd_queues" USING btree ("account_id","application_id",lower("name"));--> statement-breakpoint
CREATE INDEX "acd_queues_name_order" ON "acd_queues" USING btree ("account_id","application_id","name","acd_queue_id");--> statement-breakpoint
CREATE UNIQUE INDEX "acd_sessions_external_key" ON "acd_sessions" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "acd_sessions_order" ON "acd_sessions" USING btree ("account_id","acd_queue_id","began_at","acd_session_history_id");--> statement-breakpoint
CREATE INDEX "sq_agent_queues_by_agent" ON "sq_agent_queues" USING btree ("account_id","application_id","user_id");--> statement-breakpoint
CREATE INDEX "sq_agent_skills_by_skill" ON "sq_agent_skills" USING btree ("account_id","sq_skill_id");--> statement-breakpoint
CREATE INDEX "sq_agents_order" ON "sq_agents" USING btree ("account_id","application_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sq_queues_name_key" ON "sq_queues" USING btree ("account_id","application_id",lower("name"));--> statement-breakpoint
CREATE INDEX "sq_queues_name_order" ON "sq_queues" USING btree ("account_id","application_id","name","sq_queue_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sq_skills_name_key" ON "sq_skills" USING btree ("account_id","application_id",lower("name"));--> statement-breakpoint
CREATE INDEX "sq_skills_name_order" ON "sq_skills" USING btree ("account_id","application_id","name","sq_skill_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sq_tasks_external_key" ON "sq_tasks" USING btree ("account_id","external_id");--> statement-breakpoint
CREATE INDEX "sq_tasks_order" ON "sq_tasks" USING btree ("account_id","sq_queue_id","began_at","sq_task_id");--> statement-breakpoint
CREATE INDEX "sq_tasks_open" ON "sq_tasks" USING btree ("account_id","application_id","status","began_at");--> statement-breakpoint
CREATE INDEX "service_accounts_created_order" ON "service_accounts" USING btree ("account_id","created_at","key_id");--> statement-breakpoint
CREATE INDEX "service_accounts_owner" ON "service_accounts" USING btree ("account_id","subuser_id");--> statement-breakpoint
CREATE UNIQUE INDEX "skills_name_key" ON "skills" USING btree ("account_id",lower("name"));--> statement-breakpoint
CREATE INDEX "skills_name_order" ON "skills" USING btree ("account_id","name","skill_id");--> statement-breakpoint
CREATE INDEX "user_applications_by_user" ON "user_applications" USING btree ("account_id","user_id");--> statement-breakpoint
CREATE INDEX "user_skills_by_skill" ON "user_skills" USING btree ("account_id","skill_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_name_key" ON "users" USING btree ("account_id",lower("name"));--> statement-breakpoint
CREATE INDEX "users_name_order" ON "users" USING btree ("account_id","name","user_id");--> statement-breakpoint
CREATE INDEX "users_created_order" ON "users" USING btree ("account_id","created_at","user_id");--> statement-breakpoint
CREATE POLICY "account" ON "applications" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "rule_scenarios" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "rules" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "scenario_versions" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "scenarios" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "call_list_batches" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "call_list_tasks" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "call_lists" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "call_sessions" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "calls" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "recordings" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "reports" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "reports" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "resource_usages" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "session_logs" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "session_logs" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "dialogflow_key_applications" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "dialogflow_keys" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "key_value_items" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "key_value_items" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "push_credential_applications" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "push_credentials" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "secrets" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "jobs" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "worker" ON "jobs" AS PERMISSIVE FOR ALL TO "gatehouse_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "phone_numbers" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sip_registrations" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sms_messages" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "usage_charges" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "whatsapp_numbers" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "acd_queue_skills" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "acd_queue_states" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "acd_queue_users" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "acd_queues" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "acd_sessions" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_agent_queues" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_agent_skills" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_agents" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_queues" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_skills" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_statuses" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "sq_tasks" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "service_accounts" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "service_accounts" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "skills" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "user_applications" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "user_skills" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "account" ON "users" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE TYPE "public"."rule_run_status" AS ENUM('REQUESTED', 'TAKEN', 'STARTED', 'FAILED');--> statement-breakpoint
CREATE TABLE "rule_runs" (
	"rule_run_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "rule_runs_rule_run_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"application_id" bigint NOT NULL,
	"rule_id" bigint NOT NULL,
	"custom_data" text DEFAULT '' NOT NULL,
	"status" "rule_run_status" DEFAULT 'REQUESTED' NOT NULL,
	"asked_by" text NOT NULL,
	"problem" text,
	"call_session_external_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_at" timestamp with time zone,
	"reported_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "rule_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rule_runs" ADD CONSTRAINT "rule_runs_application" FOREIGN KEY ("account_id","application_id") REFERENCES "public"."applications"("account_id","application_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rule_runs" ADD CONSTRAINT "rule_runs_rule" FOREIGN KEY ("account_id","rule_id") REFERENCES "public"."rules"("account_id","rule_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rule_runs_order" ON "rule_runs" USING btree ("account_id","application_id","created_at","rule_run_id");--> statement-breakpoint
CREATE INDEX "rule_runs_of_rule" ON "rule_runs" USING btree ("account_id","rule_id");--> statement-breakpoint
CREATE INDEX "rule_runs_open" ON "rule_runs" USING btree ("account_id","rule_run_id") WHERE "rule_runs"."status" in ('REQUESTED', 'TAKEN');--> statement-breakpoint
CREATE POLICY "account" ON "rule_runs" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
ALTER TABLE "rule_runs" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "rule_runs" TO gatehouse_app;--> statement-breakpoint
-- Row level security holds for the owner too.
ALTER TABLE "applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rule_scenarios" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "rules" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scenario_versions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scenarios" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "call_list_batches" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "call_list_tasks" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "call_lists" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "call_sessions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calls" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "recordings" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reports" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "resource_usages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "session_logs" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dialogflow_key_applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dialogflow_keys" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "key_value_items" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "push_credential_applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "push_credentials" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "secrets" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "jobs" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "phone_numbers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sip_registrations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sms_messages" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "usage_charges" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "whatsapp_numbers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acd_queue_skills" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acd_queue_states" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acd_queue_users" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acd_queues" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "acd_sessions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_agent_queues" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_agent_skills" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_agents" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_queues" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_skills" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_statuses" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sq_tasks" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "service_accounts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "skills" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "user_applications" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "user_skills" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "users" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "applications", "rule_scenarios", "rules", "scenario_versions", "scenarios", "call_list_batches", "call_list_tasks", "call_lists", "call_sessions", "calls", "recordings", "reports", "resource_usages", "session_logs", "dialogflow_key_applications", "dialogflow_keys", "key_value_items", "push_credential_applications", "push_credentials", "secrets", "jobs", "phone_numbers", "sip_registrations", "sms_messages", "usage_charges", "whatsapp_numbers", "acd_queue_skills", "acd_queue_states", "acd_queue_users", "acd_queues", "acd_sessions", "sq_agent_queues", "sq_agent_skills", "sq_agents", "sq_queues", "sq_skills", "sq_statuses", "sq_tasks", "skills", "user_applications", "user_skills", "users" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "service_accounts" TO gatehouse_app;--> statement-breakpoint
GRANT UPDATE ("name", "description", "search_text", "public_key", "roles", "disabled", "version", "expires_at") ON "service_accounts" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT ON "service_accounts" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("last_used_at") ON "service_accounts" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("store_inbound_sms", "store_outbound_sms") ON "accounts" TO gatehouse_app;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ON "jobs" TO gatehouse_worker;--> statement-breakpoint
GRANT UPDATE ("status", "attempts", "started_at", "alive_at", "finished_at", "problem") ON "jobs" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("key_value_item_id", "expires_at"), DELETE ON "key_value_items" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("call_session_history_id", "store_until"), DELETE ON "session_logs" TO gatehouse_worker;--> statement-breakpoint
GRANT SELECT ("report_id", "account_id", "store_until", "file_key"), DELETE ON "reports" TO gatehouse_worker;--> statement-breakpoint
-- How many tasks of a call list have which status: counted once a statement, so that it changes a list's row once and not once a task.
CREATE FUNCTION count_call_list_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	added constant text := 'select account_id, list_id, status, 1 as n from after_rows';
	removed constant text := 'select account_id, list_id, status, -1 as n from before_rows';
BEGIN
	EXECUTE format('update public.call_lists lists set
		tasks_new = lists.tasks_new + changed.tasks_new,
		tasks_in_progress = lists.tasks_in_progress + changed.tasks_in_progress,
		tasks_processed = lists.tasks_processed + changed.tasks_processed,
		tasks_error = lists.tasks_error + changed.tasks_error,
		tasks_canceled = lists.tasks_canceled + changed.tasks_canceled
		from (
			select account_id, list_id,
				coalesce(sum(n) filter (where status = ''NEW''), 0) as tasks_new,
				coalesce(sum(n) filter (where status = ''IN_PROGRESS''), 0) as tasks_in_progress,
				coalesce(sum(n) filter (where status = ''PROCESSED''), 0) as tasks_processed,
				coalesce(sum(n) filter (where status = ''ERROR''), 0) as tasks_error,
				coalesce(sum(n) filter (where status = ''CANCELED''), 0) as tasks_canceled
			from (%s) changes group by account_id, list_id
		) changed
		where lists.account_id = changed.account_id and lists.list_id = changed.list_id
			and (changed.tasks_new, changed.tasks_in_progress, changed.tasks_processed, changed.tasks_error, changed.tasks_canceled) <> (0, 0, 0, 0, 0)',
		CASE TG_OP WHEN 'INSERT' THEN added WHEN 'DELETE' THEN removed ELSE added || ' union all ' || removed END);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER call_list_tasks_added AFTER INSERT ON "call_list_tasks" REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION count_call_list_tasks();--> statement-breakpoint
CREATE TRIGGER call_list_tasks_changed AFTER UPDATE ON "call_list_tasks" REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION count_call_list_tasks();--> statement-breakpoint
CREATE TRIGGER call_list_tasks_removed AFTER DELETE ON "call_list_tasks" REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION count_call_list_tasks();
