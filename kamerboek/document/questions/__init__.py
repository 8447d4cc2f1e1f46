"""Text becomes questions with their answers."""
