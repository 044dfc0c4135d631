"""Letters written before the rules saw them, and faults planted in them."""
