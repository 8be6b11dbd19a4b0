CREATE TABLE `vault` (
	`turn` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`account` text NOT NULL,
	`kind` text NOT NULL,
	`entry` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vault_key` ON `vault` (`key`);--> statement-breakpoint
CREATE INDEX `vault_kind` ON `vault` (`account`,`kind`);