-- Version 2: large evidence arrives in several commits. What has arrived and belongs to no source
-- yet is named here; what a crash left of it is taken away when the case is next opened to write.

CREATE TABLE incoming (
    item TEXT PRIMARY KEY NOT NULL,
    sha256 TEXT NOT NULL,
    extract TEXT NOT NULL
);
