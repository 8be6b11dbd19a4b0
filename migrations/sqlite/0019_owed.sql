ALTER TABLE `recipients` ADD `owed` integer;--> statement-breakpoint
CREATE INDEX `recipients_owed` ON `recipients` (`address_key`) WHERE owed is not null;