CREATE TABLE `alert_events` (
	`turn` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`alert` text NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`entry` blob NOT NULL,
	FOREIGN KEY (`alert`) REFERENCES `alerts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `alert_events_alert` ON `alert_events` (`alert`);--> statement-breakpoint
ALTER TABLE `alerts` ADD `attended_by` text;--> statement-breakpoint
UPDATE `alerts` SET `attended_by` = (SELECT `id` FROM `recipients` WHERE `alert` = `alerts`.`id` AND `role` = 'desk' AND `state` = 'answered' ORDER BY `turn` LIMIT 1) WHERE `officer` IS NOT NULL;
