"""What pages add to a text that kept its lines: marks, titles, letterheads, columns."""
