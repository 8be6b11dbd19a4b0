CREATE TABLE `hushed_chats` (
	`address_key` text PRIMARY KEY NOT NULL,
	`folio` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`until` integer
);
