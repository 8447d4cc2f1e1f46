"""An edition: a document's tables and the analyst's coding of it."""
