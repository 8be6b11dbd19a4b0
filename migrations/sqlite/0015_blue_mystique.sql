ALTER TABLE `invites` ADD `former_key` text;--> statement-breakpoint
CREATE INDEX `invites_former` ON `invites` (`former_key`) WHERE former_key is not null;