ALTER TABLE `contacts` ADD `told_at` integer;--> statement-breakpoint
ALTER TABLE `recipients` ADD `by_number` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `recipients_by_number` ON `recipients` (`address_key`) WHERE by_number;