"""Other tools' formats: lists as CSV; references as CSL-JSON, RIS and Zotero RDF."""
