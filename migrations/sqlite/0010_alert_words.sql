CREATE TABLE `alert_words` (
	`alert` text NOT NULL,
	`id` integer NOT NULL,
	`at` integer NOT NULL,
	`entry` blob NOT NULL,
	PRIMARY KEY(`alert`, `id`),
	FOREIGN KEY (`alert`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `alerts` ADD `last_said` integer;--> statement-breakpoint
ALTER TABLE `alerts` ADD `echo_since` integer;--> statement-breakpoint
ALTER TABLE `alerts` ADD `echo_from` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `last_said` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `batch_since` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `batch_from` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `batch_size` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `heard` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `reminded_at` integer;