ALTER TABLE `alerts` ADD `offered_as` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `same_as` text;