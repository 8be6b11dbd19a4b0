ALTER TABLE `desks` ADD `title` blob;--> statement-breakpoint
ALTER TABLE `desks` ADD `bound_until` integer;--> statement-breakpoint
ALTER TABLE `desks` ADD `in_doubt_since` integer;--> statement-breakpoint
ALTER TABLE `desks` ADD `last_alert_at` integer;--> statement-breakpoint
ALTER TABLE `desks` ADD `unheard_since` integer;--> statement-breakpoint
UPDATE `desks` SET `bound_until` = unixepoch() * 1000 + 7776000000 WHERE `state` = 'bound';--> statement-breakpoint
INSERT INTO `timers` (`kind`, `ref`, `due`) SELECT 'desk-renewal', `id`, `bound_until` - 604800000 FROM `desks` WHERE `state` = 'bound';--> statement-breakpoint
INSERT INTO `timers` (`kind`, `ref`, `due`) SELECT 'desk-lapse', `id`, `bound_until` FROM `desks` WHERE `state` = 'bound';
