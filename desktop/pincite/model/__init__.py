"""The words of the field, each once, as validated values. Start with ``words``."""
