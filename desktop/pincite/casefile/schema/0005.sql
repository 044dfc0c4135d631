-- Version 5: when a comment was written; words that counsel let the case know.

ALTER TABLE comment ADD COLUMN written TEXT NOT NULL DEFAULT '';

ALTER TABLE matter ADD COLUMN words TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(words));
