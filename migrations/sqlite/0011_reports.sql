ALTER TABLE `alerts` ADD `reported_by` text;--> statement-breakpoint
ALTER TABLE `alerts` ADD `own_cry` blob;--> statement-breakpoint
ALTER TABLE `contacts` ADD `reported_at` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `reported_alert` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `muted_at` integer;