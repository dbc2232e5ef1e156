-- The two roles that queries run under; neither owns a table nor may log in. A database user without CREATEROLE
-- needs them made and granted beforehand: docs/operations.md, "Database roles".
DO $$
DECLARE
	role_name text;
BEGIN
	FOREACH role_name IN ARRAY ARRAY['gatehouse_app', 'gatehouse_sign_in'] LOOP
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
			BEGIN
				EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOBYPASSRLS', role_name);
			EXCEPTION WHEN duplicate_object OR unique_violation THEN
				NULL; -- another database of this server made it in the same moment
			END;
		END IF;
		IF NOT pg_has_role(current_user, role_name, 'MEMBER') THEN
			EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
		END IF;
	END LOOP;
END $$;
--> statement-breakpoint
CREATE TYPE "public"."audit_actor" AS ENUM('MAIN_ACCOUNT', 'SUBUSER', 'ANONYMOUS', 'OPERATOR');--> statement-breakpoint
CREATE TYPE "public"."audit_outcome" AS ENUM('DONE', 'FAILED', 'DENIED');--> statement-breakpoint
CREATE TYPE "public"."subuser_status" AS ENUM('ACTIVE', 'DISABLED');--> statement-breakpoint
CREATE TABLE "accounts" (
	"account_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "accounts_account_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_name" text NOT NULL,
	"account_email" text NOT NULL,
	"password_hash" text NOT NULL,
	"login_id" text,
	"location" text DEFAULT 'UTC' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"last_login_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_log" (
	"audit_log_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint,
	"requested_at" timestamp with time zone NOT NULL,
	"actor" "audit_actor" NOT NULL,
	"subuser_id" bigint,
	"actor_name" text NOT NULL,
	"actor_roles" text[] NOT NULL,
	"action" text NOT NULL,
	"outcome" "audit_outcome" NOT NULL,
	"object_kind" text,
	"object_id" text,
	"object_name" text,
	"old_values" jsonb,
	"new_values" jsonb,
	"address" text NOT NULL,
	"user_agent" text NOT NULL,
	"request_id" text NOT NULL,
	"repeat_key" "bytea",
	"repeat_minute" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_repeats" (
	"repeat_key" "bytea" NOT NULL,
	"repeat_minute" timestamp with time zone NOT NULL,
	"account_id" bigint,
	"count" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "audit_repeats_repeat_key_repeat_minute_pk" PRIMARY KEY("repeat_key","repeat_minute")
);
--> statement-breakpoint
ALTER TABLE "audit_repeats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "login_attempts" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"blocked_until" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "login_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sessions_session_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" "bytea" NOT NULL,
	"account_id" bigint NOT NULL,
	"subuser_id" bigint,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"address" text NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subuser_roles" (
	"account_id" bigint NOT NULL,
	"subuser_id" bigint NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "subuser_roles_subuser_id_role_pk" PRIMARY KEY("subuser_id","role"),
	CONSTRAINT "subuser_roles_grantable" CHECK ("subuser_roles"."role" <> 'MainAccount')
);
--> statement-breakpoint
ALTER TABLE "subuser_roles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subusers" (
	"subuser_id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subusers_subuser_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" bigint NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"search_text" text collate "C" NOT NULL,
	"password_hash" text NOT NULL,
	"status" "subuser_status" DEFAULT 'ACTIVE' NOT NULL,
	"must_change_password" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"last_login_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subusers_account_key" UNIQUE("account_id","subuser_id")
);
--> statement-breakpoint
ALTER TABLE "subusers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_repeats" ADD CONSTRAINT "audit_repeats_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_subuser" FOREIGN KEY ("account_id","subuser_id") REFERENCES "public"."subusers"("account_id","subuser_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subuser_roles" ADD CONSTRAINT "subuser_roles_subuser" FOREIGN KEY ("account_id","subuser_id") REFERENCES "public"."subusers"("account_id","subuser_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subusers" ADD CONSTRAINT "subusers_account_id_accounts_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_name_key" ON "accounts" USING btree (lower("account_name"));--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts" USING btree (lower("account_email"));--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_login_id_key" ON "accounts" USING btree ("login_id");--> statement-breakpoint
CREATE INDEX "audit_log_order" ON "audit_log" USING btree ("account_id","requested_at","audit_log_id");--> statement-breakpoint
CREATE INDEX "audit_log_action" ON "audit_log" USING btree ("account_id","action","requested_at","audit_log_id");--> statement-breakpoint
CREATE INDEX "audit_log_subuser" ON "audit_log" USING btree ("account_id","subuser_id","requested_at","audit_log_id");--> statement-breakpoint
CREATE INDEX "login_attempts_updated" ON "login_attempts" USING btree ("updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_owner" ON "sessions" USING btree ("account_id","subuser_id","session_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "subuser_roles_role" ON "subuser_roles" USING btree ("account_id","role","subuser_id");--> statement-breakpoint
CREATE UNIQUE INDEX "subusers_name_key" ON "subusers" USING btree ("account_id",lower("name"));--> statement-breakpoint
CREATE INDEX "subusers_name_order" ON "subusers" USING btree ("account_id","name","subuser_id");--> statement-breakpoint
CREATE INDEX "subusers_created_order" ON "subusers" USING btree ("account_id","created_at","subuser_id");--> statement-breakpoint
CREATE INDEX "subusers_last_login_order" ON "subusers" USING btree ("account_id",coalesce("last_login_at", '-infinity'::timestamptz),"subuser_id");--> statement-breakpoint
CREATE POLICY "account" ON "accounts" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "accounts" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "audit_log" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "audit_log" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "audit_repeats" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "audit_repeats" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sign_in" ON "login_attempts" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "sessions" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "sessions" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "subuser_roles" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "subuser_roles" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "account" ON "subusers" AS PERMISSIVE FOR ALL TO "gatehouse_app" USING (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint)) WITH CHECK (account_id = (select nullif(current_setting('gatehouse.account_id', true), '')::bigint));--> statement-breakpoint
CREATE POLICY "sign_in" ON "subusers" AS PERMISSIVE FOR ALL TO "gatehouse_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
-- Row level security holds for the owner too.
ALTER TABLE "accounts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_log" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_repeats" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "login_attempts" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sessions" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "subuser_roles" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "subusers" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO gatehouse_app, gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT ON "accounts" TO gatehouse_app;--> statement-breakpoint
GRANT UPDATE ("login_id", "password_hash") ON "accounts" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "subusers", "subuser_roles" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, DELETE ON "sessions" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, INSERT ON "audit_log" TO gatehouse_app;--> statement-breakpoint
GRANT SELECT, INSERT ON "audit_repeats" TO gatehouse_app, gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("count") ON "audit_repeats" TO gatehouse_app, gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT, INSERT ON "accounts" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("password_hash", "last_login_at") ON "accounts" TO gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT ON "subusers", "subuser_roles" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("password_hash", "last_login_at") ON "subusers" TO gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "sessions" TO gatehouse_sign_in;--> statement-breakpoint
GRANT UPDATE ("last_seen_at") ON "sessions" TO gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "login_attempts" TO gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT ("audit_log_id"), INSERT ON "audit_log" TO gatehouse_sign_in;--> statement-breakpoint
GRANT SELECT ON "migrations" TO gatehouse_sign_in;--> statement-breakpoint
CREATE FUNCTION audit_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'audit_log is append-only: % is refused', TG_OP;
END $$;--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON "audit_log" FOR EACH ROW EXECUTE FUNCTION audit_log_is_append_only();--> statement-breakpoint
CREATE TRIGGER audit_log_no_truncate BEFORE TRUNCATE ON "audit_log" FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_append_only();--> statement-breakpoint
CREATE FUNCTION audit_repeats_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.count <> OLD.count + 1 THEN
		RAISE EXCEPTION 'audit_repeats only counts up';
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER audit_repeats_only_grow BEFORE UPDATE ON "audit_repeats" FOR EACH ROW EXECUTE FUNCTION audit_repeats_only_grow();
