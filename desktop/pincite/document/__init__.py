"""What a document is: the draft's tree and its text form, the resolved document, closures."""
