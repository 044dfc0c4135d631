"""From a case and a template to a draft; from a draft and its case to a resolved document."""
