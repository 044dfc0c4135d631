-- Version 4: pages of an exhibit that are shown by a page of another source.

ALTER TABLE exhibit ADD COLUMN replaced TEXT NOT NULL DEFAULT '';
