ALTER TABLE `alerts` ADD `closed_by` blob;--> statement-breakpoint
ALTER TABLE `alerts` ADD `reopened_at` integer;