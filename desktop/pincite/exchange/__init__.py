"""Other tools' formats: lists as CSV."""
