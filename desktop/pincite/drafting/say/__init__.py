"""What each kind of item says when a draft binds it: one module a family of words."""
