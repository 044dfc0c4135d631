-- Version 3: what an outside copy of a source does not show, kept beside the source.

ALTER TABLE source ADD COLUMN redactions TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(redactions));
