"""What the reader is not sure of: warnings."""
