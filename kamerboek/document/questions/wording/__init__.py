"""What is printed, told by its own words: lines, numbers, styles of heads, what a page adds."""
