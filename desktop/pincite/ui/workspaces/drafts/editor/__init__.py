"""The editor of a draft's tree: blocks as lines of text, bindings and citations as atoms in it."""
