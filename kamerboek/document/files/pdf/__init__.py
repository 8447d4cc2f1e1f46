"""PDF files: characters become lines, lines columns, tables and margins, and these one text."""
