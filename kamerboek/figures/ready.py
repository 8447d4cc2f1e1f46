"""What Dutch numbers are printed with, loaded when this is: for a process to fork others from."""

from kamerboek.figures.dutch import number_text

number_text(1)
