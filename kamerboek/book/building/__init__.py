"""A book is built aside and put in place when it is good."""
