"""Where what was said begins and ends, and how its pieces are woven into one text."""
