-- From here on the language of a chat stands in its conversation alone: it is carried there from the person of the
-- chat, else from a contact of it, and the columns of persons, contacts, recipients and notices are not read any more.
UPDATE conversations SET language = (SELECT persons.language FROM persons WHERE persons.address_key = conversations.address_key)
  WHERE language IS NULL;--> statement-breakpoint
UPDATE conversations SET language = (SELECT contacts.language FROM contacts WHERE contacts.address_key = conversations.address_key ORDER BY contacts.turn DESC LIMIT 1)
  WHERE language IS NULL;--> statement-breakpoint
INSERT INTO conversations (address_key, language, at)
  SELECT persons.address_key, persons.language, persons.created_at FROM persons WHERE true
  ON CONFLICT (address_key) DO NOTHING;--> statement-breakpoint
INSERT INTO conversations (address_key, language, at)
  SELECT contacts.address_key, contacts.language, contacts.invited_at FROM contacts WHERE contacts.address_key IS NOT NULL
  ON CONFLICT (address_key) DO NOTHING;
