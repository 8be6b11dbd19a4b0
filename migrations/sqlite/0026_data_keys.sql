CREATE TABLE `keys` (
	`slot` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`owner_key` text NOT NULL,
	`wrapped` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `keys_id` ON `keys` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `keys_owner` ON `keys` (`owner_key`);