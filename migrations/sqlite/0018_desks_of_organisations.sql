PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_desks` (
	`turn` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`consulate` text,
	`helper` blob,
	`state` text NOT NULL,
	`address_key` text,
	`address` blob,
	`is_group` integer NOT NULL,
	`title` blob,
	`bound_at` integer,
	`bound_until` integer,
	`in_doubt_since` integer,
	`last_alert_at` integer,
	`unheard_since` integer,
	`code_key` text NOT NULL,
	`expires` integer NOT NULL,
	CONSTRAINT "bound_desks_have_an_address" CHECK("__new_desks"."state" <> 'bound' or "__new_desks"."address_key" is not null)
);
--> statement-breakpoint
INSERT INTO `__new_desks`("turn", "id", "consulate", "helper", "state", "address_key", "address", "is_group", "title", "bound_at", "bound_until", "in_doubt_since", "last_alert_at", "unheard_since", "code_key", "expires") SELECT "turn", "id", "consulate", NULL, "state", "address_key", "address", "is_group", "title", "bound_at", "bound_until", "in_doubt_since", "last_alert_at", "unheard_since", "code_key", "expires" FROM `desks`;--> statement-breakpoint
DROP TABLE `desks`;--> statement-breakpoint
ALTER TABLE `__new_desks` RENAME TO `desks`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `desks_id` ON `desks` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `desks_code` ON `desks` (`code_key`);--> statement-breakpoint
CREATE INDEX `desks_address` ON `desks` (`address_key`);--> statement-breakpoint
CREATE INDEX `desks_consulate` ON `desks` (`consulate`);--> statement-breakpoint
ALTER TABLE `alerts` ADD `area` blob;--> statement-breakpoint
ALTER TABLE `persons` ADD `allies` blob;--> statement-breakpoint
ALTER TABLE `recipients` ADD `helper` text;