CREATE TABLE `suppressed_numbers` (
	`number_key` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `told_numbers` (
	`person_key` text NOT NULL,
	`number_key` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_key`, `number_key`)
);
--> statement-breakpoint
CREATE INDEX `told_numbers_at` ON `told_numbers` (`at`);--> statement-breakpoint
ALTER TABLE `contacts` ADD `shown` blob;--> statement-breakpoint
ALTER TABLE `contacts` ADD `confirmed_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `replaces` text;--> statement-breakpoint
ALTER TABLE `invites` ADD `warned_at` integer;--> statement-breakpoint
ALTER TABLE `persons` ADD `named_at` integer;--> statement-breakpoint
-- Whoever accepted before persons were asked who it is counts as confirmed.
UPDATE contacts SET confirmed_at = coalesce(answered_at, invited_at) WHERE state = 'accepted';
