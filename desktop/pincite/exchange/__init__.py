"""Other tools' formats: lists (CSV, XLSX), references, iCalendar, TimelineJS, BagIt, Word in."""
