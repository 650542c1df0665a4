"""Records as tables: one row a document, one column a value."""
