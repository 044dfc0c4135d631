"""Other tools' formats: CSV lists; CSL-JSON, RIS, Zotero RDF; iCalendar; TimelineJS."""
