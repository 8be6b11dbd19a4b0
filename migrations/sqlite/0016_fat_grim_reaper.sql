CREATE TABLE `sent_texts` (
	`text_key` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sent_texts_at` ON `sent_texts` (`at`);