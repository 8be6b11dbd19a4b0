CREATE TABLE `alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`state` text NOT NULL,
	`folio` text,
	`drill` integer NOT NULL,
	`confirmed` integer NOT NULL,
	`reporter` blob,
	`raised_at` integer NOT NULL,
	`opened_at` integer,
	`place` blob,
	`consulate` text,
	`registered` text,
	`officer` blob,
	`attended_at` integer,
	`contacted_at` integer,
	`closed_at` integer,
	`outcome` text,
	FOREIGN KEY (`person`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "closed_alerts_have_their_moment" CHECK((state = 'closed') = (closed_at is not null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `alerts_folio` ON `alerts` (`folio`);--> statement-breakpoint
CREATE INDEX `alerts_person` ON `alerts` (`person`);--> statement-breakpoint
CREATE INDEX `alerts_closed` ON `alerts` (`closed_at`) WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX `alerts_not_closed` ON `alerts` (`raised_at`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `contacts` (
	`turn` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`name` blob NOT NULL,
	`state` text NOT NULL,
	`language` text NOT NULL,
	`invited_at` integer NOT NULL,
	`answered_at` integer,
	`phone` blob,
	`address_key` text,
	`address` blob,
	`unreachable_since` integer,
	FOREIGN KEY (`person`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "accepted_contacts_have_an_address" CHECK("contacts"."state" <> 'accepted' or "contacts"."address_key" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_id` ON `contacts` (`id`);--> statement-breakpoint
CREATE INDEX `contacts_person` ON `contacts` (`person`);--> statement-breakpoint
CREATE INDEX `contacts_address` ON `contacts` (`address_key`) WHERE address_key is not null;--> statement-breakpoint
CREATE TABLE `conversations` (
	`address_key` text PRIMARY KEY NOT NULL,
	`state` blob,
	`language` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `desks` (
	`turn` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`consulate` text NOT NULL,
	`state` text NOT NULL,
	`address_key` text,
	`address` blob,
	`is_group` integer NOT NULL,
	`bound_at` integer,
	`code_key` text NOT NULL,
	`expires` integer NOT NULL,
	CONSTRAINT "bound_desks_have_an_address" CHECK("desks"."state" <> 'bound' or "desks"."address_key" is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `desks_id` ON `desks` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `desks_code` ON `desks` (`code_key`);--> statement-breakpoint
CREATE INDEX `desks_address` ON `desks` (`address_key`);--> statement-breakpoint
CREATE INDEX `desks_consulate` ON `desks` (`consulate`);--> statement-breakpoint
CREATE TABLE `folios` (
	`code` text PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inbounds` (
	`key` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `inbounds_at` ON `inbounds` (`at`);--> statement-breakpoint
CREATE TABLE `invites` (
	`contact` text PRIMARY KEY NOT NULL,
	`code_key` text NOT NULL,
	`expires` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`contact`) REFERENCES `contacts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invites_code` ON `invites` (`code_key`);--> statement-breakpoint
CREATE TABLE `meta` (
	`name` text PRIMARY KEY NOT NULL,
	`value` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`account` text NOT NULL,
	`address_key` text NOT NULL,
	`address` blob,
	`is_group` integer NOT NULL,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`about` blob,
	`rank` text NOT NULL,
	`due` integer NOT NULL,
	`alert` text,
	`recipient` text,
	`slot` text,
	`fresh` integer NOT NULL,
	`attempts` integer NOT NULL,
	`is_repeat` integer NOT NULL,
	`added_at` integer NOT NULL,
	`lease_until` integer,
	`message` text,
	`why` text,
	`settled_at` integer,
	CONSTRAINT "leased_notices_have_a_lease" CHECK((state = 'leased') = (lease_until is not null)),
	CONSTRAINT "open_notices_have_words" CHECK(state not in ('queued', 'leased') or (about is not null and address is not null))
);
--> statement-breakpoint
CREATE INDEX `notices_open` ON `notices` (`id`) WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX `notices_alert` ON `notices` (`alert`) WHERE alert is not null;--> statement-breakpoint
CREATE INDEX `notices_chat` ON `notices` (`address_key`,`slot`);--> statement-breakpoint
CREATE INDEX `notices_message` ON `notices` (`address_key`,`message`) WHERE message is not null;--> statement-breakpoint
CREATE INDEX `notices_settled` ON `notices` (`settled_at`) WHERE settled_at is not null;--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`address_key` text NOT NULL,
	`address` blob NOT NULL,
	`name` blob NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`consented_at` integer,
	`consulate` text,
	`place` blob,
	`place_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_address` ON `persons` (`address_key`);--> statement-breakpoint
CREATE INDEX `persons_place` ON `persons` (`place_at`) WHERE place_at is not null;--> statement-breakpoint
CREATE INDEX `persons_without_consent` ON `persons` (`created_at`) WHERE consented_at is null;--> statement-breakpoint
CREATE TABLE `quarantine` (
	`key` text PRIMARY KEY NOT NULL,
	`address_key` text NOT NULL,
	`inbound` blob NOT NULL,
	`times` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `quarantine_address` ON `quarantine` (`address_key`);--> statement-breakpoint
CREATE INDEX `quarantine_at` ON `quarantine` (`at`);--> statement-breakpoint
CREATE TABLE `recipients` (
	`turn` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`alert` text NOT NULL,
	`role` text NOT NULL,
	`contact` text,
	`desk` text,
	`consulate` text,
	`name` blob NOT NULL,
	`address_key` text NOT NULL,
	`address` blob NOT NULL,
	`is_group` integer NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text,
	FOREIGN KEY (`alert`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `recipients_id` ON `recipients` (`id`);--> statement-breakpoint
CREATE INDEX `recipients_alert` ON `recipients` (`alert`);--> statement-breakpoint
CREATE TABLE `timers` (
	`kind` text NOT NULL,
	`ref` text NOT NULL,
	`due` integer NOT NULL,
	PRIMARY KEY(`ref`, `kind`)
);
--> statement-breakpoint
CREATE INDEX `timers_due` ON `timers` (`due`);