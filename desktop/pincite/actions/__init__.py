"""What a user does: one module per thing; the window and the command line both call it."""
