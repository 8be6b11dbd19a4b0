ALTER TABLE `alerts` ADD `reached` blob;--> statement-breakpoint
ALTER TABLE `alerts` ADD `protection` blob;--> statement-breakpoint
ALTER TABLE `alerts` ADD `ending` blob;