"""Other tools' formats: CSV; CSL-JSON, RIS, Zotero RDF; iCalendar; TimelineJS; BagIt."""
